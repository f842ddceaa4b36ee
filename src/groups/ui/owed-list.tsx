'use client';

import { useMemo } from 'react';
import type { DirectiveSummary } from '@/directives/view';
import { classNames } from '@/ui/class-names';
import { Link } from '@/ui/link';
import { useNow } from '@/ui/now';
import { remaining } from '@/ui/remaining';
import { formatDate } from '@/words/dates';
import { words } from '@/words/words';
import { useLive } from './live';
import { owed } from './live-store';

/** What I owe an answer, the nearest deadline first. */
export function useOwed(): readonly DirectiveSummary[] {
  const directives = useLive((state) => state.directives);
  return useMemo(() => owed(directives), [directives]);
}

const edges = { late: 'border-l-order-solid', soon: 'border-l-soon-bar', calm: 'border-l-direction' };
const inks = { late: 'font-bold text-order', soon: 'font-semibold text-soon', calm: 'text-muted' };

/** "Tôi cần trả lời": each directive that waits for my written reply (5.3c). */
export function OwedList() {
  const list = useOwed();
  const group = useLive((state) => state.frame.id);
  const now = useNow();
  if (list.length === 0) return <p className="px-1 text-note text-muted">{words('shell.owed.none')}</p>;
  return (
    <ul className="flex flex-col gap-2.5">
      {list.map(({ id, title, number, deadline }) => {
        const { text, urgency } = remaining(deadline, now);
        return (
          <li key={id}>
            <Link
              href={`/g/${group}/chi-dao/${id}`}
              className={classNames(
                'block rounded-lg border border-l-4 border-line bg-paper px-3.5 py-2.5 shadow-card transition-colors hover:bg-hover',
                edges[urgency],
              )}
            >
              <span className="block leading-snug font-semibold">{title ?? words('directive.destroyed')}</span>
              <span className="mt-1 block text-note text-muted">
                <span className={inks[urgency]}>{urgency === 'calm' ? formatDate(deadline) : capital(text)}</span>
                {' · '}
                {words('shell.owed.number', { number })}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
