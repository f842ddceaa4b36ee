import { dayAt, instantOf } from '../../vietnam-time';
import type { Announced } from './announced';
import { Around } from './around';
import { isAsked } from './bare';
import type { Context, Verdict } from './context';
import { isCollected, isDone, isHandedIn, rangeOf } from './handing-in';
import type { Text } from './text';
import { is, wordSet } from './words';

/** A date further back than this was never meant as a deadline of the text. */
const LONGEST_OVERDUE_DAYS = 366;
/** A day told without a year and further ahead than this (ten months) has just gone by. */
const FAR_OFF_DAYS = 300;
/** A period as long as this is a goal for the year. */
const LONG_PERIOD_DAYS = 300;

const CONSEQUENCES = wordSet('không coi xem ko hok');
/** Beginnings of what a rule is for: hồ sơ, vụ việc, trường hợp, người, văn bản, giao dịch, hợp đồng. */
const CASES = wordSet('hồ vụ trường người văn giao hợp những các');
const DEEMED = wordSet('coi xem');
const NOT = wordSet('không ko ngừng dừng');
const TAKING = wordSet('nhận');
const FINISHED = wordSet('xong thành tất');
/** Before "đến", they make it the end of what was counted: tính, cập nhật, lũy kế, số liệu; "sắp đến" is no limit. */
const CUT_OFF = wordSet('tính nhật kế liệu sắp');
const GATHERED = wordSet('tổng thống');
const AFTER_DAYS = wordSet('báo gửi nộp trả phải không nếu mà các đơn phòng phản trình ai yêu đề chưa coi xem thì nhé nha giúp cho để');
const PERCENT = wordSet('%');
const SPEAKING = wordSet('bày biểu luận nói dài');

/** Whether an announced time is a deadline that the text sets. */
export function isDeadline(announced: Announced, context: Context, text: Text): boolean {
  const { lead, start, end } = announced;
  const around = new Around(announced, context, text);
  const overdue = isOverdue(announced, text.now);
  if (isInterval(around)) return false;
  if (lead.kind === 'bare') return !overdue && isAsked(around);
  if (lead.kind === 'at') return !overdue && isHandedIn(around);
  if (lead.kind === 'after' && announced.when) return !overdue && isRefusedAfter(around);
  if (lead.kind === 'beyond') return !overdue && announced.when?.span != null && around.saysAfter(CONSEQUENCES);
  if (lead.strength !== 'certain' && isTold(around)) return false;
  const verdict = context.judge(start, end, { strictly: lead.strength === 'weak', until: lead.kind === 'until' });
  if (overdue && !isRecent(announced, text.now)) return false;
  switch (lead.strength) {
    case 'certain':
      return overdue || (!isPeriodFarOff(announced, text.now) && (verdict === 'yes' || !isDescribed(around)));
    case 'firm':
      return isFirmlySet(around, verdict) && (!overdue || verdict === 'yes');
    case 'weak':
      return !overdue && !isFarOff(announced, text.now) && isWeaklySet(around, verdict);
  }
}

function isFirmlySet(around: Around, verdict: Verdict): boolean {
  const { announced, context } = around;
  if ((announced.lead.exclusive && isOfCases(around)) || isSpeakingTime(around)) return false;
  if (verdict !== 'unsaid') return verdict === 'yes';
  // Alone it is enough for a day or a time, and for a term of days: "thời hạn: 7 ngày".
  const plain = announced.duration === null || (announced.lead.kind === 'noun' && !isLong(announced));
  return plain && !context.isQuestion(announced.end);
}

function isWeaklySet(around: Around, verdict: Verdict): boolean {
  const { announced } = around;
  const { kind } = announced.lead;
  if (isSpeakingTime(around)) return false;
  if (kind === 'noun') return around.isAlone;
  if (kind === 'after' && !isFollowed(around)) return false;
  if (verdict === 'unsaid') return kind === 'within' ? isDayBehind(around) || around.isAlone : kind === 'until' && rangeOf(around) === 'collecting';
  if (verdict === 'no' || isFigure(around) || isCounted(around)) return false;
  if (kind === 'until') return isToBeDone(around) && isCollected(around) && !around.saysBefore(GATHERED) && !isGoal(around);
  if (isLong(announced)) return around.asks || (announced.duration?.unit === 'month' && isDone(around));
  return !isDescribed(around);
}

/** "sau 17h ngày 24/11 coi như đồng ý", "không nhận hồ sơ sau ngày 24/11", "sau 17h hôm nay không nhận" */
function isRefusedAfter(around: Around): boolean {
  const { announced, tokens, to } = around;
  for (let index = announced.end; index < to - 1; index++) {
    if (DEEMED.has(tokens[index]) && is(tokens[index + 1], 'như')) return true;
  }
  const refused = around.saysAfter(NOT) && around.saysAfter(TAKING);
  return (around.saysBefore(NOT) && around.saysBefore(TAKING)) || (announced.when?.minutes != null && refused);
}

/** "kết quả trong tháng 11": the period belongs to what is reported. */
function isDescribed({ announced, context }: Around): boolean {
  return announced.when?.span?.precision === 'period' && context.nearestBefore(announced.start)?.role === 'data';
}

