'use client';

import { useRef } from 'react';
import { ChevronLeft, Printer } from 'lucide-react';
import type { DirectiveView } from '@/directives/view';
import { useLive, useReading } from '@/groups/ui/live';
import type { Reading } from '@/groups/ui/live-store';
import { Button } from '@/ui/button';
import { ClauseLink } from '@/ui/clause-link';
import { classNames } from '@/ui/class-names';
import { fullTitle } from '@/ui/full-title';
import { Link } from '@/ui/link';
import { ProgressBar } from '@/ui/progress-bar';
import { formatDay, formatTime } from '@/words/dates';
import { formatNumber, words } from '@/words/words';
import { DirectiveActions } from './directive-actions';
import { DirectiveEnd } from './directive-end';
import { DirectiveFacts } from './directive-facts';
import { FORCE, progress } from './directive-words';
import { RecipientsTable } from './recipients-table';
import { useSeen } from './use-seen';

/** One directive as the document that it is, with who has answered it; printed, it is a sheet for the file. */
export function DirectivePage({ reading, id }: { readonly reading: Reading; readonly id: string }) {
  useReading(reading);
  const directive = useLive((state) => state.directives.byId[id]) as DirectiveView;
  const { id: group, name } = useLive((state) => state.frame);
  const paper = useRef<HTMLElement>(null);
  useSeen(paper, group, directive);
  const { seq, number, title, text, force, issuer, issuedAt, counts } = directive;
  const { clause, ink } = FORCE[force];
  return (
    <div className="mx-auto w-full max-w-4xl px-4 py-4 sm:px-6 sm:py-6 print:max-w-none print:p-0">
      <div className="mb-3 flex items-center justify-between print:hidden">
        <Link
          href={`/g/${group}/chi-dao`}
          className="inline-flex min-h-11 items-center gap-1 font-semibold text-link hover:underline"
        >
          <ChevronLeft aria-hidden size={18} />
          {words('directive.toList')}
        </Link>
        <Button variant="quiet" icon={<Printer aria-hidden size={18} />} onClick={() => window.print()}>
          {words('directive.print')}
        </Button>
      </div>
      <article
        ref={paper}
        className={classNames(
          'rounded-lg border border-t-4 bg-paper shadow-card print:border-0 print:shadow-none',
          force === 'order' ? 'border-order-line border-t-order-solid' : 'border-direction-line border-t-direction',
        )}
      >
        <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line px-5 py-4 sm:px-8">
          <p className="hidden w-full text-note font-semibold uppercase print:block">{name}</p>
          <p className={classNames('font-bold', ink)}>{words(FORCE[force].name, { number })}</p>
          <p className="text-note text-muted">
            <time dateTime={issuedAt}>
              {formatTime(issuedAt)} · {formatDay(issuedAt)}
            </time>{' '}
            · {words('directive.inLedger', { seq })}
          </p>
        </header>
        <div className="flex flex-col gap-4 px-5 py-5 sm:px-8 sm:py-6">
          <h1 className="text-display font-bold">{title ?? words('directive.destroyed')}</h1>
          <DirectiveEnd directive={directive} group={group} />
          <p className="text-[16px]/relaxed whitespace-pre-wrap wrap-anywhere">
            {text ?? words('directive.destroyed')}
          </p>
          <DirectiveFacts directive={directive} />
          <p className="text-note text-muted">
            {words(`directive.force.${force}`)} (<ClauseLink clause={clause} />)
          </p>
          <div className="hidden pt-6 text-right print:block">
            <p className="uppercase">{fullTitle(issuer)}</p>
            <p className="pt-10 font-bold">{issuer.fullName}</p>
          </div>
        </div>
        <footer className="border-t border-line px-5 py-4 sm:px-8 print:hidden">
          <DirectiveActions directive={directive} />
        </footer>
      </article>
      <div className="mt-5 rounded-lg border border-line bg-paper px-5 py-5 shadow-card sm:px-8 print:border-0 print:px-0 print:shadow-none">
        <ProgressBar segments={progress(counts)} className="mb-5" />
        {counts.late > 0 && (
          <p className="-mt-2 mb-4 text-note font-bold text-order">
            {words('directive.lateCount', { count: formatNumber(counts.late) })}
          </p>
        )}
        <RecipientsTable directive={directive} />
      </div>
    </div>
  );
}
