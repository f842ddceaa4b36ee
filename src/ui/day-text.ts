import { dayAt, dayOf, isoOf } from '@/charter/vietnam-time';

/**
 * A day as people write it ("25/11/2026", "25-11", "5.1") as YYYY-MM-DD; null when it is none. Without a year it is
 * the next such day.
 *
 * @param now ms since the epoch
 */
export function isoDayFrom(written: string, now: number): string | null {
  const parts = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}|\d{2}))?\s*$/.exec(written);
  if (!parts) return null;
  const [, date, month, year] = parts.map(Number) as [number, number, number, number];
  const today = dayAt(now);
  const thisYear = Number(isoOf(today).slice(0, 4));
  if (parts[3]) {
    const day = dayOf(year < 100 ? 2000 + year : year, month, date);
    return day === null ? null : isoOf(day);
  }
  const next = [thisYear, thisYear + 1]
    .map((guess) => dayOf(guess, month, date))
    .find((day) => day !== null && day >= today);
  return next == null ? null : isoOf(next);
}

/** "2026-11-25" as "25/11/2026"; empty for anything else. */
export function dayTextOf(iso: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : '';
}
