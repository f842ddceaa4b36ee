'use client';

import type { MemberView } from '@/members/view';
import { useLive } from '@/groups/ui/live';
import { ScreenedTextArea } from '@/screening/ui/screened-text-area';
import { useScreenedText } from '@/screening/ui/use-screened-text';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Person } from '@/ui/person';
import { toast } from '@/ui/toast';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';

const LONGEST = 1_000;

/** Asks the leader to consent to removing a member (3.2, 4.5). */
export function RemoveDialog({ member, onClose }: { readonly member: MemberView; readonly onClose: () => void }) {
  const group = useLive((state) => state.frame.id);
  const { busy, trouble, run } = useCommand(group, 'remove-member');
  const reason = useScreenedText(group, member.offRoster ? words('member.remove.offRoster') : '');
  const remove = async () => {
    const done = await run({ member: member.id, reason: reason.text, ...reason.said });
    if (!done) return;
    toast(words('ui.notice.waiting'), 'info');
    onClose();
  };
  return (
    <ConfirmDialog
      title={words('member.remove.title')}
      deed={words('member.remove.deed')}
      disabled={reason.text.trim() === '' || reason.blocking.length > 0}
      {...{ busy, trouble, onClose }}
      onDeed={() => void remove()}
    >
      <Person person={member} />
      <p>{words('member.remove.text')}</p>
      <ScreenedTextArea label={words('member.remove.reason')} screened={reason} maxLength={LONGEST} />
    </ConfirmDialog>
  );
}
