import { ClauseLink } from '@/ui/clause-link';
import { Pill } from '@/ui/pill';
import { formatMoment } from '@/words/dates';
import { words } from '@/words/words';
import { ApprovalDetails } from './approval-details';
import type { ApprovalLine } from './approval-line';

const tones = { waiting: 'soon', approved: 'done', rejected: 'order', withdrawn: 'plain' } as const;

/** What was decided or taken back, the latest first. */
export function ApprovalHistory({ approvals }: { readonly approvals: readonly ApprovalLine[] }) {
  return (
    <section aria-labelledby="da-xu-ly" className="mt-3">
      <h2 id="da-xu-ly" className="mb-2 text-lead font-bold">
        {words('approval.history')}
      </h2>
      <ul className="divide-y divide-line rounded-lg border border-line bg-paper shadow-card">
        {approvals.map((approval) => (
          <li key={approval.id} className="flex flex-col gap-1.5 px-4 py-3.5 [contain-intrinsic-size:auto_90px] [content-visibility:auto] sm:px-5">
            <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
              <p className="min-w-0 flex-1 basis-72 font-semibold">{approval.said}</p>
              <Pill tone={tones[approval.state]}>{words(`approval.state.${approval.state}`)}</Pill>
            </div>
            <p className="text-note text-muted">{line(approval)} · <ClauseLink clause={approval.clause} /></p>
            {approval.comment && (
              <blockquote className="border-l-3 border-line-strong pl-3 text-note whitespace-pre-line">{approval.comment}</blockquote>
            )}
            {approval.details.length > 0 && <ApprovalDetails details={approval.details} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function line({ requester, requestedAt, decider, decidedAt, state }: ApprovalLine): string {
  const asked = words('approval.asker', { name: requester?.fullName ?? words('ui.person.unknown'), at: formatMoment(requestedAt) });
  if (!decider || !decidedAt || state === 'withdrawn') return asked;
  return `${asked} · ${words('approval.decided', { name: decider.fullName, at: formatMoment(decidedAt) })}`;
}
