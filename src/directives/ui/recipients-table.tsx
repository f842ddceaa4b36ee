'use client';

import { Fragment, useState } from 'react';
import { MessageSquareText } from 'lucide-react';
import type { DirectiveView, RecipientView } from '@/directives/view';
import { FilterBar } from '@/ui/filter-bar';
import { Person } from '@/ui/person';
import { Pill } from '@/ui/pill';
import { formatMoment } from '@/words/dates';
import { words } from '@/words/words';
import { STATUS_TONES } from './directive-words';
import { keep, type RecipientFilter, recipientFilters } from './recipient-filter';
import { RecipientPill } from './recipient-pill';

/** Every addressee: owed, seen, replied or late, with what they wrote in the open (5.3c, 5.3d). */
export function RecipientsTable({ directive }: { readonly directive: DirectiveView }) {
  const [filter, setFilter] = useState<RecipientFilter>('all');
  const shown = keep(directive.recipients, filter);
  return (
    <section aria-labelledby="nguoi-nhan">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 id="nguoi-nhan" className="text-lead font-bold">
          {words('directive.table')}
        </h2>
        <FilterBar
          label={words('directive.filter.name')}
          filters={recipientFilters(directive.counts)}
          value={filter}
          onChange={setFilter}
          className="print:hidden"
        />
      </div>
      <table className="mt-2 w-full border-separate border-spacing-0 max-sm:block">
        <thead className="text-left text-note text-muted max-sm:sr-only">
          <tr>
            <Head>{words('directive.column.person')}</Head>
            <Head>{words('directive.column.state')}</Head>
            <Head>{words('directive.column.status')}</Head>
            <Head>{words('directive.column.seen')}</Head>
            <Head>{words('directive.column.replied')}</Head>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {shown.map((recipient) => (
            <Row key={recipient.member.id} recipient={recipient} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="py-4 text-muted">{words('directive.filter.none')}</p>}
    </section>
  );
}

const Head = ({ children }: { readonly children: string }) => (
  <th scope="col" className="border-b border-line px-2 py-2 font-semibold first:pl-0">
    {children}
  </th>
);

const cell = 'px-2 pt-3 align-top max-sm:px-0 max-sm:pt-1';

function Row({ recipient }: { readonly recipient: RecipientView }) {
  const { member, status, seenAt, repliedAt, replies } = recipient;
  return (
    <Fragment>
      <tr className="max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-2 max-sm:pt-3">
        <th scope="row" className="pt-3 pr-2 text-left align-top font-normal max-sm:w-full max-sm:pt-0">
          <Person person={member} />
        </th>
        <td className={`${cell} max-sm:pl-12`}>
          <RecipientPill recipient={recipient} />
        </td>
        <td className={cell}>
          {status && <Pill tone={STATUS_TONES[status]}>{words(`directive.status.${status}`)}</Pill>}
        </td>
        <td className={`${cell} text-note text-muted max-sm:hidden`}>{seenAt && formatMoment(seenAt)}</td>
        <td className={`${cell} text-note text-muted max-sm:hidden`}>{repliedAt && formatMoment(repliedAt)}</td>
      </tr>
      <tr className="max-sm:block">
        <td colSpan={5} className="border-b border-line pb-3 pl-12 max-sm:block print:break-inside-avoid">
          {replies.map((reply) => (
            <div key={reply.id} className="mt-2 flex gap-2.5 rounded-md bg-sunken px-3 py-2">
              <MessageSquareText aria-hidden size={16} className="mt-1 shrink-0 text-muted" />
              <div className="min-w-0">
                <p className="whitespace-pre-wrap wrap-anywhere">{reply.text ?? words('directive.destroyed')}</p>
                <p className="text-small text-muted">
                  {words(`directive.status.${reply.status}`)} · {formatMoment(reply.at)}
                </p>
              </div>
            </div>
          ))}
        </td>
      </tr>
    </Fragment>
  );
}
