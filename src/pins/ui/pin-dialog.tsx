'use client';

import { useLive } from '@/groups/ui/live';
import { ScreenedTextArea } from '@/screening/ui/screened-text-area';
import { useScreenedText } from '@/screening/ui/use-screened-text';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { toast } from '@/ui/toast';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';

const LONGEST = 300;

type PinDialogProps = { readonly target: { message: string } | { directive: string }; readonly onClose: () => void };

/** Pins what matters, and says why (5.1b, 5.2d). */
export function PinDialog({ target, onClose }: PinDialogProps) {
  const group = useLive((state) => state.frame.id);
  const { busy, trouble, run } = useCommand(group, 'pin');
  const screened = useScreenedText(group);
  const pin = async () => {
    const reason = screened.text.trim();
    const done = await run({ ...target, ...(reason ? { reason, ...screened.said } : {}) });
    if (!done) return;
    if (done.kind === 'done') toast(words('pin.done', { seq: done.seq }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={words('pin.title')}
      deed={words('pin.pin')}
      disabled={screened.blocking.length > 0}
      {...{ busy, trouble, onClose }}
      onDeed={() => void pin()}
    >
      <ScreenedTextArea
        optional
        label={words('pin.reason')}
        hint={words('pin.reasonHint')}
        maxLength={LONGEST}
        screened={screened}
      />
    </ConfirmDialog>
  );
}