/** "gửi trong chiều nay rồi", "tính đến 17h": told, not asked; "xử lý trong sáng nay rồi báo lại" goes on to ask. */
function isTold(around: Around): boolean {
  const { announced, context, tokens } = around;
  const behind = announced.end + 1;
  const goesOn = tokens[behind]?.kind === 'word' && context.has(behind, behind + 2, 'task');
  return (is(around.next, 'rồi') && !goesOn) || (announced.lead.kind === 'until' && CUT_OFF.has(around.previous));
}

/** "3 ngày trước 25/11": the word is about an interval. */
function isInterval({ announced, previous, tokens }: Around): boolean {
  return announced.lead.exclusive && is(previous, 'ngày') && tokens[announced.start - 2]?.kind === 'number';
}

/** "trình bày không quá 10 phút" */
function isSpeakingTime(around: Around): boolean {
  const { duration } = around.announced;
  return duration?.unit === 'minute' && !duration.anchored && around.saysBefore(SPEAKING);
}

/** "98% hồ sơ được giải quyết trong tháng 11" tells a result. */
function isFigure(around: Around): boolean {
  return around.says(PERCENT) && !around.asks;
}

/** "phòng nhận 5 hồ sơ trong sáng nay", "có 11/12 phòng gửi trong ngày hôm nay": so many have been counted. */
function isCounted(around: Around): boolean {
  const { announced, context, tokens, from } = around;
  if (around.asks) return false;
  const nearest = context.nearestBefore(announced.start);
  const received = nearest !== null && is(tokens[nearest.index], 'nhận') && tokens[nearest.index + 1]?.kind === 'number';
  return received || (is(tokens[from], 'có') && tokens[from + 1]?.kind === 'number');
}

/** "hết giờ làm việc nhớ nộp báo cáo", but not "… nhớ tắt điện": what is to be done by then, and not what to do then. */
function isToBeDone({ announced, context, tokens, from, to }: Around): boolean {
  const opening = is(tokens[announced.start], 'hết') && context.opensClause(announced.start);
  return !opening || context.has(from, announced.start, 'task', 'request') || context.has(announced.end, to, 'task');
}

/** "đến năm 2030 …" is a goal; "đến hết năm 2026" may be a deadline. */
function isGoal({ announced, tokens }: Around): boolean {
  const span = announced.when?.span;
  if (!span || span.last - span.first < LONG_PERIOD_DAYS) return false;
  return !is(tokens[announced.start], 'hết') && !is(tokens[announced.start + 1], 'hết');
}

/** "đổi mật khẩu trong hôm nay": a day told behind words that we do not know is when they are to be done by. */
function isDayBehind({ announced, context }: Around): boolean {
  const span = announced.when?.span;
  return span?.precision === 'day' && span.relative && !context.opensClause(announced.start);
}

/** "đối với hồ sơ nộp trước ngày …", "hồ sơ nộp trước ngày … được …": which cases a rule is for. */
function isOfCases(around: Around): boolean {
  const { announced, tokens, from, previous, next } = around;
  if (around.asks) return false;
  const finished = FINISHED.has(tokens[announced.start]) || FINISHED.has(previous);
  const ruled = (is(next, 'được') && !is(tokens[announced.end + 1], 'không')) || is(next, 'vẫn') || is(next, 'đã');
  const cases = (is(tokens[from], 'đối') && CASES.has(tokens[from + 2])) || (is(tokens[from], 'trường') && is(tokens[from + 1], 'hợp'));
  return (ruled && !finished) || cases || is(tokens[from], 'những');
}

/** "sau 3 ngày không phản hồi …", but not "sau 3 ngày xét xử": those days are what was done in them. */
function isFollowed({ next }: Around): boolean {
  return next?.kind !== 'word' || AFTER_DAYS.has(next);
}

/** Months and years are how long a thing lasts, unless someone is asked to finish within them. */
function isLong({ duration }: Announced): boolean {
  return duration?.unit === 'month' || duration?.unit === 'year';
}

function isFarOff({ when }: Announced, now: number): boolean {
  return when?.span?.yearTold === false && when.span.last > dayAt(now) + FAR_OFF_DAYS;
}

/** "nộp báo cáo chậm nhất tháng 10", told in November, says who was the last. */
function isPeriodFarOff(announced: Announced, now: number): boolean {
  return announced.when?.span?.precision === 'period' && isFarOff(announced, now);
}

function isOverdue({ lead, when }: Announced, now: number): boolean {
  if (when?.span == null) return false;
  // "Thời gian gửi: 08:15 25/11/2026" in the head of a message tells when it was sent.
  const sent = lead.kind === 'noun' && lead.strength === 'firm' && when.minutes !== null && instantOf(when.span.last, when.minutes) < now;
  return sent || when.span.last < dayAt(now);
}

/** A date of the calendar that has gone by may still be the deadline that the text tells; "hôm qua" is none. */
function isRecent({ when }: Announced, now: number): boolean {
  return !when!.span!.relative && when!.span!.last >= dayAt(now) - LONGEST_OVERDUE_DAYS;
}
