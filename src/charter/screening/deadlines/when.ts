import { instantOf, minutesAt, dayAt, type Day } from '../../vietnam-time';
import { inPart, readClock, readPart, type Clock, type DayPart } from './clock';
import { readDate, readRelative, readWeekday, type Span } from './dates';
import { readPeriod } from './periods';
import type { Token } from './tokens';
import { is, wordSet } from './words';

/** A day, a time of day, or both, as they stand together in a text. */
export interface When {
  readonly span: Span | null;
  /** minutes since midnight, 1440 the end of the day; null when no time is told */
  readonly minutes: number | null;
  readonly part: DayPart | null;
  readonly ambiguousHour: boolean;
  /** whether it says "hết": up to the end of the day or period, also after "trước" */
  readonly whole: boolean;
  readonly next: number;
}

const JOINTS = wordSet(', ( - – — của vào lúc ngày trong là hồi tức nhằm khoảng');
const WHOLE = wordSet('hết');
const BEFORE_BARE_DAY = wordSet('trong hết nội cuối');
const OTHER_DAYS = wordSet('họp làm lễ hội nghỉ đầu đó ấy này tết quốc hè bầu khai cuối thứ sinh giỗ tiếp kế sau');

const NOON_MINUTES = 12 * 60;

/** At most so many joints ("ngày", ",", "lúc") between the parts of one date. */
const JOINTS_ALLOWED = 2;

/**
 * Reads a day and a time in either order, with what usually joins them: "17 giờ 00, thứ Sáu (27/11/2026)",
 * "ngày 25/11 lúc 17h", "chiều mai". A weekday beside a date of the calendar adds nothing to it.
 */
export function readWhen(tokens: readonly Token[], index: number, now: number): When | null {
  const today = dayAt(now);
  let span: Span | null = null;
  let minutes: number | null = null;
  let part: DayPart | null = null;
  let ambiguousHour = false;
  let whole = false;
  let end = index;
  let cursor = index;
  let joints = 0;

  while (cursor < tokens.length && joints <= JOINTS_ALLOWED) {
    if (WHOLE.has(tokens[cursor]) && !is(tokens[cursor + 1], 'giờ') && readSpan(tokens, cursor + 1, today, false)) {
      whole = true;
      cursor++;
      continue;
    }
    const clock: Clock | null = minutes === null ? readClock(tokens, cursor) : null;
    if (clock && clock.minutes !== null) {
      minutes = part && !clock.part && clock.minutes <= NOON_MINUTES ? inPart(clock.minutes, part) : clock.minutes;
      ambiguousHour = clock.ambiguous && !part;
      end = cursor = clock.next;
      joints = 0;
      continue;
    }
    const named: { part: DayPart; next: number } | null = part === null ? readPart(tokens, cursor) : null;
    if (named && (span !== null || dayFollows(tokens, named.next, today))) {
      part = named.part;
      if (minutes !== null && minutes <= NOON_MINUTES) {
        minutes = inPart(minutes, part);
        ambiguousHour = false;
      }
      cursor = is(tokens[named.next], ',') && span === null ? named.next + 1 : named.next;
      if (span !== null) end = cursor;
      continue;
    }
    const found = readSpan(tokens, cursor, today, part !== null || minutes !== null);
    if (found && (span === null || isBetter(found, span))) {
      span = found;
      end = cursor = found.next;
      joints = 0;
      if (is(tokens[cursor], ')')) end = cursor = cursor + 1;
      continue;
    }
    if (found && span) {
      if (found.precision === 'day') end = found.next;
      break;
    }
    if (end > index && JOINTS.has(tokens[cursor])) {
      joints++;
      cursor++;
      continue;
    }
    break;
  }
  if (!span && minutes === null) return null;
  if (is(tokens[end], ')')) end++;
  return { span, minutes, part, ambiguousHour, whole, next: end };
}

/** The instant that a time of day without a day means: the nearest that is not before now. */
export function nearest(minutes: number, ambiguousHour: boolean, now: number): number {
  const today = dayAt(now);
  const passed = minutes < minutesAt(now);
  if (!passed) return instantOf(today, minutes);
  if (ambiguousHour && minutes + 720 >= minutesAt(now)) return instantOf(today, minutes + 720);
  return instantOf(today + 1, minutes);
}

function readSpan(tokens: readonly Token[], index: number, today: Day, timed: boolean): Span | null {
  return (
    readRelative(tokens, index, today) ??
    (timed ? readThisOrLast(tokens, index, today) : null) ??
    readWeekday(tokens, index, today) ??
    readPeriod(tokens, index, today) ??
    readDate(tokens, index, today) ??
    readBareDay(tokens, index, today)
  );
}

/** "chiều nay", "đêm qua" */
function readThisOrLast(tokens: readonly Token[], index: number, today: Day): Span | null {
  if (is(tokens[index], 'nay')) return { ...daySpan(today), next: index + 1 };
  return is(tokens[index], 'qua') ? { ...daySpan(today - 1), next: index + 1 } : null;
}

/** "trong ngày", "hết ngày": today */
function readBareDay(tokens: readonly Token[], index: number, today: Day): Span | null {
  if (!is(tokens[index], 'ngày') || !BEFORE_BARE_DAY.has(tokens[index - 1])) return null;
  const after = tokens[index + 1];
  return OTHER_DAYS.has(after) || is(after, '…') || is(after, '/') || after?.kind === 'number' ? null : { ...daySpan(today), next: index + 1 };
}

function daySpan(day: Day): Omit<Span, 'next'> {
  return { first: day, last: day, precision: 'day', yearTold: true, relative: true };
}

function dayFollows(tokens: readonly Token[], index: number, today: Day): boolean {
  const start = is(tokens[index], ',') || is(tokens[index], 'của') ? index + 1 : index;
  return readSpan(tokens, start, today, true) !== null;
}

/** A date of the calendar is better than the weekday or the "mai" before it. */
function isBetter(found: Span, span: Span): boolean {
  return found.precision === 'day' && !found.relative && (span.relative || span.precision === 'period');
}
