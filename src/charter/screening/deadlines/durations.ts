import { addMonths, dayAt, HOUR_MS, instantOf, MINUTE_MS, minutesAt, type Day } from '../../vietnam-time';
import { addWorkingDays, type WorkingCalendar } from '../../working-days';
import { readCount, type Count } from './count';
import { readDate, readRelative } from './dates';
import type { Token } from './tokens';
import { is, Phrases, wordMap, wordSet } from './words';

/** A length of time counted from now or from a day that the text tells, and when it ends. */
export interface Duration {
  /** ms since the epoch */
  readonly at: number;
  readonly unit: Unit;
  readonly length: number;
  /** whether the text says what the time is counted from, or that it is to come ("nữa", "tới") */
  readonly anchored: boolean;
  readonly next: number;
}

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const UNITS = wordMap<Unit>({
  phút: 'minute', p: 'minute', "'": 'minute', '’': 'minute', '′': 'minute',
  giờ: 'hour', h: 'hour', g: 'hour', tiếng: 'hour',
  ngày: 'day', hôm: 'day',
  tuần: 'week', tháng: 'month', năm: 'year',
});

const HALVES = new Phrases<true>([
  ['nửa', true],
  ['½', true],
  ['1 / 2', true],
]);

/** What follows a length of time that lies behind, recurs, or has a beginning we cannot know. */
const NOT_AHEAD = wordSet('qua gần vừa trước đầu cuối liên liền đêm năm đó ấy / một đi ăn công phép');

/** Events that a directive itself brings about: its time is counted from now. */
const FROM_NOW = new Phrases<true>(
  [
    'nhận được văn bản', 'nhận được công văn', 'nhận được thông báo', 'nhận được chỉ đạo', 'nhận được tin nhắn',
    'nhận được tin', 'nhận được yêu cầu', 'nhận được ý kiến', 'nhận được đề nghị', 'nhận được giấy mời',
    'nhận được quyết định', 'nhận được kế hoạch', 'nhận được phiếu', 'nhận được dự thảo', 'nhận được nội dung',
    'nhận được hướng dẫn', 'nhận được thông tin', 'nhận được báo cáo này', 'nhận được hồ sơ này', 'nhận được email',
    'nhận văn bản', 'nhận công văn', 'nhận thông báo', 'nhận chỉ đạo', 'nhận tin', 'nhận yêu cầu', 'nhận được này',
    'có văn bản', 'có công văn', 'có thông báo', 'có chỉ đạo', 'có yêu cầu', 'có tin nhắn', 'có kết luận',
    'nhận bàn giao này', 'ban hành', 'ra thông báo', 'thông báo', 'phát hành', 'ký ban hành', 'được giao', 'giao việc',
    'bây giờ', 'lúc này', 'giờ', 'nay', 'thời điểm này', 'hiện tại',
  ].map((event) => [event, true] as const),
);

const OTHER_SIGNING = wordSet('hợp kết biên hiệp cam phụ thỏa thoả');
const RECEIVED_OTHER = wordSet('hồ đủ đơn đầy kết bản tiền lương quyền bằng giấy phép');
const EVENT_WORDS = wordSet('ngày khi lúc thời điểm');
const STARTS = new Phrases<true>([
  ['kể từ', true],
  ['tính từ', true],
  ['từ', true],
  ['sau', true],
  ['bắt đầu từ', true],
]);
const AHEAD = wordSet('nữa tới');

const WORKING_HOURS_A_DAY = 8;
const OFFICE_CLOSES_MINUTES = 17 * 60;
/** Longest time taken for a deadline, in units; longer ones are plans. */
const LONGEST = { minute: 1440, hour: 720, day: 400, week: 60, month: 36, year: 5 } as const satisfies Record<Unit, number>;

/**
 * Reads "3 ngày làm việc kể từ ngày nhận", "48 giờ", "nửa ngày", "mười lăm ngày", "2 tuần". The first day is not
 * counted and the last one counts to its end (23:59); hours and minutes run from now; a month ends on the same date
 * (Civil Code 2015, art. 147–148). A last day off is not moved on: the issuer confirms what is proposed.
 * Null when the time is counted from an event that the text does not date.
 */
