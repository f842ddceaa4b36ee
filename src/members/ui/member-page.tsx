'use client';

import dynamic from 'next/dynamic';
import { useDeferredValue, useMemo, useState } from 'react';
import { Search, Settings2, UsersRound } from 'lucide-react';
import type { MemberView } from '@/members/view';
import { useLive, useRefreshOn } from '@/groups/ui/live';
import { ButtonLink } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { FilterBar } from '@/ui/filter-bar';
import { boxClass } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { PageHeader } from '@/ui/page-header';
import { formatNumber, words } from '@/words/words';
import { ClauseLink } from '@/ui/clause-link';
import { MemberRow } from './member-row';
import type { MemberAct } from './member-acts';
import { FILTERS, type MemberFilter, byUnit, find, keep } from './member-words';

const MemberDialog = dynamic(() => import('./member-dialog').then((module) => module.MemberDialog), { ssr: false });

const ACTS = ['member-added', 'member-removed', 'leadership-handed-over', 'charter-signed', 'roster-imported'] as const;

/** Everybody in the group, by unit, and what the charter lets one do about them (3.1, 3.2, 3.4, 4.5, 5.3a). */
export function MemberPage({ members }: { readonly members: readonly MemberView[] }) {
  useRefreshOn(ACTS);
  const { id: group, me } = useLive((state) => state.frame);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<MemberFilter>('all');
  const [act, setAct] = useState<MemberAct | null>(null);
  const sought = useDeferredValue(query);
  const units = useMemo(() => byUnit(find(keep(members, filter), sought)), [members, filter, sought]);
  const count = (value: MemberFilter) => keep(members, value).length;
  const offRoster = count('off-roster');
  return (
    <>
      <PageHeader
        title={words('shell.section.members')}
        subtitle={words('member.subtitle', { count: members.length, signed: members.length - count('unsigned') })}
        actions={
          <>
            {me.role !== 'member' && (
              <ButtonLink href={`/g/${group}/danh-sach`} icon={<UsersRound aria-hidden size={18} />} className="max-sm:hidden">
                {words('shell.account.roster')}
              </ButtonLink>
            )}
            <ButtonLink href={`/g/${group}/thanh-vien/nhom`} icon={<Settings2 aria-hidden size={18} />}>
              <span className="max-sm:sr-only">{words('member.settings')}</span>
            </ButtonLink>
          </>
        }
      />
      <div className="mx-auto w-full max-w-4xl px-4 py-4 sm:px-6">
        <label className="relative block">
          <span className="sr-only">{words('member.search')}</span>
          <Search aria-hidden size={18} className="pointer-events-none absolute top-3.5 left-3.5 text-muted" />
          <input
            type="search"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
            placeholder={words('member.search')}
            className={`${boxClass} h-11 pl-10`}
          />
        </label>
        <FilterBar
          label={words('member.filter.name')}
          value={filter}
          onChange={setFilter}
          filters={FILTERS.filter((value) => value === 'all' || value === 'board' || count(value) > 0).map((value) => ({
            value,
            label: words(`member.filter.${value}`),
            count: count(value),
          }))}
          className="mt-2"
        />
        {offRoster > 0 && me.role !== 'member' && (
          <Notice tone="soon" className="mt-2">
            {words('member.offRosterNotice', { count: offRoster })} <ClauseLink clause="4.5" />.
          </Notice>
        )}
        <p aria-live="polite" className="sr-only">
          {words('member.found', { count: units.reduce((sum, unit) => sum + unit.members.length, 0) })}
        </p>
        {units.map(({ unit, members: list }) => (
          <section key={unit} aria-label={unit} className="mt-5">
            <h2 className="mb-2 flex justify-between px-1 text-note font-semibold text-muted">
              {unit} <span>{formatNumber(list.length)}</span>
            </h2>
            <ul className="divide-y divide-line rounded-lg border border-line bg-paper shadow-card">
              {list.map((member) => (
                <MemberRow key={member.id} member={member} onAct={setAct} />
              ))}
            </ul>
          </section>
        ))}
        {units.length === 0 && (
          <EmptyState icon={<UsersRound aria-hidden />} title={words('member.nobody')}>
            {words('member.nobodyHint')}
          </EmptyState>
        )}
      </div>
      {act && <MemberDialog act={act} onClose={() => setAct(null)} />}
    </>
  );
}
