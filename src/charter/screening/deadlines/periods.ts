import { dateOf, dayOf, daysInMonth, weekdayOf, type Day } from '../../vietnam-time';
import { readWords } from './count';
import { readDate, readRelative, readWeekday, type Span } from './dates';
import type { Token } from './tokens';
import { is, Phrases, wordMap, wordSet } from './words';

type Place = 'start' | 'middle' | 'end' | null;

const PLACES = new Phrases<Exclude<Place, null>>([
  ['đầu', 'start'],
  ['giữa', 'middle'],
  ['cuối', 'end'],
  ['những ngày cuối', 'end'],
  ['những ngày đầu', 'start'],
  ['ngày cuối cùng của', 'end'],
  ['ngày cuối cùng', 'end'],
  ['ngày làm việc cuối cùng của', 'end'],
  ['ngày làm việc cuối cùng', 'end'],
  ['ngày cuối của', 'end'],
  ['ngày cuối', 'end'],
  ['ngày đầu tiên của', 'start'],
  ['nửa đầu', 'middle'],
  ['nửa cuối', 'end'],
]);

const DECADES = new Phrases<number>([
  ['thượng tuần', 10],
  ['trung tuần', 20],
  ['hạ tuần', 31],
]);

const ROMAN = wordMap({ i: 1, ii: 2, iii: 3, iv: 4, một: 1, hai: 2, ba: 3, bốn: 4, tư: 4 });
/** "tuần trước", "tuần qua", "tuần đầu tháng 12", "tuần lễ" */
const OTHER_WEEKS = wordSet('trước qua rồi đầu cuối thứ lễ đó ấy');
const NEXT = wordSet('sau tới');
const THIS = wordSet('này nay');

/**
 * Reads a week, a month, a quarter or a year, whole or its beginning, middle or end: "tuần này", "cuối tháng 11",
 * "quý IV/2026", "hết năm". The office's week ends on Friday. Beginning, middle and end of a month or a year are the
 * days that the Civil Code 2015, art. 146.2–3, gives them (the 1st, 15th and last; 1 January, 30 June, 31 December);
 * those of a quarter are taken alike (its first day, the 15th of its second month, its last day).
 */
export function readPeriod(tokens: readonly Token[], index: number, today: Day): Span | null {
  const decade = DECADES.at(tokens, index);
  if (decade) {
    const month = readMonth(tokens, decade.next, today);
    if (!month) return null;
    const { year, month: number } = dateOf(month.first);
    const last = dayOf(year, number, Math.min(decade.value, daysInMonth(year, number)))!;
    return { ...month, first: decade.value === 31 ? last - 9 : last - 9, last };
  }
  const place = PLACES.at(tokens, index);
  const start = place?.next ?? index;
  const where = place?.value ?? null;
  const bare = bareMonthPlace(tokens, start, today, where);
  if (bare) return bare;
  return (
    readWeek(tokens, start, today, where) ??
    placed(readMonth(tokens, start, today), where, (first) => first + 14) ??
    placed(readQuarter(tokens, start, today), where, middleOfQuarter) ??
    placed(readYear(tokens, start, today, where), where, (first) => dayOf(dateOf(first).year, 6, 30)!) ??
    (where === 'end' ? readEndOfDay(tokens, start, today) : null)
  );
}

/** "đầu tháng", "giữa tháng" with no month told: this month's, or the next one's once it has gone by. */
function bareMonthPlace(tokens: readonly Token[], index: number, today: Day, place: Place): Span | null {
  if (!place || place === 'end' || !is(tokens[index], 'tháng')) return null;
  const here = placed(readMonth(tokens, index, today), place, (first) => first + 14);
  if (!here || here.next !== index + 1 || here.first >= today) return null;
  const { year, month } = dateOf(today);
  const next = month === 12 ? monthSpan(year + 1, 1, index + 1, true) : monthSpan(year, month + 1, index + 1, true);
  return placed(next, place, (first) => first + 14);
}

/** "cuối ngày", "cuối ngày mai", "cuối ngày thứ Sáu", "cuối ngày 25/11" */
function readEndOfDay(tokens: readonly Token[], index: number, today: Day): Span | null {
  const day = readRelative(tokens, index, today) ?? readWeekday(tokens, index, today) ?? readDate(tokens, index, today);
  if (day) return day;
  if (!is(tokens[index], 'ngày') || is(tokens[index + 1], '…') || is(tokens[index + 1], '/')) return null;
  return { first: today, last: today, precision: 'day', yearTold: true, relative: true, next: index + 1 };
}

function readWeek(tokens: readonly Token[], index: number, today: Day, place: Place): Span | null {
  if (!is(tokens[index], 'tuần')) return null;
  const monday = today - weekdayOf(today) + 1;
  const after = tokens[index + 1];
  let weeks = 0;
  let next = index + 1;
  if (NEXT.has(after)) [weeks, next] = [1, index + 2];
  else if (THIS.has(after)) next = index + 2;
  else if (is(after, 'tiếp')) [weeks, next] = [1, is(tokens[index + 2], 'theo') ? index + 3 : index + 2];
  else if (OTHER_WEEKS.has(after) || after?.kind === 'number') return null;
  const first = monday + 7 * weeks;
  // On a Saturday or a Sunday "this week" can only end with the week itself.
  const friday = weeks === 0 && weekdayOf(today) > 5 ? first + 6 : first + 4;
  const told = { precision: 'period', yearTold: true, relative: true, next } as const;
  if (place === 'start') return { first, last: first, ...told };
  if (place === 'middle') return { first: first + 2, last: first + 2, ...told };
  return { first: place === 'end' ? friday : first, last: friday, ...told };
}

