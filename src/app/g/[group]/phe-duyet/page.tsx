import { describeApproval } from '@/approvals/describe';
import { listApprovals } from '@/approvals/queries';
import { ApprovalPage } from '@/approvals/ui/approval-page';
import { requireScope } from '@/server/session/page';
import { words } from '@/words/words';

export const metadata = { title: words('shell.section.approvals') };

/** What waits for the leader's consent (3.2). */
export default async function ApprovalsPage({ params }: { readonly params: Promise<{ readonly group: string }> }) {
  const scope = await requireScope((await params).group);
  return <ApprovalPage approvals={(await listApprovals(scope)).map(describeApproval)} />;
}
