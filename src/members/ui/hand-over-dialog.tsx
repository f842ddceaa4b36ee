'use client';

import { useState } from 'react';
import type { MemberView } from '@/members/view';
import { useLive } from '@/groups/ui/live';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Checkbox, Field } from '@/ui/field';
import { OptionalDay } from '@/roster/ui/optional-day';
import { Notice } from '@/ui/notice';
import { Person } from '@/ui/person';
import { toast } from '@/ui/toast';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';

const LONGEST = 300;

/** The leader hands over, once and for good: the decision is named, and the consequence is confirmed (3.1). */
export function HandOverDialog({ member, onClose }: { readonly member: MemberView; readonly onClose: () => void }) {
  const group = useLive((state) => state.frame.id);
  const { busy, trouble, run } = useCommand(group, 'hand-over-leadership');
  const [decision, setDecision] = useState('');
  const [from, setFrom] = useState('');
  const [sure, setSure] = useState(false);
  const handOver = async () => {
    const done = await run({ to: member.id, decision: decision.trim(), ...(from ? { from } : {}) });
    if (!done) return;
    if (done.kind === 'done') toast(words('member.handOver.done', { name: member.fullName, seq: done.seq }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={words('member.handOver.title')}
      deed={words('member.handOver.deed')}
      tone="danger"
      disabled={decision.trim() === '' || !sure}
      {...{ busy, trouble, onClose }}
      onDeed={() => void handOver()}
    >
      <Person person={member} />
      <Notice tone="order" title={words('member.handOver.warningTitle')}>
        {words('member.handOver.warning')}
      </Notice>
      <Field
        label={words('member.handOver.decision')}
        hint={words('member.handOver.decisionHint')}
        maxLength={LONGEST}
        value={decision}
        onChange={({ target }) => setDecision(target.value)}
        required
      />
      <OptionalDay label={words('member.handOver.from')} value={from} onChange={setFrom} />
      <Checkbox
        label={words('member.handOver.sure', { name: member.fullName })}
        checked={sure}
        onChange={({ target }) => setSure(target.checked)}
      />
    </ConfirmDialog>
  );
}
