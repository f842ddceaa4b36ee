'use client';

import { useState } from 'react';
import { ClipboardCheck } from 'lucide-react';
import { useRefreshOn } from '@/groups/ui/live';
import { CodeDialog } from '@/sessions/ui/code-dialog';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';
import { words } from '@/words/words';
import { ApprovalCard } from './approval-card';
import { ApprovalHistory } from './approval-history';
import type { ApprovalLine } from './approval-line';

const ACTS = ['approval-requested', 'approval-decided', 'approval-withdrawn'] as const;

/** What waits for the leader's consent, and what was decided (3.2). */
export function ApprovalPage({ approvals }: { readonly approvals: readonly ApprovalLine[] }) {
  useRefreshOn(ACTS);
  const [code, setCode] = useState<{ readonly fullName: string; readonly code: string } | null>(null);
  const waiting = approvals.filter(({ state }) => state === 'waiting');
  const settled = approvals.filter(({ state }) => state !== 'waiting');
  return (
    <>
      <PageHeader
        title={words('shell.section.approvals')}
        subtitle={words(waiting.length === 0 ? 'approval.none' : 'approval.waiting', { count: waiting.length })}
      />
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-4 px-4 py-5 sm:px-6">
        {waiting.map((approval) => (
          <ApprovalCard key={approval.id} approval={approval} onCode={setCode} />
        ))}
        {waiting.length === 0 && (
          <EmptyState icon={<ClipboardCheck aria-hidden />} title={words('approval.none')}>
            {words('approval.noneHint')}
          </EmptyState>
        )}
        {settled.length > 0 && <ApprovalHistory approvals={settled} />}
      </div>
      {code && <CodeDialog {...code} onClose={() => setCode(null)} />}
    </>
  );
}
