'use client';

import { useLive } from '@/groups/ui/live';
import type { MessageView } from '@/messages/view';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { toast } from '@/ui/toast';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';
import { Quote } from './quote';

/** Takes back one's own words; that something stood there stays (5.3d). */
export function RecallDialog({ message, onClose }: { readonly message: MessageView; readonly onClose: () => void }) {
  const group = useLive((state) => state.frame.id);
  const { busy, trouble, run } = useCommand(group, 'recall-message');
  const recall = async () => {
    const done = await run({ message: message.id });
    if (!done) return;
    if (done.kind === 'done') toast(words('stream.recallDone', { seq: done.seq }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={words('stream.recallTitle')}
      deed={words('stream.recall')}
      tone="danger"
      {...{ busy, trouble, onClose }}
      onDeed={() => void recall()}
    >
      <p>{words('stream.recallText')}</p>
      <Quote quoted={message} />
    </ConfirmDialog>
  );
}
