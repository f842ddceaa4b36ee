import { dayAt } from '../../vietnam-time';
import { readBefore, type Duration } from './durations';
import { skipFillers, type Lead } from './leads';
import type { Text } from './text';
import type { When } from './when';
import { is, Phrases, wordSet } from './words';

/** A time with the words that announce it, not yet judged by what stands around. */
export interface Announced {
  readonly lead: Lead;
  readonly start: number;
  readonly end: number;
  readonly when: When | null;
  readonly duration: Duration | null;
}

/** How far a noun ("hạn nộp báo cáo quý IV về Sở là …") may stand from its time, in tokens. */
const NOUN_REACH = 16;
/** How many other words may stand after "chậm nhất" ("chậm nhất cho em vào 17h"). */
const BOUND_REACH = 4;

/** How many announcements may stand in a row: "thời hạn: chậm nhất là trước …". */
const DEEPEST = 3;

const STRENGTH = { weak: 0, firm: 1, certain: 2 } as const;
/** Words that end the search: a question, something told as done, or a term that a directive does not set. */
const STOPS = new Phrases(
  (
    'đã|chưa|nào|?|mấy giờ|bao giờ|bao nhiêu|bao lâu|bổ nhiệm|giữ chức|hợp đồng|thuê|lưu trữ|sử dụng|luân chuyển|tập sự|' +
    'nâng lương|nâng bậc|sở hữu|tạm giữ|tạm giam|tạm đình chỉ|miễn nhiệm|phạt tù|thủ tục|tthc|giấy phép|của giấy|phép|thẻ|bằng lái|bảo quản|bảo hành'
  )
    .split('|')
    .map((phrase) => [phrase, true] as const),
);
const INTRODUCES = wordSet(': là vào lúc - – — = |');

/** Reads the announcement that begins at a token, and the time that it announces. */
export function readAnnounced(text: Text, index: number): Announced | null {
  const found = text.exhausted ? null : text.lead(index);
  if (!found) return null;
  const { value: lead, next } = found;
  return readFrom(text, index, next, lead) ?? (lead.kind === 'noun' ? readAfterNoun(text, index, next, lead) : null) ?? readAfterGap(text, index, next, lead);
}

/** Reads the time that follows at once, or another announcement that does ("hạn nộp: trước 17h"). */
function readFrom(text: Text, start: number, after: number, lead: Lead, depth = 0): Announced | null {
  const direct = readTime(text, start, after, lead);
  if (direct) return direct;
  const inner = depth < DEEPEST ? text.lead(after) : null;
  if (inner) {
    const read = readFrom(text, start, inner.next, merge(lead, inner.value), depth + 1);
    if (read) return read;
  }
  const next = skipFillers(text.tokens, after);
  if (next === after) return null;
  const skipped = readTime(text, start, next, lead);
  if (skipped) return skipped;
  const later = depth < DEEPEST ? text.lead(next) : null;
  return later ? readFrom(text, start, later.next, merge(lead, later.value), depth + 1) : null;
}

function readTime(text: Text, start: number, index: number, lead: Lead): Announced | null {
  if (!text.grantReading()) return null;
  const { tokens, now } = text;
  const made = (duration: Duration | null, when: When | null, end: number): Announced => ({ lead, start, end, when, duration });
  if (!lead.exclusive && lead.kind !== 'at' && lead.kind !== 'until') {
    const before = lead.strength === 'certain' ? readBefore(tokens, index, now) : null;
    if (before) return made(before, null, before.next);
    const duration = text.duration(index);
    if (duration && isLength(duration, lead, text.when(index))) return made(duration, null, duration.next);
  }
  if (lead.kind === 'after') {
    const end = text.when(index);
    return end?.span?.precision === 'day' ? made(null, end, end.next) : null;
  }
  const range = lead.kind === 'noun' ? readRangeEnd(text, index) : null;
  const when = range ?? text.when(index);
  if (!when) return null;
  // "trực 24/7", "xong 3/5 việc"
  if (lead.kind === 'within' && when.minutes === null && when.span?.relative === false && tokens[index]!.kind === 'number') return null;
  if (lead.kind === 'within' && when.span === null && !is(tokens[index - 1], 'xong') && !is(tokens[index - 1], 'kịp')) return null;
  return made(null, when, when.next);
}

/** Whether "24 giờ" is a length of time here, and not a time of day. */
function isLength({ unit, length, anchored }: Duration, lead: Lead, when: When | null): boolean {
  if (when === null || unit !== 'hour') return true;
  if (when.minutes !== null && when.span) return false;
  return lead.hoursAreLength || anchored || length === 24;
}

