import { readWords } from './count';
import type { Token } from './tokens';
import { is, Phrases, wordMap, wordSet } from './words';

/** Half a day by name. `start` and `end` are minutes since midnight. */
export interface DayPart {
  readonly start: number;
  readonly end: number;
  /** turns an hour of the twelve-hour clock into one of the day */
  hour(hour: number): number;
}

/** A time of day in minutes since midnight (1440 = the end of the day), or the half of a day. */
export interface Clock {
  readonly minutes: number | null;
  readonly part: DayPart | null;
  /** whether an hour from 1 to 6 may mean the afternoon: it was written with neither minutes past twelve nor a part */
  readonly ambiguous: boolean;
  readonly next: number;
}

const at = (hour: number, minute = 0) => hour * 60 + minute;

/* Office hours 7:30–11:30 and 13:30–17:00, the common ones of provincial offices. */
const MORNING: DayPart = { start: at(7, 30), end: at(12), hour: (hour) => hour };
const NOON: DayPart = { start: at(12), end: at(12), hour: (hour) => (hour <= 3 ? hour + 12 : hour) };
const AFTERNOON: DayPart = { start: at(13, 30), end: at(17), hour: (hour) => (hour < 12 ? hour + 12 : hour) };
const EVENING: DayPart = { start: at(18), end: at(23, 59), hour: (hour) => (hour < 12 ? hour + 12 : hour) };
const NIGHT: DayPart = {
  start: at(22),
  end: at(23, 59),
  hour: (hour) => (hour === 12 ? 24 : hour > 6 && hour < 12 ? hour + 12 : hour),
};

const PARTS = wordMap<DayPart>({ sáng: MORNING, trưa: NOON, chiều: AFTERNOON, tối: EVENING, đêm: NIGHT, khuya: NIGHT });

const NAMED = new Phrases<number>([
  ['hết giờ làm việc buổi sáng', at(11, 30)],
  ['hết giờ làm việc buổi chiều', at(17)],
  ['hết giờ làm việc sáng', at(11, 30)],
  ['hết giờ làm việc chiều', at(17)],
  ['hết giờ làm việc', at(17)],
  ['hết giờ hành chính', at(17)],
  ['hết giờ chiều', at(17)],
  ['hết giờ sáng', at(11, 30)],
  ['hết giờ', at(17)],
  ['kết thúc giờ làm việc', at(17)],
  ['cuối giờ làm việc buổi sáng', at(11, 30)],
  ['cuối giờ làm việc buổi chiều', at(17)],
  ['cuối giờ làm việc', at(17)],
  ['cuối giờ hành chính', at(17)],
  ['cuối giờ buổi chiều', at(17)],
  ['cuối giờ buổi sáng', at(11, 30)],
  ['cuối giờ chiều', at(17)],
  ['cuối giờ sáng', at(11, 30)],
  ['cuối giờ', at(17)],
  ['cuối buổi chiều', at(17)],
  ['cuối buổi sáng', at(11, 30)],
  ['cuối chiều', at(17)],
  ['giờ làm việc', at(17)],
  ['giờ hành chính', at(17)],
  ['đầu giờ làm việc buổi chiều', at(13, 30)],
  ['đầu giờ làm việc', at(7, 30)],
  ['đầu giờ buổi chiều', at(13, 30)],
  ['đầu giờ buổi sáng', at(7, 30)],
  ['đầu giờ chiều', at(13, 30)],
  ['đầu giờ sáng', at(7, 30)],
  ['đầu giờ', at(7, 30)],
  ['đầu buổi chiều', at(13, 30)],
  ['đầu buổi sáng', at(7, 30)],
  ['nửa đêm', at(24)],
  ['giữa trưa', at(12)],
]);

const HOUR_UNITS = wordSet('giờ h g');
const DATE_MARKS = wordSet('/ - .');
const MINUTE_UNITS = wordSet("phút p ph ' ’ ′");

/** Reads the name of half a day: "sáng", "buổi chiều", "(trưa)". */
export function readPart(tokens: readonly Token[], index: number): { part: DayPart; next: number } | null {
  const bracketed = is(tokens[index], '(');
  const first = bracketed ? index + 1 : index;
  const start = is(tokens[first], 'buổi') ? first + 1 : first;
  const part = PARTS.get(tokens[start]);
  if (!part || (bracketed && !is(tokens[start + 1], ')'))) return null;
  return { part, next: bracketed ? start + 2 : start + 1 };
}

/**
 * Reads a time of day: "17 giờ 30", "17h", "17g30", "17:00", "5 giờ chiều", "5pm", "mười bảy giờ", "cuối giờ chiều",
 * "hết giờ làm việc". The end of office hours is 17:00, of the morning's 11:30; they begin at 7:30 and 13:30.
 */
