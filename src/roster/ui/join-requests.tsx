import { Hand } from 'lucide-react';
import type { RosterEntryView } from '@/roster/view';
import { ClauseLink } from '@/ui/clause-link';
import { Person } from '@/ui/person';
import { formatMoment } from '@/words/dates';
import { words } from '@/words/words';
import { AddMember } from './add-member';

/** Those who gave their number and asked to be added (5.3b), before everything else. */
export function JoinRequests({ entries }: { readonly entries: readonly RosterEntryView[] }) {
  return (
    <section aria-labelledby="de-nghi-tham-gia" className="rounded-lg border border-soon-line bg-soon-soft">
      <h2 id="de-nghi-tham-gia" className="flex flex-wrap items-center gap-2 px-4 pt-3.5 text-lead font-bold">
        <Hand aria-hidden size={20} className="text-soon" />
        {words('roster.asked.title', { count: entries.length })}
      </h2>
      <p className="px-4 text-note text-muted">
        {words('roster.asked.hint')} <ClauseLink clause="5.3b" />.
      </p>
      <ul className="mt-2 divide-y divide-soon-line">
        {entries.map((entry) => (
          <li key={entry.id} className="grid items-center gap-x-5 gap-y-2 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
            <Person
              person={entry}
              note={
                <p className="text-note text-muted tabular-nums">
                  {words('roster.asked.at', { phone: entry.phone, at: formatMoment(entry.askedAt!) })}
                </p>
              }
            />
            <AddMember entry={entry} variant="primary" />
          </li>
        ))}
      </ul>
    </section>
  );
}