/** "từ ngày 20/11 đến 25/11", "20/11 - 25/11": the end of it. */
function readRangeEnd(text: Text, index: number): When | null {
  const { tokens } = text;
  const start = is(tokens[index], 'từ') || (is(tokens[index], 'kể') && is(tokens[index + 1], 'từ')) ? index + 1 : index;
  const first = text.when(start);
  if (!first) return null;
  let next = first.next;
  const joined = is(tokens[next], 'đến') || is(tokens[next], 'tới') || is(tokens[next], '-') || is(tokens[next], '–');
  if (!joined) return null;
  next++;
  if (is(tokens[next], 'hết')) next++;
  return text.when(next);
}

/** "hạn nộp báo cáo tháng 11 về Sở là 25/11": what a colon or "là" introduces is the time, else the first day told. */
function readAfterNoun(text: Text, start: number, after: number, lead: Lead): Announced | null {
  const { tokens } = text;
  let candidate: Announced | null = null;
  for (let index = after; index < after + NOUN_REACH && index < tokens.length; index++) {
    const token = tokens[index]!;
    if (STOPS.at(tokens, index) || token.lower === ';' || token.lower === '.' || (token.lower === '|' && index > after)) break;
    if (token.kind === 'break' && !is(tokens[index - 1], ':')) break;
    if (candidate && index >= candidate.end && token.lower === ',') break;
    if (INTRODUCES.has(token)) {
      const read = readFrom(text, start, index + 1, lead);
      if (read) return read;
    }
    const inner = text.lead(index);
    if (inner?.value.kind === 'noun' && index > after) break;
    if (inner && inner.value.kind !== 'at' && inner.value.kind !== 'after') {
      const read = readFrom(text, start, inner.next, merge(lead, inner.value));
      if (read && isPrecise(read)) return read;
    }
    if (!candidate) {
      const read = readTime(text, start, index, lead);
      if (read && isPrecise(read)) candidate = read;
    }
  }
  return candidate;
}

/** "chậm nhất gửi cho em vào 17h ngày 25/11" */
function readAfterGap(text: Text, start: number, after: number, lead: Lead): Announced | null {
  // "nộp muộn nhất là Phòng A" says who was the last.
  if (lead.kind !== 'bound' || lead.strength !== 'certain' || is(text.tokens[after], 'là')) return null;
  for (let index = after; index < after + BOUND_REACH; index++) {
    const token = text.tokens[index];
    if (token?.kind !== 'word' || STOPS.at(text.tokens, index)) return null;
    const read = readFrom(text, start, index + 1, lead);
    if (read && isPrecise(read) && !read.duration) return read;
  }
  return null;
}

function isPrecise({ when, duration }: Announced): boolean {
  return duration ? duration.unit === 'day' || duration.unit === 'hour' : when!.minutes !== null || when!.span?.precision === 'day';
}

/** Of two announcements in a row the stronger one decides, and "trước" in either excludes the time itself. */
function merge(outer: Lead, inner: Lead): Lead {
  const stronger = STRENGTH[inner.strength] > STRENGTH[outer.strength] ? inner.strength : outer.strength;
  const kind = inner.kind === 'bound' ? 'bound' : outer.kind;
  return { kind, strength: stronger, exclusive: outer.exclusive || inner.exclusive, hoursAreLength: inner.hoursAreLength || (outer.hoursAreLength && !inner.exclusive) };
}

/**
 * A day told before an announcement that has only a time, or none: "ngày mai, trước 10h", "25/11 là hạn chót".
 * Returns where it begins.
 */
export function readDayBefore(text: Text, lead: number): { when: When; start: number } | null {
  const { tokens, now } = text;
  let end = lead;
  while (end > lead - 3 && (is(tokens[end - 1], ',') || is(tokens[end - 1], 'là') || is(tokens[end - 1], ')') || is(tokens[end - 1], ':'))) end--;
  for (let start = Math.max(0, end - 9); start < end; start++) {
    const when = text.when(start);
    if (!when?.span || when.next < end || when.next > lead) continue;
    if (is(tokens[start - 1], 'số') || when.span.last < dayAt(now)) return null;
    return { when, start };
  }
  return null;
}

/** "25/11 là hạn chót", "ngày mai hết hạn nộp": the day stands before the words that make it a deadline. */
export function readDayIsTerm(text: Text, index: number): Announced | null {
  const found = text.lead(index);
  if (found?.value.kind !== 'noun' || found.value.strength !== 'certain' || is(text.tokens[index - 1], ',')) return null;
  const day = readDayBefore(text, index);
  return day && { lead: found.value, start: day.start, end: found.next, when: day.when, duration: null };
}
