import { vietnamHolidays } from './vietnam-holidays';
import { dayOfIso, weekdayOf, type Day, type IsoDay } from './vietnam-time';

/** Says which days an office works. */
export interface WorkingCalendar {
  isWorkingDay(day: Day): boolean;
}

const FRIDAY = 5;

/**
 * A calendar of Monday to Friday less the holidays, plus the days worked in their stead.
 *
 * @param holidays days off, as YYYY-MM-DD; what is no date is passed over
 * @param worked days worked although they fall on a weekend or a holiday (swapped days)
 */
export function workingCalendar(holidays: Iterable<IsoDay>, worked: Iterable<IsoDay> = []): WorkingCalendar {
  const off = daySet(holidays);
  const on = daySet(worked);
  return { isWorkingDay: (day) => on.has(day) || (weekdayOf(day) <= FRIDAY && !off.has(day)) };
}

/** Monday to Friday less Vietnam's public holidays of 2025–2030 (`vietnam-holidays.ts`). */
export const vietnamCalendar: WorkingCalendar = workingCalendar(vietnamHolidays.flatMap((year) => year.days));

/** Longest run of days off that is stepped over: a calendar with no working days must not hang us. */
const LONGEST_BREAK_DAYS = 60;

/**
 * The day on which the `count`-th working day after `from` falls; `from` itself is not counted, as a period of days
 * begins the day after its event (Civil Code 2015, art. 147). Returns `from` for a count of 0.
 */
export function addWorkingDays(from: Day, count: number, calendar: WorkingCalendar): Day {
  let day = from;
  for (let counted = 0; counted < count; counted++) {
    let skipped = 0;
    do day++;
    while (!calendar.isWorkingDay(day) && ++skipped < LONGEST_BREAK_DAYS);
  }
  return day;
}

function daySet(days: Iterable<IsoDay>): ReadonlySet<Day> {
  return new Set([...days].map(dayOfIso).filter((day) => day !== null));
}
