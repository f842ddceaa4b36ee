'use client';

import { memo } from 'react';
import { Avatar } from '@/ui/avatar';
import { fullTitle } from '@/ui/full-title';
import { formatTime } from '@/words/dates';
import { words } from '@/words/words';
import { MessageBubble } from './message-bubble';
import type { Run } from './timeline';

/** What one person wrote in one go, under their full name and title (3.4); mine with its number in the ledger. */
export const MessageRun = memo(function MessageRun({ run, me }: { readonly run: Run; readonly me: string }) {
  const [first] = run.messages;
  const last = run.messages.at(-1)!;
  const { author } = first!;
  const mine = author.id === me;
  return (
    <article
      aria-label={words('stream.by', { name: author.fullName, time: formatTime(first!.at) })}
      className="flex gap-3 py-1.5 contain-content print:break-inside-avoid"
    >
      {!mine && <Avatar fullName={author.fullName} />}
      <div className="min-w-0 flex-1">
        {!mine && (
          <p className="mb-1 text-note text-muted">
            <strong className="font-semibold text-ink">{author.fullName}</strong> {fullTitle(author)}
            <time dateTime={first!.at} className="ml-2 whitespace-nowrap">
              {formatTime(first!.at)}
            </time>
          </p>
        )}
        <div className="flex flex-col gap-1">
          {run.messages.map((message, index) => (
            <MessageBubble key={message.id} message={message} mine={mine} first={index === 0} />
          ))}
        </div>
        {mine && (
          <p className="mt-1 text-right text-small text-muted">
            <time dateTime={last.at}>{formatTime(last.at)}</time> · {words('stream.recorded', { seq: last.seq })}
          </p>
        )}
      </div>
    </article>
  );
});
