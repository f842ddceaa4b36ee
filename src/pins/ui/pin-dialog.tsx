'use client';

import { useState } from 'react';
import { useLive } from '@/groups/ui/live';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { TextArea } from '@/ui/field';
import { toast } from '@/ui/toast';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';

const LONGEST = 300;

type PinDialogProps = { readonly target: { message: string } | { directive: string }; readonly onClose: () => void };

/** Pins what matters, and says why (5.1b, 5.2d). */
export function PinDialog({ target, onClose }: PinDialogProps) {
  const group = useLive((state) => state.frame.id);
  const { busy, trouble, run } = useCommand(group, 'pin');
  const [reason, setReason] = useState('');
  const pin = async () => {
    const said = reason.trim();
    const done = await run({ ...target, ...(said ? { reason: said } : {}) });
    if (!done) return;
    if (done.kind === 'done') toast(words('pin.done', { seq: done.seq }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={words('pin.title')}
      deed={words('pin.pin')}
      {...{ busy, trouble, onClose }}
      onDeed={() => void pin()}
    >
      <TextArea
        optional
        label={words('pin.reason')}
        hint={words('pin.reasonHint')}
        maxLength={LONGEST}
        value={reason}
        onChange={({ target: box }) => setReason(box.value)}
      />
    </ConfirmDialog>
  );
}
