import { words } from '@/words/words';
import { dayNumber } from '@/words/dates';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** How a deadline weighs: over, within three days, or further off. */
export type Urgency = 'late' | 'soon' | 'calm';

/**
 * How far a deadline is from `now` (ms since the epoch), as people count: by days of the calendar in Vietnam,
 * then by hours and minutes on the day itself.
 */
export function remaining(deadline: string, now: number): { readonly text: string; readonly urgency: Urgency } {
  const left = new Date(deadline).getTime() - now;
  const late = left < 0;
  const days = Math.abs(dayNumber(deadline) - dayNumber(now));
  const amount = measure(Math.abs(left), days);
  if (late) return { text: words('ui.time.late', { amount }), urgency: 'late' };
  return { text: words('ui.time.left', { amount }), urgency: days <= 3 ? 'soon' : 'calm' };
}

function measure(gap: number, days: number): string {
  if (days > 0 && gap >= 12 * HOUR_MS) return words('ui.time.days', { days });
  if (gap >= HOUR_MS) return words('ui.time.hours', { hours: Math.floor(gap / HOUR_MS) });
  return words('ui.time.minutes', { minutes: Math.max(1, Math.floor(gap / MINUTE_MS)) });
}
