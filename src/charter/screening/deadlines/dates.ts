import { dateOf, dayOf, weekdayOf, type Day } from '../../vietnam-time';
import { readCount, readWords } from './count';
import type { Token } from './tokens';
import { is, Phrases, wordSet } from './words';

/** The days that a phrase names: one day, or a period from its first to its last day. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
  readonly precision: 'day' | 'period';
  /** whether the phrase tells the year, so that a day gone by is meant as such */
  readonly yearTold: boolean;
  /** whether the day hangs on today ("mai", "thứ Sáu") rather than on the calendar ("25/11") */
  readonly relative: boolean;
  readonly next: number;
}

const RELATIVE = new Phrases<number>([
  ['ngày hôm nay', 0],
  ['hôm nay', 0],
  ['hnay', 0],
  ['bữa nay', 0],
  ['ngày nay', 0],
  ['cùng ngày', 0],
  ['ngày mai', 1],
  ['hôm mai', 1],
  ['mai', 1],
  ['ngày kia', 2],
  ['ngày mốt', 2],
  ['mốt', 2],
  ['ngày hôm qua', -1],
  ['hôm qua', -1],
  ['hôm kia', -2],
  ['hôm trước', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

const WEEKDAYS = new Phrases<number>([
  ...(
    [
      ['hai', 1],
      ['ba', 2],
      ['tư', 3],
      ['bốn', 3],
      ['năm', 4],
      ['sáu', 5],
      ['bảy', 6],
      ['bẩy', 6],
      ['2', 1],
      ['3', 2],
      ['4', 3],
      ['5', 4],
      ['6', 5],
      ['7', 6],
    ] as const
  ).map(([name, weekday]) => [`thứ ${name}`, weekday] as const),
  ...[2, 3, 4, 5, 6, 7].map((number) => [`t ${number}`, number - 1] as const),
  ['chủ nhật', 7],
  ['chúa nhật', 7],
  ['cn', 7],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, index) => [name, index + 1] as const),
]);

const NEXT = wordSet('sau tới');
const THIS = wordSet('này nay');
const DAY_WORDS = wordSet('ngày mùng mồng hôm ng');
const LUNAR = new Phrases([
  ['âm lịch', true],
  ['al', true],
  ['tết', true],
  ['tháng giêng', true],
  ['tháng chạp', true],
  ['giêng', true],
  ['chạp', true],
]);

/** Reads "hôm nay", "ngày mai", "mốt": days counted from today. */
export function readRelative(tokens: readonly Token[], index: number, today: Day): Span | null {
  const found = RELATIVE.at(tokens, index);
  if (!found || (is(tokens[index], 'mai') && followsName(tokens, index))) return null;
  return oneDay(today + found.value, found.next, { yearTold: true, relative: true });
}

/** Reads "thứ Sáu", "T6 tuần này", "thứ Hai tuần tới", "chủ nhật này". */
export function readWeekday(tokens: readonly Token[], index: number, today: Day): Span | null {
  const start = is(tokens[index], 'ngày') || is(tokens[index], 'hôm') ? index + 1 : index;
  const found = WEEKDAYS.at(tokens, start);
  if (!found) return null;
  if (is(tokens[start], 't') && tokens[start]!.to !== tokens[start + 1]!.from) return null;
  const monday = today - weekdayOf(today) + 1;
  const thisWeek = monday + found.value - 1;
  let next = found.next;
  if (is(tokens[next], 'của')) next++;
  if (is(tokens[next], 'trong')) next++;
  if (is(tokens[next], 'tuần')) {
    if (NEXT.has(tokens[next + 1])) return oneDay(thisWeek + 7, next + 2, { yearTold: true, relative: true });
    if (is(tokens[next + 1], 'tiếp')) return oneDay(thisWeek + 7, is(tokens[next + 2], 'theo') ? next + 3 : next + 2, { yearTold: true, relative: true });
    if (is(tokens[next + 1], 'trước')) return oneDay(thisWeek - 7, next + 2, { yearTold: true, relative: true });
    return oneDay(thisWeek, THIS.has(tokens[next + 1]) ? next + 2 : next + 1, { yearTold: true, relative: true });
  }
  if (THIS.has(tokens[found.next])) return oneDay(thisWeek, found.next + 1, { yearTold: true, relative: true });
  const coming = thisWeek < today ? thisWeek + 7 : thisWeek;
  if (NEXT.has(tokens[found.next])) return oneDay(coming === today ? coming + 7 : coming, found.next + 1, { yearTold: true, relative: true });
  if (is(tokens[found.next], 'hàng') || is(tokens[found.next], 'hằng')) {
    return oneDay(coming, is(tokens[found.next + 1], 'tuần') ? found.next + 2 : found.next, { yearTold: true, relative: true });
  }
  return oneDay(coming, found.next, { yearTold: false, relative: true });
}

/**
 * Reads a date of the calendar: "25/11/2026", "ngày 25-11", "25.11.2026", "ngày 25 tháng 11 năm 2026", "mùng 5",
 * "ngày 10 tháng sau". Without a month or a year it is the nearest such day that is not before today. Null for dates
 * of the lunar calendar, for document numbers and for dates that do not exist.
 */
export function readDate(tokens: readonly Token[], index: number, today: Day): Span | null {
  let start = index;
  while (DAY_WORDS.has(tokens[start]) && start < index + 3) start++;
  const told = start > index;
  const found = readNumeric(tokens, start, today, told) ?? readSpelled(tokens, start, today, told);
  if (!found || LUNAR.at(tokens, is(tokens[found.next], '(') ? found.next + 1 : found.next)) return null;
  return found;
}

function readNumeric(tokens: readonly Token[], index: number, today: Day, told: boolean): Span | null {
  const [one, mark, two] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (one?.kind !== 'number' || two?.kind !== 'number' || !mark) return null;
  const separator = mark.lower;
  if (separator !== '/' && separator !== '-' && separator !== '.' && separator !== '–') return null;
  const tight = one.to === mark.from && mark.to === two.from;
  if (!tight && separator !== '/') return null;
  if (two.to - two.from > 2 || (one.to - one.from > 2 && one.to - one.from !== 4)) return null;
  const three = is(tokens[index + 3], separator) ? tokens[index + 4] : undefined;
  const joined = three && (separator === '/' || tokens[index + 3]!.from === two.to) ? three : undefined;
  if (joined?.kind === 'number') {
    if (joined.from !== tokens[index + 3]!.to && separator !== '/') return null;
    if (continues(tokens, index + 5)) return null;
    if (one.to - one.from === 4) return exact(dayOf(one.value, two.value, joined.value), index + 5);
    const digits = joined.to - joined.from;
    const year = digits === 4 ? joined.value : digits === 2 ? 2000 + joined.value : -1;
    return exact(dayOf(year, two.value, one.value), index + 5);
  }
  if (one.to - one.from === 4 || joined !== undefined) return null;
  if (separator === '.' && !told) return null;
  if (continues(tokens, index + 3)) return null;
  return withoutYear(tokens, two.value, one.value, today, index + 3);
}

/** Whether a document number goes on where a date would end: "12/2026/QĐ-UBND", "25-11/KH". */
function continues(tokens: readonly Token[], index: number): boolean {
  const [mark, next] = [tokens[index], tokens[index + 1]];
  if (!mark || !next || mark.from !== tokens[index - 1]!.to || next.from !== mark.to) return false;
  return (mark.lower === '/' || mark.lower === '-') && next.kind === 'word';
}

function readSpelled(tokens: readonly Token[], index: number, today: Day, told: boolean): Span | null {
  const date = told || tokens[index]?.kind === 'number' ? readCount(tokens, index) : null;
  if (!date || date.value < 1 || date.value > 31) return null;
  if (isDateMark(tokens, date.next)) return null;
  let next = date.next;
  if (is(tokens[next], ',')) next++;
  if (is(tokens[next], 'của')) next++;
  if (!is(tokens[next], 'tháng') && !(is(tokens[next], 't') && tokens[next]!.to === tokens[next + 1]?.from)) {
    return told && !isQuantity(tokens, date.next) ? dayOnly(today, date.value, skipMonthly(tokens, date.next)) : null;
  }
  const after = tokens[next + 1];
  const { year, month } = dateOf(today);
  if (THIS.has(after)) return exact(dayOf(year, month, date.value), next + 2);
  if (NEXT.has(after)) return exact(month === 12 ? dayOf(year + 1, 1, date.value) : dayOf(year, month + 1, date.value), next + 2);
  const named = after?.kind === 'number' ? readCount(tokens, next + 1) : readWords(tokens, next + 1);
  if (!named) return told ? dayOnly(today, date.value, next + 1) : null;
  if (named.value > 12) return null;
  const slash = tokens[named.next];
  const stated = tokens[named.next + 1];
  if (slash && (slash.lower === '/' || slash.lower === '-') && stated?.kind === 'number' && stated.to - stated.from === 4) {
    return exact(dayOf(stated.value, named.value, date.value), named.next + 2);
  }
  return withoutYear(tokens, named.value, date.value, today, is(slash, ',') && is(stated, 'năm') ? named.next + 1 : named.next);
}

/** A date that could not be read as numbers is not to be read by its first number only. */
function isDateMark(tokens: readonly Token[], index: number): boolean {
  const [mark, next] = [tokens[index], tokens[index + 1]];
  return (is(mark, '/') || is(mark, '-') || is(mark, '.')) && next?.kind === 'number' && mark!.to === next.from;
}

/** "ngày 25": not when the number counts something, as in "2 ngày 3 đêm". */
function isQuantity(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && (is(token, 'đêm') || is(token, 'công') || is(token, '%'));
}

/** "ngày 25 hằng tháng" means the next one. */
function skipMonthly(tokens: readonly Token[], index: number): number {
  return (is(tokens[index], 'hàng') || is(tokens[index], 'hằng') || is(tokens[index], 'mỗi')) && is(tokens[index + 1], 'tháng') ? index + 2 : index;
}

function dayOnly(today: Day, date: number, next: number): Span | null {
  let { year, month } = dateOf(today);
  for (let tries = 0; tries < 3; tries++) {
    const day = dayOf(year, month, date);
    if (day !== null && day >= today) return oneDay(day, next, { yearTold: false, relative: false });
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
  }
  return null;
}

function withoutYear(tokens: readonly Token[], month: number, date: number, today: Day, next: number): Span | null {
  const thisYear = dateOf(today).year;
  if (is(tokens[next], 'năm')) {
    const word = tokens[next + 1];
    if (word?.kind === 'number' && word.to - word.from === 4) return exact(dayOf(word.value, month, date), next + 2);
    if (THIS.has(word)) return exact(dayOf(thisYear, month, date), next + 2);
    if (NEXT.has(word)) return exact(dayOf(thisYear + 1, month, date), next + 2);
    if (is(word, 'trước') || is(word, 'ngoái')) return exact(dayOf(thisYear - 1, month, date), next + 2);
  }
  for (let year = thisYear; year <= thisYear + 8; year++) {
    const day = dayOf(year, month, date);
    if (day !== null && day >= today) return oneDay(day, next, { yearTold: false, relative: false });
    if (day === null && !(month === 2 && date === 29)) return null;
  }
  return null;
}

function exact(day: Day | null, next: number): Span | null {
  return day === null ? null : oneDay(day, next, { yearTold: true, relative: false });
}

function oneDay(day: Day, next: number, told: Pick<Span, 'yearTold' | 'relative'>): Span {
  return { first: day, last: day, precision: 'day', next, ...told };
}

/** "chị Mai", "Tuyết Mai": a name, not tomorrow. */
function followsName(tokens: readonly Token[], index: number): boolean {
  return TITLES.has(tokens[index - 1]);
}

const TITLES = wordSet('chị anh em cô bà chú bạn đồng chí đ/c tuyết thị ngọc hoa phương thanh sao');
