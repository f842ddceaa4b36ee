import type { ReactNode } from 'react';
import type { DirectiveSummary } from '@/directives/view';
import { fullTitle } from '@/ui/full-title';
import { words } from '@/words/words';
import { DeadlineLine } from './deadline-line';
import { addresseesLine } from './directive-words';

/** Who issued it, to whom, by when. */
export function DirectiveFacts({ directive }: { readonly directive: DirectiveSummary }) {
  const { issuer, replyKind } = directive;
  return (
    <dl className="grid gap-x-4 gap-y-0.5 sm:grid-cols-[7.5rem_minmax(0,1fr)] sm:gap-y-1.5">
      <Fact name={words('directive.issuer')}>
        <strong className="font-semibold">{issuer.fullName}</strong>, {fullTitle(issuer)}
      </Fact>
      <Fact name={words('directive.to')}>{addresseesLine(directive)}</Fact>
      <Fact name={words('directive.deadline')}>
        <DeadlineLine deadline={directive.deadline} state={directive.state} />
      </Fact>
      {replyKind === 'report' && <Fact name={words('directive.replyKind')}>{words('directive.report')}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-note text-muted max-sm:mt-1.5 sm:pt-px">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