export function readDuration(tokens: readonly Token[], index: number, now: number, calendar: WorkingCalendar): Duration | null {
  const amount = readAmount(tokens, index);
  if (!amount) return null;
  const unit = UNITS.get(tokens[amount.next]);
  if (!unit) return null;
  let next = amount.next + 1;
  if (unit === 'hour' && is(tokens[next], 'đồng') && is(tokens[next + 1], 'hồ')) next += 2;
  const working = readWorking(tokens, next);
  if (working !== null) next = working;
  const rest = unit === 'hour' ? readMinutesAfter(tokens, next) : null;
  if (rest) next = rest.next;
  const repeated = readRepeated(tokens, next, unit);
  if (repeated) next = repeated.next;
  const ahead = AHEAD.has(tokens[next]) && !mayBeEvening(tokens[next]!, unit, amount.value);
  if (ahead) next++;
  else if (NOT_AHEAD.has(tokens[next]) || tokens[next]?.kind === 'number') return null;

  const anchor = readAnchor(tokens, next, now);
  if (anchor === 'unknown') return null;
  const from = anchor?.from ?? now;
  const length = repeated?.value ?? amount.value;
  if (length <= 0 || length > LONGEST[unit]) return null;
  const at = endOf(length + (rest ? rest.value / 60 : 0), unit, working !== null, from, anchor?.day ?? dayAt(from), calendar);
  return { at, unit, length, anchored: ahead || anchor !== null, next: anchor?.next ?? next };
}

/** "ngày làm việc tiếp theo": the next working day, to its end. */
export function readNextWorkingDay(tokens: readonly Token[], index: number, now: number, calendar: WorkingCalendar): Duration | null {
  if (!is(tokens[index], 'ngày') || !is(tokens[index + 1], 'làm') || !is(tokens[index + 2], 'việc')) return null;
  const after = tokens[index + 3];
  if (!is(after, 'tiếp') && !is(after, 'kế') && !is(after, 'sau') && !is(after, 'liền')) return null;
  const more = tokens[index + 4];
  const next = is(more, 'theo') || is(more, 'tiếp') || is(more, 'kề') ? index + 5 : index + 4;
  return { at: instantOf(addWorkingDays(dayAt(now), 1, calendar), 1439), unit: 'day', length: 1, anchored: true, next };
}

function readAmount(tokens: readonly Token[], index: number): Count | null {
  const half = HALVES.at(tokens, index);
  if (half) return { value: 0.5, next: half.next };
  const count = readCount(tokens, index);
  if (!count) return null;
  const [joint, upper] = [tokens[count.next], tokens[count.next + 1]];
  if ((is(joint, '-') || is(joint, '–') || is(joint, 'đến')) && upper?.kind === 'number' && upper.value > count.value && UNITS.get(tokens[count.next + 2])) {
    return { value: upper.value, next: count.next + 2 };
  }
  return count;
}

function readWorking(tokens: readonly Token[], index: number): number | null {
  if (is(tokens[index], 'làm') && is(tokens[index + 1], 'việc')) return index + 2;
  return is(tokens[index], 'lv') || is(tokens[index], 'lviec') ? index + 1 : null;
}

function readMinutesAfter(tokens: readonly Token[], index: number): Count | null {
  if (is(tokens[index], 'rưỡi')) return { value: 30, next: index + 1 };
  const minutes = tokens[index];
  if (minutes?.kind !== 'number' || minutes.value < 0 || minutes.value > 59) return null;
  return is(tokens[index + 1], 'phút') || is(tokens[index + 1], 'p') ? { value: minutes.value, next: index + 2 } : null;
}

/** "mười lăm ngày (15 ngày)": the figures decide. */
function readRepeated(tokens: readonly Token[], index: number, unit: Unit): Count | null {
  const count = tokens[index + 1];
  if (!is(tokens[index], '(') || count?.kind !== 'number' || count.value < 0 || UNITS.get(tokens[index + 2]) !== unit) return null;
  const end = readWorking(tokens, index + 3) ?? index + 3;
  return is(tokens[end], ')') ? { value: count.value, next: end + 1 } : null;
}

