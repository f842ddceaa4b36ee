'use client';

import dynamic from 'next/dynamic';
import { useMemo, useState } from 'react';
import { Gavel, Plus } from 'lucide-react';
import { mayDirect } from '@/charter/article-5';
import type { DirectiveSummary } from '@/directives/view';
import { useLive, useReading } from '@/groups/ui/live';
import { owed, type Reading } from '@/groups/ui/live-store';
import { reasonOf } from '@/groups/ui/reason-of';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { EmptyState } from '@/ui/empty-state';
import { FilterBar } from '@/ui/filter-bar';
import { fullTitle } from '@/ui/full-title';
import { Link } from '@/ui/link';
import { PageHeader } from '@/ui/page-header';
import { Pill } from '@/ui/pill';
import { ProgressBar } from '@/ui/progress-bar';
import { formatDate } from '@/words/dates';
import { words } from '@/words/words';
import { DeadlineLine } from './deadline-line';
import { addresseesLine, FORCE, progress, STATE_TONES } from './directive-words';

const IssueDialog = dynamic(() => import('./issue-dialog').then((module) => module.IssueDialog), { ssr: false });

export type DirectiveFilter = 'mine' | 'open' | 'ended' | 'all';

type DirectiveListProps = { readonly reading: Reading; readonly initial: DirectiveFilter };

/** Every directive of the group: what waits for me, what is open, what has ended. */
export function DirectiveList({ reading, initial }: DirectiveListProps) {
  useReading(reading);
  const directives = useLive((state) => state.directives);
  const me = useLive((state) => state.frame.me);
  const [filter, setFilter] = useState(initial);
  const [issuing, setIssuing] = useState(false);
  const lists = useMemo(() => {
    const all = Object.values(directives.byId).sort((one, other) => other.seq - one.seq);
    return {
      mine: owed(directives),
      open: all.filter(({ state }) => state === 'open'),
      ended: all.filter(({ state }) => state !== 'open'),
      all,
    };
  }, [directives]);
  const shown = lists[filter];
  return (
    <>
      <PageHeader
        title={words('shell.section.directives')}
        subtitle={words('directive.subtitle')}
        actions={
          <Button
            variant="primary"
            icon={<Plus aria-hidden size={18} />}
            forbiddenBy={reasonOf(mayDirect(me))}
            onClick={() => setIssuing(true)}
          >
            {words('directive.issue')}
          </Button>
        }
      />
      <div className="mx-auto w-full max-w-4xl px-4 py-3 sm:px-6">
        <FilterBar
          label={words('directive.listFilter.name')}
          value={filter}
          onChange={setFilter}
          filters={(['mine', 'open', 'ended', 'all'] as const).map((value) => ({
            value,
            label: words(`directive.listFilter.${value}`),
            count: lists[value].length,
          }))}
        />
        <ul className="mt-2 flex flex-col gap-3">
          {shown.map((directive) => (
            <li key={directive.id}>
              <Line directive={directive} />
            </li>
          ))}
        </ul>
        {shown.length === 0 && (
          <EmptyState icon={<Gavel aria-hidden />} title={words('directive.nothing.title')}>
            {words(filter === 'mine' ? 'shell.owed.none' : 'directive.nothing.text')}
          </EmptyState>
        )}
      </div>
      {issuing && <IssueDialog onClose={() => setIssuing(false)} />}
    </>
  );
}

function Line({ directive }: { readonly directive: DirectiveSummary }) {
  const group = useLive((state) => state.frame.id);
  const { id, number, title, force, issuer, issuedAt, state, counts, mine } = directive;
  const late = state === 'open' && counts.late > 0;
  return (
    <Link
      href={`/g/${group}/chi-dao/${id}`}
      className={classNames(
        'block rounded-lg border border-l-4 border-line bg-paper px-4 py-3.5 shadow-card transition-colors [contain-intrinsic-size:auto_150px] [content-visibility:auto] hover:bg-hover sm:px-5',
        state !== 'open' ? 'border-l-idle' : force === 'order' ? 'border-l-order-solid' : 'border-l-direction',
      )}
    >
      <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-note text-muted">
        <span className={classNames('font-bold', state === 'open' && FORCE[force].ink)}>
          {words(FORCE[force].name, { number })}
        </span>
        <span>
          {issuer.fullName}, {fullTitle(issuer)} · {formatDate(issuedAt)}
        </span>
        <span className="ml-auto flex flex-wrap gap-1.5">
          {mine && state === 'open' && mine.state !== 'replied' && (
            <Pill tone={mine.late ? 'order' : 'soon'}>{words(mine.late ? 'directive.iAmLate' : 'directive.iOwe')}</Pill>
          )}
          {mine?.state === 'replied' && <Pill tone="done">{words('directive.iReplied')}</Pill>}
          <Pill tone={STATE_TONES[state]}>{words(`directive.state.${state}`)}</Pill>
        </span>
      </span>
      <span className="mt-1 block text-lead font-bold">{title ?? words('directive.destroyed')}</span>
      <span className="mt-0.5 block text-note text-muted">
        {addresseesLine(directive)} · {words('directive.by')}{' '}
        <DeadlineLine deadline={directive.deadline} state={state} />
      </span>
      <span className="mt-2.5 block">
        <ProgressBar segments={progress(counts)} />
        {late && (
          <span className="mt-1 block text-note font-bold text-order">
            {words('directive.lateCount', { count: counts.late })}
          </span>
        )}
      </span>
    </Link>
  );
}
