'use client';

import type { DirectiveSummary } from '@/directives/view';
import { classNames } from '@/ui/class-names';
import { useNow } from '@/ui/now';
import { remaining } from '@/ui/remaining';
import { formatDeadline } from '@/words/dates';

const inks = { late: 'text-order', soon: 'text-soon', calm: 'text-ink' };

/** By when: "17:00 thứ Tư 25/11/2026 (còn 3 ngày)"; what has ended has only its date. */
export function DeadlineLine({ deadline, state }: Pick<DirectiveSummary, 'deadline' | 'state'>) {
  const { text, urgency } = remaining(deadline, useNow());
  if (state !== 'open') return <time dateTime={deadline}>{formatDeadline(deadline)}</time>;
  return (
    <>
      <time dateTime={deadline} className={classNames('font-bold', inks[urgency])}>
        {formatDeadline(deadline)}
      </time>{' '}
      <span className="whitespace-nowrap">({text})</span>
    </>
  );
}
