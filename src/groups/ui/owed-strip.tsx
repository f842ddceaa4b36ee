'use client';

import { AlarmClock, ChevronRight } from 'lucide-react';
import { classNames } from '@/ui/class-names';
import { Link } from '@/ui/link';
import { useNow } from '@/ui/now';
import { remaining, type Urgency } from '@/ui/remaining';
import { words } from '@/words/words';
import { useLive } from './live';
import { useOwed } from './owed-list';

const tones: Record<Urgency, { readonly strip: string; readonly ink: string }> = {
  late: { strip: 'border-order-line bg-order-soft', ink: 'text-order' },
  soon: { strip: 'border-soon-line bg-soon-soft', ink: 'text-soon' },
  calm: { strip: 'border-direction-line bg-direction-soft', ink: 'text-direction' },
};

/** What I owe in one line, under the head of a screen that has no room for the list. Gone when I owe nothing. */
export function OwedStrip() {
  const list = useOwed();
  const group = useLive((state) => state.frame.id);
  const now = useNow();
  const [first] = list;
  if (!first) return null;
  const left = list.map(({ deadline }) => remaining(deadline, now));
  const late = left.filter(({ urgency }) => urgency === 'late').length;
  const next = left.find(({ urgency }) => urgency !== 'late');
  const { strip, ink } = tones[left[0]!.urgency];
  return (
    <Link
      href={list.length === 1 ? `/g/${group}/chi-dao/${first.id}` : `/g/${group}/chi-dao?loc=toi`}
      className={classNames('flex min-h-14 items-center gap-3 border-b px-4 py-2 lg:hidden print:hidden', strip)}
    >
      <AlarmClock aria-hidden size={22} className={classNames('shrink-0', ink)} />
      <span className="min-w-0 flex-1 leading-snug">
        <span className="block font-semibold">{words('shell.owed.strip', { count: list.length })}</span>
        <span className="block truncate text-note text-muted">
          {late > 0 && <span className="font-bold text-order">{words('shell.owed.late', { count: late })}</span>}
          {late > 0 && next && ' · '}
          {next && words('shell.owed.next', { left: next.text })}
        </span>
      </span>
      <ChevronRight aria-hidden size={20} className="shrink-0" />
    </Link>
  );
}