function readMonth(tokens: readonly Token[], index: number, today: Day): Span | null {
  const { year, month } = dateOf(today);
  if (!is(tokens[index], 'tháng') && !isShortMonth(tokens, index)) return bareMonth(tokens, index);
  const after = tokens[index + 1];
  if (THIS.has(after)) return monthSpan(year, month, index + 2, true);
  if (NEXT.has(after)) return month === 12 ? monthSpan(year + 1, 1, index + 2, true) : monthSpan(year, month + 1, index + 2, true);
  if (is(after, 'trước') || is(after, 'qua') || is(after, 'rồi')) return null;
  const count = after?.kind === 'number' ? { value: after.value, next: index + 2 } : readWords(tokens, index + 1);
  if (!count) return monthSpan(year, month, index + 1, true);
  if (count.value < 1 || count.value > 12) return null;
  const told = readYearNumber(tokens, count.next, year);
  if (told) return monthSpan(told.year, count.value, told.next, true);
  return monthSpan(count.value < month ? year + 1 : year, count.value, count.next, false);
}

function isShortMonth(tokens: readonly Token[], index: number): boolean {
  const [letter, number] = [tokens[index], tokens[index + 1]];
  return is(letter, 't') && number?.kind === 'number' && letter!.to === number.from && number.value > 7;
}

/** "12/2026" */
function bareMonth(tokens: readonly Token[], index: number): Span | null {
  const [month, slash, year] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (month?.kind !== 'number' || !is(slash, '/') || year?.kind !== 'number' || year.to - year.from !== 4) return null;
  if (is(tokens[index + 3], '/') || is(tokens[index + 3], '-')) return null;
  return monthSpan(year.value, month.value, index + 3, true);
}

function readQuarter(tokens: readonly Token[], index: number, today: Day): Span | null {
  const short = is(tokens[index], 'q') && tokens[index + 1]?.kind === 'number' && tokens[index]!.to === tokens[index + 1]!.from;
  if (!short && !is(tokens[index], 'quý') && !is(tokens[index], 'quí')) return null;
  const { year, month } = dateOf(today);
  const current = Math.ceil(month / 3);
  const after = tokens[index + 1];
  if (NEXT.has(after)) return current === 4 ? quarterSpan(year + 1, 1, index + 2, true) : quarterSpan(year, current + 1, index + 2, true);
  if (is(after, 'trước')) return null;
  const number = after?.kind === 'number' ? after.value : ROMAN.get(after);
  if (number === undefined) return quarterSpan(year, current, THIS.has(after) ? index + 2 : index + 1, true);
  if (number < 1 || number > 4) return null;
  const told = readYearNumber(tokens, index + 2, year);
  if (told) return quarterSpan(told.year, number, told.next, true);
  return quarterSpan(number < current ? year + 1 : year, number, index + 2, false);
}

function readYear(tokens: readonly Token[], index: number, today: Day, place: Place): Span | null {
  if (!is(tokens[index], 'năm')) return null;
  const { year } = dateOf(today);
  const after = tokens[index + 1];
  if (after?.kind === 'number') return after.to - after.from === 4 ? yearSpan(after.value, index + 2) : null;
  if (NEXT.has(after)) return yearSpan(year + 1, index + 2);
  if (THIS.has(after)) return yearSpan(year, index + 2);
  if (is(after, 'trước') || is(after, 'ngoái') || is(after, 'qua') || is(after, 'học')) return null;
  return place === 'start' ? yearSpan(year + 1, index + 1) : yearSpan(year, index + 1);
}

/** "/2026", "-2026", "năm 2026", "năm nay", "năm sau" */
function readYearNumber(tokens: readonly Token[], index: number, thisYear: number): { year: number; next: number } | null {
  let start = is(tokens[index], ',') ? index + 1 : index;
  if (is(tokens[start], '/') || is(tokens[start], '-')) start++;
  else if (is(tokens[start], 'năm')) {
    start++;
    if (THIS.has(tokens[start])) return { year: thisYear, next: start + 1 };
    if (NEXT.has(tokens[start])) return { year: thisYear + 1, next: start + 1 };
  } else return null;
  const year = tokens[start];
  return year?.kind === 'number' && year.to - year.from === 4 ? { year: year.value, next: start + 1 } : null;
}

function placed(span: Span | null, place: Place, middle: (first: Day) => Day): Span | null {
  if (!span || !place) return span;
  const day = place === 'start' ? span.first : place === 'end' ? span.last : middle(span.first);
  return { ...span, first: day, last: day };
}

function middleOfQuarter(first: Day): Day {
  const { year, month } = dateOf(first);
  return dayOf(year, month + 1, 15)!;
}

function monthSpan(year: number, month: number, next: number, yearTold: boolean): Span | null {
  const first = dayOf(year, month, 1);
  if (first === null) return null;
  return { first, last: first + daysInMonth(year, month) - 1, precision: 'period', yearTold, relative: false, next };
}

function quarterSpan(year: number, quarter: number, next: number, yearTold: boolean): Span | null {
  const first = dayOf(year, quarter * 3 - 2, 1);
  if (first === null) return null;
  return { first, last: dayOf(year, quarter * 3, daysInMonth(year, quarter * 3))!, precision: 'period', yearTold, relative: false, next };
}

function yearSpan(year: number, next: number): Span | null {
  const first = dayOf(year, 1, 1);
  return first === null ? null : { first, last: dayOf(year, 12, 31)!, precision: 'period', yearTold: true, relative: false, next };
}
