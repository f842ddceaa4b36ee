import { instantOf } from '../../vietnam-time';
import type { Announced } from './announced';
import { nearest, type When } from './when';

const LAST_MINUTE = 23 * 60 + 59;

/** The instant that an announced time means, in ms since the epoch, and whether it is itself in time. */
export function resolve({ lead, when, duration }: Announced, now: number): { at: number; inclusive: boolean } {
  if (duration) return { at: duration.at, inclusive: true };
  const { span, minutes, part, whole, ambiguousHour } = when!;
  if (minutes !== null) {
    const at = span ? instantOf(span.last, minutes) : nearest(minutes, ambiguousHour, now);
    return { at: span ? afternoon(when!, at, now) : at, inclusive: !lead.exclusive };
  }
  if (lead.exclusive && !whole) return { at: instantOf(span!.first, part?.start ?? 0), inclusive: false };
  return { at: instantOf(span!.last, part?.end ?? LAST_MINUTE), inclusive: true };
}

/** "trước 4h hôm nay", told after four in the morning, is four in the afternoon. */
function afternoon({ span, ambiguousHour }: When, at: number, now: number): number {
  if (!ambiguousHour || !span!.relative || at >= now) return at;
  const later = at + 12 * 3_600_000;
  return later >= now ? later : at;
}
