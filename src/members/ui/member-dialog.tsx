'use client';

import type { MemberAct } from './member-acts';
import { ActivationDialog } from './activation-dialog';
import { HandOverDialog } from './hand-over-dialog';
import { RemoveDialog } from './remove-dialog';

/** The dialog of what is to be done about a member. */
export function MemberDialog({ act, onClose }: { readonly act: MemberAct; readonly onClose: () => void }) {
  switch (act.deed) {
    case 'activate':
      return <ActivationDialog member={act.member} onClose={onClose} />;
    case 'remove':
      return <RemoveDialog member={act.member} onClose={onClose} />;
    case 'hand-over':
      return <HandOverDialog member={act.member} onClose={onClose} />;
  }
}
