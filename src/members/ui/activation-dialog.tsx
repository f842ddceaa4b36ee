'use client';

import { useState } from 'react';
import type { MemberView } from '@/members/view';
import { useLive } from '@/groups/ui/live';
import { CodeDialog } from '@/sessions/ui/code-dialog';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Person } from '@/ui/person';
import { toast } from '@/ui/toast';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';

/** Makes a one-time code with which a member sets a password; shown here once (5.3b, 5.1c). */
export function ActivationDialog({ member, onClose }: { readonly member: MemberView; readonly onClose: () => void }) {
  const group = useLive((state) => state.frame.id);
  const { busy, trouble, run } = useCommand(group, 'issue-activation');
  const [code, setCode] = useState<string | null>(null);
  const issue = async () => {
    const done = await run({ member: member.id });
    if (!done) return;
    if (done.kind === 'done') return setCode(String(done.result['code']));
    toast(words('member.activate.waiting'), 'info');
    onClose();
  };
  if (code !== null) return <CodeDialog fullName={member.fullName} code={code} onClose={onClose} />;
  return (
    <ConfirmDialog
      title={words('member.activate.title')}
      deed={words('member.activate.deed')}
      {...{ busy, trouble, onClose }}
      onDeed={() => void issue()}
    >
      <Person person={member} />
      <p>{words(member.active ? 'member.activate.again' : 'member.activate.text')}</p>
    </ConfirmDialog>
  );
}