/** "7 gio toi", typed without diacritics, is seven in the evening rather than the seven hours to come. */
function mayBeEvening(token: Token, unit: Unit, hours: number): boolean {
  return token.loose && unit === 'hour' && hours <= 12;
}

interface Anchor {
  readonly from: number;
  /** the day itself, where the text dates the event */
  readonly day: Day | null;
  readonly next: number;
}

function readAnchor(tokens: readonly Token[], index: number, now: number): Anchor | 'unknown' | null {
  const start = is(tokens[index], ',') || is(tokens[index], '(') ? index + 1 : index;
  const word = STARTS.at(tokens, start);
  if (!word) return null;
  const today = dayAt(now);
  const dated = readRelative(tokens, word.next, today) ?? readDate(tokens, word.next, today);
  if (dated) return { from: dated.first === today ? now : instantOf(dated.first), day: dated.first, next: dated.next };
  let event = word.next;
  while (EVENT_WORDS.has(tokens[event])) event++;
  const known = FROM_NOW.at(tokens, event);
  if (known) return { from: now, day: null, next: is(tokens[known.next], 'này') ? known.next + 1 : known.next };
  if (is(tokens[event], 'nhận') || is(tokens[event], 'tiếp')) return readReceived(tokens, event + 1, now);
  if (is(tokens[event], 'ký') && !OTHER_SIGNING.has(tokens[event + 1])) return { from: now, day: null, next: event + 1 };
  return is(tokens[word.next - 1], 'sau') && event === word.next ? null : 'unknown';
}

/** "kể từ ngày nhận", "nhận được" — of this message, unless it names something else. */
function readReceived(tokens: readonly Token[], index: number, now: number): Anchor | 'unknown' {
  const next = is(tokens[index], 'được') || is(tokens[index], 'nhận') ? index + 1 : index;
  return RECEIVED_OTHER.has(tokens[next]) ? 'unknown' : { from: now, day: null, next };
}

function endOf(amount: number, unit: Unit, working: boolean, from: number, day: Day, calendar: WorkingCalendar): number {
  if (unit === 'minute') return from + amount * MINUTE_MS;
  if (unit === 'hour') return working ? endOfWorkingHours(amount, from, calendar) : from + amount * HOUR_MS;
  if (unit === 'day' && amount < 1) return from + amount * 24 * HOUR_MS;
  if (unit === 'day') return instantOf(working ? addWorkingDays(day, amount, calendar) : day + amount, 1439);
  if (unit === 'week') return instantOf(amount < 1 ? day + 4 : day + amount * 7, 1439);
  if (unit === 'month') return instantOf(amount < 1 ? day + 15 : addMonths(day, amount), 1439);
  return instantOf(addMonths(day, amount * 12), 1439);
}

/** Eight working hours make a working day; fewer end today if the office is still open then. */
function endOfWorkingHours(hours: number, from: number, calendar: WorkingCalendar): number {
  const days = Math.floor(hours / WORKING_HOURS_A_DAY);
  const left = hours - days * WORKING_HOURS_A_DAY;
  if (days > 0 && left === 0) return instantOf(addWorkingDays(dayAt(from), days, calendar), 1439);
  const end = minutesAt(from) + left * 60;
  if (days === 0 && end <= OFFICE_CLOSES_MINUTES && calendar.isWorkingDay(dayAt(from))) return from + left * HOUR_MS;
  return instantOf(addWorkingDays(dayAt(from), days + 1, calendar), 1439);
}

/** "03 ngày trước ngày 25/11": so many days before a day that the text tells; null when it tells none. */
export function readBefore(tokens: readonly Token[], index: number, now: number): Duration | null {
  const count = readCount(tokens, index);
  if (!count || !is(tokens[count.next], 'ngày')) return null;
  const next = readWorking(tokens, count.next + 1) ?? count.next + 1;
  if (!is(tokens[next], 'trước')) return null;
  const day = readDate(tokens, next + 1, dayAt(now)) ?? readRelative(tokens, next + 1, dayAt(now));
  return day ? { at: instantOf(day.first - count.value, 1439), unit: 'day', length: count.value, anchored: true, next: day.next } : null;
}
