'use client';

import type { PinView } from '@/pins/view';
import { useLive } from '@/groups/ui/live';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { toast } from '@/ui/toast';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';
import { pinTitle } from './pin-words';

/** Takes a pin off; that it was there stays in the ledger (5.2d). */
export function UnpinDialog({ pin, onClose }: { readonly pin: PinView; readonly onClose: () => void }) {
  const group = useLive((state) => state.frame.id);
  const { busy, trouble, run } = useCommand(group, 'unpin');
  const unpin = async () => {
    const done = await run({ pin: pin.id });
    if (!done) return;
    if (done.kind === 'done') toast(words('pin.undone', { seq: done.seq }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={words('pin.unpinTitle')}
      deed={words('pin.unpin')}
      {...{ busy, trouble, onClose }}
      onDeed={() => void unpin()}
    >
      <p>{words('pin.unpinText', { title: pinTitle(pin) })}</p>
    </ConfirmDialog>
  );
}
