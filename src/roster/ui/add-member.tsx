'use client';

import { UserPlus } from 'lucide-react';
import { mayAddMember } from '@/charter/article-3';
import type { RosterEntryView } from '@/roster/view';
import { useLive } from '@/groups/ui/live';
import { reasonOf } from '@/groups/ui/reason-of';
import { Button } from '@/ui/button';
import { toast } from '@/ui/toast';
import { TroubleNotice } from '@/ui/trouble-notice';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';

type AddMemberProps = { readonly entry: RosterEntryView; readonly variant?: 'primary' | 'secondary' };

/** Asks the leader to consent to adding somebody of the roster (3.2, 4.5). */
export function AddMember({ entry, variant = 'secondary' }: AddMemberProps) {
  const { id: group, me } = useLive((state) => state.frame);
  const { busy, trouble, run } = useCommand(group, 'add-member');
  const forbidden = reasonOf(mayAddMember({ actor: me, person: entry, onRoster: true, alreadyMember: false }));
  const add = async () => {
    if (await run({ rosterEntry: entry.id })) toast(words('roster.add.waiting', { name: entry.fullName }), 'info');
  };
  return (
    <span className="flex flex-col items-end gap-2">
      <Button
        size="small"
        variant={variant}
        busy={busy}
        forbiddenBy={forbidden}
        onClick={() => void add()}
        icon={<UserPlus aria-hidden size={16} />}
        aria-label={forbidden ? undefined : words('roster.add.name', { name: entry.fullName })}
      >
        {words('roster.add.deed')}
      </Button>
      {trouble && <TroubleNotice trouble={trouble} className="max-w-80 text-left" />}
    </span>
  );
}
