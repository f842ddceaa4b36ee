'use client';

import { useState } from 'react';
import { ScrollText } from 'lucide-react';
import type { DirectiveView } from '@/directives/view';
import { useLive } from '@/groups/ui/live';
import { FilterBar } from '@/ui/filter-bar';
import { Link } from '@/ui/link';
import { Person } from '@/ui/person';
import { Pill } from '@/ui/pill';
import { ProgressBar } from '@/ui/progress-bar';
import { Skeleton } from '@/ui/skeleton';
import { words } from '@/words/words';
import { progress, STATUS_TONES } from './directive-words';
import { keep, type RecipientFilter, recipientFilters } from './recipient-filter';
import { RecipientPill } from './recipient-pill';
import { useWholeDirective } from './use-whole-directive';

/** Beside the stream on a wide screen: who has answered the directive that is looked at (5.3c). */
export function ReplyPanel({ directive: id }: { readonly directive: string | null }) {
  const directive = useWholeDirective(id);
  const { id: group, seq } = useLive((state) => state.frame);
  return (
    <aside
      aria-label={words('directive.panel')}
      className="hidden w-92 shrink-0 flex-col gap-4 overflow-y-auto border-l border-line bg-paper px-5 py-4 xl:flex print:hidden"
    >
      {id === null && <p className="text-note text-muted">{words('directive.none')}</p>}
      {id !== null && !directive && <Waiting />}
      {directive && <Answers key={directive.id} directive={directive} />}
      <p className="mt-auto flex items-center gap-2 border-t border-line pt-3 text-note text-muted">
        <ScrollText aria-hidden size={16} className="shrink-0" />
        {words('directive.ledger', { seq })}
        <Link href={`/g/${group}/so-nhat-ky`} className="ml-auto font-semibold text-link hover:underline">
          {words('directive.verify')}
        </Link>
      </p>
    </aside>
  );
}

function Answers({ directive }: { readonly directive: DirectiveView }) {
  const [filter, setFilter] = useState<RecipientFilter>('all');
  const group = useLive((state) => state.frame.id);
  const { number, recipients, counts } = directive;
  const shown = keep(recipients, filter);
  const written = recipients.filter(({ replies }) => replies.length > 0).sort(newestFirst);
  return (
    <>
      <div>
        <p className="text-note text-muted">
          <Link href={`/g/${group}/chi-dao/${directive.id}`} className="hover:underline">
            {words('directive.numbered', { number })}
          </Link>
        </p>
        <h2 className="text-lead font-bold">{words('directive.whoReplied')}</h2>
        <ProgressBar segments={progress(counts)} legend={false} className="mt-3" />
        <FilterBar
          label={words('directive.filter.name')}
          filters={recipientFilters(counts)}
          value={filter}
          onChange={setFilter}
          className="mt-1"
        />
      </div>
      <ul className="-mt-2 divide-y divide-line">
        {shown.map((recipient) => (
          <li key={recipient.member.id} className="py-2.5">
            <Person
              person={recipient.member}
              aside={<RecipientPill recipient={recipient} />}
              className="leading-snug"
            />
          </li>
        ))}
        {shown.length === 0 && <li className="py-3 text-note text-muted">{words('directive.filter.none')}</li>}
      </ul>
      {written.length > 0 && (
        <section aria-label={words('directive.replies')} className="flex flex-col gap-2">
          <h3 className="text-note font-semibold tracking-wide text-muted uppercase">{words('directive.replies')}</h3>
          {written.map(({ member, replies }) => {
            const last = replies.at(-1)!;
            return (
              <article key={member.id} className="rounded-lg border border-line bg-sunken px-3.5 py-3">
                <p className="flex flex-wrap items-center gap-2 text-note font-semibold">
                  {member.fullName}
                  <Pill tone={STATUS_TONES[last.status]}>{words(`directive.status.${last.status}`)}</Pill>
                </p>
                <p className="mt-1 text-note whitespace-pre-wrap wrap-anywhere">
                  {last.text ?? words('directive.destroyed')}
                </p>
              </article>
            );
          })}
        </section>
      )}
    </>
  );
}

const newestFirst = (one: DirectiveView['recipients'][number], other: DirectiveView['recipients'][number]) =>
  Date.parse(other.replies.at(-1)!.at) - Date.parse(one.replies.at(-1)!.at);

function Waiting() {
  return (
    <div className="flex flex-col gap-4" aria-hidden>
      <Skeleton className="h-6 w-40" />
      <Skeleton className="h-2.5 w-full" />
      {[0, 1, 2, 3].map((index) => (
        <Skeleton key={index} className="h-12 w-full" />
      ))}
    </div>
  );
}
