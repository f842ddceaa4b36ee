import { vietnamCalendar, type WorkingCalendar } from '../working-days';
import { readAnnounced, readDayBefore, readDayIsTerm, type Announced } from './deadlines/announced';
import { readBareRequest } from './deadlines/bare';
import { Context } from './deadlines/context';
import { isDeadline } from './deadlines/judge';
import { resolve } from './deadlines/resolve';
import { Text } from './deadlines/text';
import { tokenize } from './deadlines/tokens';
import type { Reading } from './reading';

/** A deadline that a text sets, as one would propose it to the author. */
export interface Deadline {
  /** UTF-16 offsets in the text as it was given, `to` exclusive */
  readonly from: number;
  readonly to: number;
  /** ms since the epoch */
  readonly at: number;
  /** whether `at` itself is still in time ("chậm nhất") or already late ("trước") */
  readonly inclusive: boolean;
}

/** A text with more than these is a schedule, of which the first ones are enough. */
const MOST = 50;
/** Announcements that take in others: when they set no deadline, one inside them may. */
const REREAD = new Set(['noun', 'beyond', 'at']);
/** Announcements by what happens then, and not by a bound. */
const IMPLIED = new Set(['at', 'after', 'beyond', 'bare']);

/**
 * Finds the deadlines that a text sets in prose, in the order of the text (clauses 3.5 and 5.1a: what, by when).
 *
 * Times are Vietnam's. "trước ngày X" gives 00:00 of X, not inclusive; "chậm nhất ngày X" and every other day without
 * a time gives 23:59 of X, inclusive; only "giờ làm việc", "giờ hành chính", "cuối giờ" and "chiều" mean 17:00. A week
 * ends on Friday. A day without a year is the nearest not before today. Marks of urgency (HỎA TỐC, THƯỢNG KHẨN, KHẨN)
 * say that something is asked for, and name no time of their own. Dates that set no time limit are left out.
 *
 * @param now ms since the epoch, from which relative deadlines count
 * @param calendar which days count as working days
 */
export function findDeadlines(reading: Reading, now: number, calendar: WorkingCalendar = vietnamCalendar): readonly Deadline[] {
  const tokens = tokenize(reading.text);
  const text = new Text(tokens, now, calendar);
  let context: Context | null = null;
  const found: Announced[] = [];
  for (let index = 0; index < tokens.length && found.length < MOST; ) {
    const announced = text.lead(index) ? (readAnnounced(text, index) ?? readDayIsTerm(text, index)) : readBareRequest(text, index);
    if (!announced) {
      index++;
      continue;
    }
    context ??= new Context(tokens);
    const whole = withDayTold(withDayBefore(text, announced), found.at(-1));
    const set = isDeadline(whole, context, text);
    if (set) {
      while (found.length > 0 && isPartOf(found.at(-1)!, whole, context, text)) found.pop();
      found.push(whole);
    }
    index = set || !REREAD.has(announced.lead.kind) ? Math.max(announced.end, index + 1) : index + 1;
  }
  return distinct(found.map((announced) => ({ implied: IMPLIED.has(announced.lead.kind), deadline: place(announced, text, reading) })));
}

/** Whether a later announcement takes an earlier one in, or tells the time of its day: "thứ Năm phải xong, chậm nhất 17h thứ Năm". */
function isPartOf(earlier: Announced, later: Announced, context: Context, text: Text): boolean {
  if (earlier.end > later.start || isInBrackets(earlier, later, text)) return true;
  const day = earlier.when?.minutes === null ? earlier.when.span : null;
  return (
    day?.precision === 'day' &&
    later.when?.minutes != null &&
    later.when.span?.last === day.last &&
    context.sentenceStart(earlier.start) === context.sentenceStart(later.start)
  );
}

/** "không nhận sau 17h ngày 27/11; chậm nhất 17h": the same time again is on the day told before. */
function withDayTold(announced: Announced, earlier: Announced | undefined): Announced {
  const { when } = announced;
  if (!when || when.span || when.minutes === null || earlier?.when?.minutes !== when.minutes) return announced;
  return { ...announced, when: { ...when, span: earlier.when.span, ambiguousHour: earlier.when.ambiguousHour } };
}

/** "trong tuần này (trước thứ Sáu)": the brackets make a period a day. */
function isInBrackets(earlier: Announced, later: Announced, { tokens }: Text): boolean {
  return earlier.when?.span?.precision === 'period' && later.start === earlier.end + 1 && tokens[earlier.end]?.lower === '(';
}

/** "ngày mai, trước 10h": the day stands before the words that announce the time. */
function withDayBefore(text: Text, announced: Announced): Announced {
  if (announced.when?.span !== null || announced.lead.kind === 'bare') return announced;
  const day = readDayBefore(text, announced.start);
  if (!day) return announced;
  const { minutes, ambiguousHour } = announced.when;
  const moved = minutes !== null && day.when.part && minutes <= 720 ? day.when.part.hour(Math.floor(minutes / 60)) * 60 + (minutes % 60) : minutes;
  return { ...announced, start: day.start, when: { ...announced.when, span: day.when.span, minutes: moved, ambiguousHour: ambiguousHour && !day.when.part } };
}

function place(announced: Announced, { tokens, now }: Text, reading: Reading): Deadline {
  return {
    from: reading.origin(tokens[announced.start]!.from),
    to: reading.origin(tokens[announced.end - 1]!.to),
    ...resolve(announced, now),
  };
}

/**
 * A deadline told twice ("thứ Sáu, trong tuần này") is one; so is one that is told and implied ("em chốt lúc 10h, ai ăn
 * báo trước 10h"): then as it is told.
 */
function distinct(found: readonly { readonly implied: boolean; readonly deadline: Deadline }[]): readonly Deadline[] {
  const told = new Set(found.filter(({ implied }) => !implied).map(({ deadline }) => deadline.at));
  const kept = new Map<string, Deadline>();
  for (const { implied, deadline } of found) {
    const key = `${deadline.at} ${deadline.inclusive}`;
    if (!kept.has(key) && !(implied && told.has(deadline.at))) kept.set(key, deadline);
  }
  return [...kept.values()];
}
