'use client';

import { memo, useRef } from 'react';
import { DirectiveCard } from '@/directives/ui/directive-card';
import { useSeen } from '@/directives/ui/use-seen';
import type { DirectiveSummary } from '@/directives/view';
import { useLive } from '@/groups/ui/live';
import { useNow } from '@/ui/now';
import { dayNumber, formatDay } from '@/words/dates';
import { words } from '@/words/words';
import { MessageRun } from './message-run';
import { useStreamActions } from './stream-actions';
import type { Day } from './timeline';

type DaySectionProps = { readonly day: Day; readonly me: string; readonly unreadFrom: number | null };

/** What stands under one date. */
export const DaySection = memo(function DaySection({ day, me, unreadFrom }: DaySectionProps) {
  return (
    <section aria-labelledby={`ngay-${day.number}`}>
      <h2
        id={`ngay-${day.number}`}
        className="sticky top-0 z-10 -mx-3 flex justify-center bg-linear-to-b from-page from-65% to-transparent py-2 sm:-mx-5 print:static"
      >
        <span className="rounded-full bg-idle-soft px-3.5 py-0.5 text-note font-medium text-muted">
          <DayName day={day} />
        </span>
      </h2>
      {day.blocks.map((block) => (
        <div key={`${block.kind} ${block.seq}`}>
          {block.kind === 'run' && block.seq === unreadFrom && <UnreadDivider />}
          {block.kind === 'run' ? <MessageRun run={block} me={me} /> : <StreamDirective directive={block.directive} />}
        </div>
      ))}
    </section>
  );
});

function DayName({ day }: { readonly day: Day }) {
  const ago = dayNumber(useNow()) - day.number;
  const name = capital(formatDay(day.at));
  if (ago === 0) return `${words('ui.time.today')}, ${name}`;
  return ago === 1 ? `${words('ui.time.yesterday')}, ${name}` : name;
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function UnreadDivider() {
  return (
    <p id="chua-doc" className="my-3 flex scroll-mt-16 items-center gap-3 text-note font-semibold text-link">
      <span className="h-px flex-1 bg-link/40" />
      {words('stream.unreadFrom')}
      <span className="h-px flex-1 bg-link/40" />
    </p>
  );
}

function StreamDirective({ directive }: { readonly directive: DirectiveSummary }) {
  const { answer, select, pin } = useStreamActions();
  const group = useLive((state) => state.frame.id);
  const place = useRef<HTMLDivElement>(null);
  useSeen(place, group, directive);
  return (
    <div ref={place}>
      <DirectiveCard directive={directive} onAnswer={answer} onSelect={select} onPin={pin} />
    </div>
  );
}
