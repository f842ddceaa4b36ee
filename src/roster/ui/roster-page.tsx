'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { FileUp, Search, UsersRound } from 'lucide-react';
import { mayImportRoster } from '@/charter/article-3';
import type { RosterEntryView, RosterView } from '@/roster/view';
import { useLive, useRefreshOn } from '@/groups/ui/live';
import { reasonOf } from '@/groups/ui/reason-of';
import { Button, ButtonLink } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { FilterBar } from '@/ui/filter-bar';
import { boxClass } from '@/ui/field';
import { fits } from '@/ui/fold';
import { PageHeader } from '@/ui/page-header';
import { formatDate } from '@/words/dates';
import { words } from '@/words/words';
import { JoinRequests } from './join-requests';
import { RosterTable } from './roster-table';
import { RosterUnits } from './roster-units';

const ACTS = [
  'roster-imported',
  'join-requested',
  'member-added',
  'member-removed',
  'approval-requested',
  'approval-decided',
  'approval-withdrawn',
] as const;

type RosterFilter = 'all' | 'members' | 'waiting' | 'outside';

const keeps: Record<RosterFilter, (entry: RosterEntryView) => boolean> = {
  all: () => true,
  members: ({ member }) => member !== null,
  waiting: ({ member, pending, askedAt }) => member === null && (pending || askedAt !== null),
  outside: ({ member, pending, askedAt }) => member === null && !pending && askedAt === null,
};

const FILTERS = Object.keys(keeps) as readonly RosterFilter[];

/** The roster in force: whom the charter covers, under which decision, and who of them is in the group (1.2, 3.2). */
export function RosterPage({ roster }: { readonly roster: RosterView }) {
  useRefreshOn(ACTS);
  const { id: group, me } = useLive((state) => state.frame);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<RosterFilter>('all');
  const sought = useDeferredValue(query).trim();
  const shown = useMemo(
    () =>
      roster.entries.filter(
        (entry) =>
          keeps[filter](entry) &&
          (sought === '' || fits(`${entry.fullName} ${entry.title} ${entry.unit} ${entry.phone}`, sought)),
      ),
    [roster, filter, sought],
  );
  const forbidden = reasonOf(mayImportRoster({ actor: me, keepsLeader: true, keepsAdmin: true }));
  const asked = roster.entries.filter(({ askedAt, member, pending }) => askedAt !== null && member === null && !pending);
  return (
    <>
      <PageHeader
        title={words('roster.title')}
        subtitle={roster.from && words('roster.inForce', { from: formatDate(roster.from) })}
        actions={
          forbidden ? (
            <Button icon={<FileUp aria-hidden size={18} />} forbiddenBy={forbidden}>
              {words('roster.import.short')}
            </Button>
          ) : (
            <ButtonLink variant="primary" href={`/g/${group}/danh-sach/nhap`} icon={<FileUp aria-hidden size={18} />}>
              {words('roster.import.short')}
            </ButtonLink>
          )
        }
      />
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 py-5 sm:px-6">
        {roster.decision && <p className="text-note text-muted">{words('roster.by', { decision: roster.decision })}</p>}
        {asked.length > 0 && <JoinRequests entries={asked} />}
        <section aria-labelledby="danh-sach">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <h2 id="danh-sach" className="text-lead font-bold">
              {words('roster.people', { count: roster.entries.length })}
            </h2>
            <label className="relative min-w-64 flex-1">
              <span className="sr-only">{words('roster.search')}</span>
              <Search aria-hidden size={18} className="pointer-events-none absolute top-3.5 left-3.5 text-muted" />
              <input
                type="search"
                value={query}
                onChange={({ target }) => setQuery(target.value)}
                placeholder={words('roster.search')}
                className={`${boxClass} h-11 pl-10`}
              />
            </label>
          </div>
          <FilterBar
            label={words('roster.filter.name')}
            value={filter}
            onChange={setFilter}
            filters={FILTERS.map((value) => ({
              value,
              label: words(`roster.filter.${value}`),
              count: roster.entries.filter(keeps[value]).length,
            }))}
            className="mt-2"
          />
          {shown.length > 0 ? (
            <RosterTable key={`${filter} ${sought}`} entries={shown} />
          ) : (
            <EmptyState icon={<UsersRound aria-hidden />} title={words('roster.nobody')} />
          )}
        </section>
        <RosterUnits units={roster.units} />
      </div>
    </>
  );
}
