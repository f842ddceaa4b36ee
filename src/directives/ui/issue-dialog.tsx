'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { DirectiveSummary } from '@/directives/view';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { toast } from '@/ui/toast';
import { TroubleNotice } from '@/ui/trouble-notice';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';
import { IssueCheck } from './issue-check';
import { IssueForm } from './issue-form';
import { IssueSummary } from './issue-summary';
import { useDirectiveForm } from './use-directive-form';

type IssueDialogProps = { readonly replaces?: DirectiveSummary; readonly onClose: () => void };

/** Writes a directive, shows it once more as it will stand, and issues it: afterwards nobody can edit it (3.5). */
export function IssueDialog({ replaces, onClose }: IssueDialogProps) {
  const form = useDirectiveForm(replaces ?? null);
  const [checking, setChecking] = useState(false);
  const router = useRouter();
  const { busy, trouble, run } = useCommand(form.group, 'issue-directive');

  const issue = async () => {
    const done = await run(form.input);
    if (!done) return;
    form.clear();
    onClose();
    if (done.kind === 'waiting') return toast(words('ui.notice.waiting'), 'info');
    toast(words('directive.issued', { number: String(done.result['number'] ?? ''), seq: done.seq }));
    router.push(`/g/${form.group}/chi-dao/${String(done.result['directive'])}`);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="large"
      title={replaces ? words('directive.replaceTitle', { number: replaces.number }) : words('directive.issue')}
      description={words(checking ? 'directive.checkFirst' : 'directive.writeFirst')}
      footer={
        checking ? (
          <>
            <Button onClick={() => setChecking(false)}>{words('directive.backToWriting')}</Button>
            <Button variant="primary" busy={busy} onClick={() => void issue()}>
              {words('directive.issue')}
            </Button>
          </>
        ) : (
          <>
            <IssueSummary form={form} />
            <Button onClick={onClose}>{words('ui.action.cancel')}</Button>
            <Button variant="primary" disabled={!form.ready} onClick={() => setChecking(true)}>
              {words('directive.check')}
            </Button>
          </>
        )
      }
    >
      {checking ? <IssueCheck form={form} /> : <IssueForm form={form} />}
      {trouble && <TroubleNotice trouble={trouble} className="mt-4" />}
    </Dialog>
  );
}
