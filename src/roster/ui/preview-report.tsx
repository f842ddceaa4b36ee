'use client';

import { useMemo, useState } from 'react';
import { ChevronRight } from 'lucide-react';
import { ClauseLink } from '@/ui/clause-link';
import { FilterBar } from '@/ui/filter-bar';
import { Notice } from '@/ui/notice';
import { formatNumber, words } from '@/words/words';
import { Pager } from './pager';
import { PreviewTable } from './preview-table';
import type { PreviewEntry, RosterPreview } from './preview-view';

const PAGE = 100;

type PreviewFilter = 'all' | 'problems' | 'new' | 'changed' | 'mended';

const keeps: Record<PreviewFilter, (entry: PreviewEntry) => boolean> = {
  all: () => true,
  problems: ({ problems }) => problems.length > 0,
  new: ({ change }) => change === 'new',
  changed: ({ change }) => change === 'changed',
  mended: ({ notes }) => notes.length > 0,
};

const FILTERS = Object.keys(keeps) as readonly PreviewFilter[];

/** What is in the file: how many, what stands against it, who comes, changes and goes, and each row. */
export function PreviewReport({ preview }: { readonly preview: RosterPreview }) {
  const { entries, problems, leaving, passedOver } = preview;
  const counts = useMemo(
    () => Object.fromEntries(FILTERS.map((filter) => [filter, entries.filter(keeps[filter]).length])) as Record<PreviewFilter, number>,
    [entries],
  );
  const [filter, setFilter] = useState<PreviewFilter>(counts.problems > 0 ? 'problems' : 'all');
  const [page, setPage] = useState(0);
  const shown = useMemo(() => entries.filter(keeps[filter]), [entries, filter]);
  const turn = (value: PreviewFilter) => {
    setFilter(value);
    setPage(0);
  };
  return (
    <section aria-labelledby="xem-truoc" className="flex flex-col gap-3">
      {problems.map(({ code, detail, clause }) => (
        <Notice key={code} tone="order" urgent title={words('roster.import.against')}>
          {detail} {clause && <ClauseLink clause={clause} />}
        </Notice>
      ))}
      {entries.length > 0 && (
        <>
          <div>
            <h2 id="xem-truoc" className="text-lead font-bold">
              {words('roster.import.found', { count: entries.length })}
            </h2>
            <p className="text-note text-muted">
              {words('roster.import.beside', {
                added: counts.new,
                changed: counts.changed,
                leaving: leaving.length,
              })}
              {passedOver.length > 0 && ` ${words('roster.import.passedOver', { rows: rowList(passedOver) })}`}
            </p>
          </div>
          <FilterBar
            label={words('roster.import.filter.name')}
            value={filter}
            onChange={turn}
            filters={FILTERS.filter((value) => value === 'all' || counts[value] > 0).map((value) => ({
              value,
              label: words(`roster.import.filter.${value}`),
              count: counts[value],
            }))}
          />
          <PreviewTable entries={shown.slice(page * PAGE, (page + 1) * PAGE)} />
          <Pager page={page} pages={Math.ceil(shown.length / PAGE)} onPage={setPage} />
          {leaving.length > 0 && <Leaving leaving={leaving} />}
        </>
      )}
    </section>
  );
}

const ROWS_NAMED = 8;

function rowList(passedOver: RosterPreview['passedOver']): string {
  const rows = passedOver.slice(0, ROWS_NAMED).map(({ row }) => formatNumber(row));
  return rows.join(', ') + (passedOver.length > ROWS_NAMED ? '…' : '');
}

function Leaving({ leaving }: { readonly leaving: RosterPreview['leaving'] }) {
  const members = leaving.filter(({ member }) => member).length;
  return (
    <details className="group rounded-lg border border-line bg-paper px-4 py-1 shadow-card">
      <summary className="flex min-h-11 items-center gap-1.5 font-semibold">
        <ChevronRight aria-hidden size={18} className="shrink-0 transition-transform group-open:rotate-90" />
        {words('roster.import.leaving', { count: leaving.length, members })}
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {leaving.map(({ fullName, title, unit, member }) => (
          <li key={`${fullName} ${unit}`} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span>
              {fullName} <span className="text-muted">· {title} · {unit}</span>
            </span>
            {member && <span className="text-note font-semibold text-soon">{words('roster.state.member')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
