'use client';

import { memo } from 'react';
import { Pin, Reply, Users } from 'lucide-react';
import { mayPin } from '@/charter/article-5';
import type { DirectiveSummary } from '@/directives/view';
import { useLive } from '@/groups/ui/live';
import { reasonOf } from '@/groups/ui/reason-of';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Link } from '@/ui/link';
import { Pill } from '@/ui/pill';
import { ProgressBar } from '@/ui/progress-bar';
import { formatDay, formatTime } from '@/words/dates';
import { words } from '@/words/words';
import { DirectiveEnd } from './directive-end';
import { DirectiveFacts } from './directive-facts';
import { FORCE, progress, STATUS_TONES } from './directive-words';

type DirectiveCardProps = {
  readonly directive: DirectiveSummary;
  readonly onAnswer: (directive: DirectiveSummary) => void;
  readonly onSelect: (directive: DirectiveSummary) => void;
  readonly onPin: (target: { directive: string }) => void;
};

const edges = {
  order: 'border-order-line border-t-order-solid',
  direction: 'border-direction-line border-t-direction',
};

/** A directive in the stream: a paper among the talk, red at its edge where it is an order (3.5). */
export const DirectiveCard = memo(function DirectiveCard({ directive, onAnswer, onSelect, onPin }: DirectiveCardProps) {
  const { id: group, me } = useLive((state) => state.frame);
  const pinned = useLive((state) => state.pins).some(({ target }) => target.id === directive.id);
  const { id, seq, number, title, text, force, issuedAt, state, mine, counts } = directive;
  const pin = pinned ? null : reasonOf(mayPin({ actor: me, pinned, recalled: false }));
  const line = force === 'order' ? 'border-order-line' : 'border-direction-line';
  return (
    <article
      id={`so-${seq}`}
      data-seq={seq}
      aria-labelledby={`chi-dao-${id}`}
      className={classNames(
        'my-2 scroll-my-24 rounded-lg border border-t-4 bg-paper shadow-card print:break-inside-avoid',
        edges[force],
      )}
    >
      <header
        className={classNames(
          'flex flex-wrap items-baseline justify-between gap-x-4 border-b px-4 py-2.5 text-note sm:px-5',
          line,
        )}
      >
        <p className={classNames('font-bold', FORCE[force].ink)}>{words(FORCE[force].name, { number })}</p>
        <p className="text-muted">
          <time dateTime={issuedAt}>
            {formatTime(issuedAt)} · {formatDay(issuedAt)}
          </time>
        </p>
      </header>
      <div className="flex flex-col gap-3 px-4 py-3.5 sm:px-5">
        <h3 id={`chi-dao-${id}`} className="text-lead font-bold">
          <Link href={`/g/${group}/chi-dao/${id}`} className="hover:underline">
            {title ?? words('directive.destroyed')}
          </Link>
        </h3>
        {text && <p className="line-clamp-6 whitespace-pre-wrap wrap-anywhere">{text}</p>}
        <DirectiveFacts directive={directive} />
        <DirectiveEnd directive={directive} group={group} />
        <ProgressBar segments={progress(counts)} />
      </div>
      <footer className={classNames('flex flex-wrap items-center gap-2 border-t px-4 py-3 sm:px-5 print:hidden', line)}>
        {mine && mine.state !== 'replied' && state === 'open' && (
          <Button variant="primary" icon={<Reply aria-hidden size={18} />} onClick={() => onAnswer(directive)}>
            {words('directive.answer')}
          </Button>
        )}
        {mine?.state === 'replied' && mine.status && (
          <Pill tone={STATUS_TONES[mine.status]}>
            {words('directive.mine', { status: words(`directive.status.${mine.status}`) })}
          </Pill>
        )}
        <Button icon={<Users aria-hidden size={18} />} onClick={() => onSelect(directive)}>
          {words('directive.people', { count: counts.total })}
        </Button>
        {pinned ? (
          <Pill tone="act" className="ml-auto">
            <Pin aria-hidden size={14} />
            {words('pin.pinned')}
          </Pill>
        ) : (
          <span className="ml-auto">
            <Button icon={<Pin aria-hidden size={18} />} forbiddenBy={pin} onClick={() => onPin({ directive: id })}>
              {words('pin.pin')}
            </Button>
          </span>
        )}
      </footer>
    </article>
  );
});