export function readClock(tokens: readonly Token[], index: number): Clock | null {
  const named = NAMED.at(tokens, index);
  if (named) return { minutes: named.value, part: null, ambiguous: false, next: named.next };
  const time = readHours(tokens, index);
  if (!time) return null;
  const spoken = readPart(tokens, time.next);
  if (spoken) return { minutes: spoken.part.hour(time.hour) * 60 + time.minute, part: spoken.part, ambiguous: false, next: spoken.next };
  const meridiem = tokens[time.next];
  if (is(meridiem, 'pm') || is(meridiem, 'am')) {
    const hour = (time.hour % 12) + (is(meridiem, 'pm') ? 12 : 0);
    return { minutes: hour * 60 + time.minute, part: null, ambiguous: false, next: time.next + 1 };
  }
  if (!time.certain) return null;
  return { minutes: time.hour * 60 + time.minute, part: null, ambiguous: time.hour >= 1 && time.hour <= 6, next: time.next };
}

/** An hour that a half of the day, told before it, may move: "chiều mai lúc 4 giờ". */
export function inPart(minutes: number, part: DayPart): number {
  return part.hour(Math.floor(minutes / 60)) * 60 + (minutes % 60);
}

interface Hours {
  readonly hour: number;
  readonly minute: number;
  /** false for a bare number, which only "sáng", "pm" or the like makes a time */
  readonly certain: boolean;
  readonly next: number;
}

function readHours(tokens: readonly Token[], index: number): Hours | null {
  const first = tokens[index];
  if (first?.kind === 'number') return readDigitHours(tokens, index, first);
  const spelled = readWords(tokens, index);
  if (!spelled || spelled.value > 24 || !is(tokens[spelled.next], 'giờ')) return null;
  return readMinutes(tokens, spelled.next + 1, spelled.value);
}

function readDigitHours(tokens: readonly Token[], index: number, first: Token): Hours | null {
  const hour = first.value;
  if (hour < 0 || hour > 24 || first.to - first.from > 2) return null;
  const second = tokens[index + 1];
  if (HOUR_UNITS.has(second)) return readMinutes(tokens, index + 2, hour);
  const minute = tokens[index + 2];
  const twoDigits = minute?.kind === 'number' && minute.to - minute.from === 2 && minute.value < 60;
  if (is(second, ':') && twoDigits && second!.from === first.to && minute.from === second!.to) {
    const seconds = is(tokens[index + 3], ':') && tokens[index + 4]?.kind === 'number' && tokens[index + 4]!.from === tokens[index + 3]!.to;
    return within(hour, minute.value, skipHourWord(tokens, index + (seconds ? 5 : 3)));
  }
  if (is(second, '.') && twoDigits && second!.from === first.to && minute.from === second!.to) {
    const end = index + 3;
    if (is(tokens[end], '.') && tokens[end + 1]?.kind === 'number') return null;
    const impossibleMonth = minute.value === 0 || minute.value > 12;
    return impossibleMonth || HOUR_UNITS.has(tokens[end]) ? within(hour, minute.value, skipHourWord(tokens, end)) : null;
  }
  if (is(second, 'rưỡi')) return { hour, minute: 30, certain: false, next: index + 2 };
  return { hour, minute: 0, certain: false, next: index + 1 };
}

function skipHourWord(tokens: readonly Token[], index: number): number {
  return HOUR_UNITS.has(tokens[index]) ? index + 1 : index;
}

/** What may follow "17 giờ": minutes, "rưỡi", "kém 15". */
function readMinutes(tokens: readonly Token[], index: number, hour: number): Hours | null {
  const token = tokens[index];
  if (is(token, 'rưỡi')) return within(hour, 30, index + 1);
  if (is(token, 'kém')) {
    const less = tokens[index + 1];
    if (less?.kind === 'number' && less.value > 0 && less.value < 60 && hour > 0) {
      return within(hour - 1, 60 - less.value, skipMinuteWord(tokens, index + 2));
    }
    return within(hour, 0, index);
  }
  if (token?.kind === 'number' && token.value >= 0 && token.value < 60 && token.to - token.from <= 2) {
    const unit = tokens[index + 1];
    const dateFollows = is(unit, 'tháng') || (DATE_MARKS.has(unit) && tokens[index + 2]?.kind === 'number');
    const adjacent = token.from === tokens[index - 1]?.to && !(is(unit, '/') && (tokens[index + 2]?.value ?? 13) <= 12);
    if (MINUTE_UNITS.has(unit)) return within(hour, token.value, index + 2);
    if (token.to - token.from === 2 && (adjacent || !dateFollows)) return within(hour, token.value, index + 1);
    return within(hour, 0, index);
  }
  const spelled = readWords(tokens, index);
  if (spelled && spelled.value < 60 && is(tokens[spelled.next], 'phút')) return within(hour, spelled.value, spelled.next + 1);
  return within(hour, 0, index);
}

function skipMinuteWord(tokens: readonly Token[], index: number): number {
  return MINUTE_UNITS.has(tokens[index]) ? index + 1 : index;
}

function within(hour: number, minute: number, next: number): Hours | null {
  return hour * 60 + minute <= 1440 ? { hour, minute, certain: true, next } : null;
}
