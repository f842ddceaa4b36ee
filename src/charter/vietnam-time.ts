/** A civil day in Vietnam, counted from 1970-01-01 (day 0). */
export type Day = number;

/** A civil day written YYYY-MM-DD (ISO 8601). */
export type IsoDay = string;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Vietnam is seven hours ahead of UTC all year round: no daylight saving. */
const OFFSET_MS = 7 * HOUR_MS;

/** The day in Vietnam at an instant. @param at ms since the epoch */
export function dayAt(at: number): Day {
  return Math.floor((at + OFFSET_MS) / DAY_MS);
}

/** The instant of a day's time, in ms since the epoch. @param minutes since midnight; 1440 is the next midnight */
export function instantOf(day: Day, minutes = 0): number {
  return day * DAY_MS - OFFSET_MS + minutes * MINUTE_MS;
}

/** Minutes since midnight in Vietnam at an instant. @param at ms since the epoch */
export function minutesAt(at: number): number {
  return Math.floor((at - instantOf(dayAt(at))) / MINUTE_MS);
}

/** The day of a date, or null when there is no such date or its year is not of our age (1900–2199). */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/** Year, month (1–12), date (1–31) of a day. */
export function dateOf(day: Day): { year: number; month: number; date: number } {
  const utc = new Date(day * DAY_MS);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** 28 to 31. @param month 1–12 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day, `count` months on; the month's last day where it has no such date (Civil Code 2015, art. 148.3). */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = dateOf(day);
  const index = year * 12 + (month - 1) + count;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return dayOf(targetYear, targetMonth, Math.min(date, daysInMonth(targetYear, targetMonth))) ?? day;
}

/** The day as YYYY-MM-DD. */
export function isoOf(day: Day): IsoDay {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day of YYYY-MM-DD, or null when the text is no such date. */
export function dayOfIso(iso: IsoDay): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
