import { ChevronRight } from 'lucide-react';
import type { RosterView } from '@/roster/view';
import { formatDate } from '@/words/dates';
import { formatNumber, words } from '@/words/words';

type Unit = RosterView['units'][number];

/** The units with their dates; those that have ended are folded away, not gone (1.2). */
export function RosterUnits({ units }: { readonly units: readonly Unit[] }) {
  const ended = units.filter(({ until }) => until !== null);
  return (
    <section aria-labelledby="don-vi" className="rounded-lg border border-line bg-paper p-4 shadow-card sm:p-5">
      <h2 id="don-vi" className="text-lead font-bold">
        {words('roster.units.title')}
      </h2>
      <UnitList units={units.filter(({ until }) => until === null)} />
      {ended.length > 0 && (
        <details className="group mt-2 border-t border-line pt-1">
          <summary className="flex min-h-11 items-center gap-1.5 font-semibold text-link">
            <ChevronRight aria-hidden size={18} className="transition-transform group-open:rotate-90" />
            {words('roster.units.ended', { count: ended.length })}
          </summary>
          <UnitList units={ended} />
        </details>
      )}
    </section>
  );
}

function UnitList({ units }: { readonly units: readonly Unit[] }) {
  return (
    <ul className="mt-2 grid gap-x-8 lg:grid-cols-2">
      {units.map(({ id, name, from, until, people }) => (
        <li key={id} className="flex items-baseline justify-between gap-4 border-b border-line py-2">
          <span className={until === null ? 'font-medium' : 'text-muted'}>{name}</span>
          <span className="shrink-0 text-note text-muted">
            {until === null
              ? words('roster.units.since', { people: formatNumber(people), from: formatDate(from) })
              : words('roster.units.between', { from: formatDate(from), until: formatDate(until) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
