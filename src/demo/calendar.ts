import { HOUR_MS, MINUTE_MS, type Day, dateOf, dayAt, instantOf, isoOf } from '@/charter/vietnam-time';
import { vietnamCalendar } from '@/charter/working-days';
import { formatDate, formatDay } from '@/words/dates';

/** Office days between the founding and today: about three weeks. */
const OFFICE_DAYS = 15;
/** Today is the day after the last of them, whether or not the office works on it. */
const TODAY = OFFICE_DAYS;
const OPENING_MINUTES = 7 * 60 + 15;
const LAST_HOURS_MS = 4 * HOUR_MS;
const NIGHT_HOUR_MS = HOUR_MS;
/** An office reports on the quarter and the year of this many days ago, and plans for the year of so many days ahead. */
const REPORTED_DAYS = 40;
const PLANNED_DAYS = 90;
/** The newest act of the demo is this old. */
const NEWEST_MS = 3 * MINUTE_MS;

/** The weeks in which the demo is set, counted back from the moment at which it is made. */
export interface OfficeCalendar {
  /** ms since the epoch of "d3 08:15" or "now 40", to the minute */
  at(place: string): number;
  /** ms since the epoch of a day's midnight: 0 the founding, 14 the last office day before today, 15 today, 16 the next */
  midnight(index: number): number;
  /** ISO day from which the charter is in force: the founding, or the first of this month when that is earlier */
  readonly charterFrom: string;
  /** what dates stand for in the script's words: {quarter}, {day:3}… */
  word(name: string): string | null;
}

/** @param now the moment at which the demo is made */
export function officeCalendar(now: Date): OfficeCalendar {
  const today = dayAt(now.getTime());
  const days = officeDays(today);
  const midnight = (index: number) => instantOf(days(index));
  const { month, date } = dateOf(today);
  const charterFrom = Math.min(days(0), today - date + 1);
  const start = lastHoursFrom(now.getTime());
  const newest = now.getTime() - NEWEST_MS;
  const words: Readonly<Record<string, () => string>> = {
    quarter: () => ['I', 'II', 'III', 'IV'][Math.floor((dateOf(today - REPORTED_DAYS).month - 1) / 3)]!,
    year: () => String(dateOf(today - REPORTED_DAYS).year),
    planYear: () => String(dateOf(today + PLANNED_DAYS).year),
    nextMonth: () => String((month % 12) + 1),
    charterFrom: () => formatDate(instantOf(charterFrom)),
    decided: () => formatDate(instantOf(officeDayBefore(charterFrom))),
  };
  return {
    midnight,
    charterFrom: isoOf(charterFrom),
    at: (place) => {
      const [, day, hour, minute, percent] = /^(?:d(\d+) (\d\d):(\d\d)|now (\d+))$/.exec(place) ?? [];
      if (percent) return toMinute(start + ((newest - start) * Number(percent)) / 100);
      return midnight(Number(day)) + Number(hour) * HOUR_MS + Number(minute) * MINUTE_MS;
    },
    word: (name) => {
      const day = /^day:(\d+)$/.exec(name);
      return day ? formatDay(midnight(Number(day[1]))) : (words[name]?.() ?? null);
    },
  };
}

const toMinute = (at: number) => Math.floor(at / MINUTE_MS) * MINUTE_MS;

/** During the day the last hours begin with the office or four hours ago; in the night and early morning, an hour ago. */
function lastHoursFrom(now: number): number {
  const opening = instantOf(dayAt(now), OPENING_MINUTES);
  return now < opening + HOUR_MS ? now - NIGHT_HOUR_MS : Math.max(opening, now - LAST_HOURS_MS);
}

function officeDays(today: Day): (index: number) => Day {
  const past = Array.from({ length: OFFICE_DAYS }, () => 0);
  for (let index = TODAY - 1, day = today; index >= 0; index--) past[index] = day = officeDayBefore(day);
  return (index) => {
    let day = past[index] ?? today;
    for (let count = TODAY; count < index; count++) day = officeDayAfter(day);
    return day;
  };
}

function officeDayBefore(day: Day): Day {
  let before = day - 1;
  while (!vietnamCalendar.isWorkingDay(before)) before--;
  return before;
}

function officeDayAfter(day: Day): Day {
  let after = day + 1;
  while (!vietnamCalendar.isWorkingDay(after)) after++;
  return after;
}
