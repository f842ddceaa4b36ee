'use client';

import { useState } from 'react';
import type { RosterEntryView } from '@/roster/view';
import { Person } from '@/ui/person';
import { Pill } from '@/ui/pill';
import { words } from '@/words/words';
import { AddMember } from './add-member';
import { Pager } from './pager';

const PAGE = 100;

const state = ({ member, pending, askedAt }: RosterEntryView) =>
  member ? 'member' : pending ? 'pending' : askedAt ? 'asked' : 'outside';

const tones = { member: 'done', pending: 'soon', asked: 'act', outside: 'plain' } as const;

/** The people of the roster, a hundred at a time. */
export function RosterTable({ entries }: { readonly entries: readonly RosterEntryView[] }) {
  const [page, setPage] = useState(0);
  const from = page * PAGE;
  return (
    <>
      <ul className="mt-2 divide-y divide-line rounded-lg border border-line bg-paper shadow-card">
        {entries.slice(from, from + PAGE).map((entry) => (
          <li
            key={entry.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 py-3 pr-3 pl-4 [contain-intrinsic-size:auto_64px] [content-visibility:auto] sm:grid-cols-[minmax(0,1fr)_9.5rem_auto]"
          >
            <Person person={entry} className="max-sm:col-span-2" />
            <p className="pl-12 text-note text-muted tabular-nums sm:pl-0">
              {entry.phone}
              {entry.email && <span className="block truncate">{entry.email}</span>}
            </p>
            <div className="flex items-center justify-end gap-2 sm:min-w-44">
              <Pill tone={tones[state(entry)]}>{words(`roster.state.${state(entry)}`)}</Pill>
              {(state(entry) === 'outside' || state(entry) === 'asked') && <AddMember entry={entry} />}
            </div>
          </li>
        ))}
      </ul>
      <Pager page={page} pages={Math.ceil(entries.length / PAGE)} onPage={setPage} />
    </>
  );
}
