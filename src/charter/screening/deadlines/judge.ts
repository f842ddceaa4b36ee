import { dayAt, instantOf } from '../../vietnam-time';
import type { Announced } from './announced';
import { Around } from './around';
import { isAsked } from './bare';
import type { Context, Verdict } from './context';
import { isCounted, isDescribed, isFigure, isGoal, isInterval, isOfCases, isOfProcedure, isOfRule, isSpeakingTime, isToBeDone, isTold } from './described';
import { isCollected, isDone, isHandedIn, rangeOf } from './handing-in';
import type { Text } from './text';
import { is, wordSet } from './words';

/** A date further back than this was never meant as a deadline of the text. */
const LONGEST_OVERDUE_DAYS = 366;
/** A day told without a year and further ahead than this (ten months) has just gone by. */
const FAR_OFF_DAYS = 300;

const CONSEQUENCES = wordSet('không coi xem ko hok');
const DEEMED = wordSet('coi xem');
const NOT = wordSet('không ko ngừng dừng');
const TAKING = wordSet('nhận nộp gửi');
const GATHERED = wordSet('tổng thống');
const AFTER_DAYS = wordSet('báo gửi nộp trả phải không nếu mà các đơn phòng phản trình ai yêu đề chưa coi xem thì nhé nha giúp cho để');

/** Whether an announced time is a deadline that the text sets. */
export function isDeadline(announced: Announced, context: Context, text: Text): boolean {
  const { lead, start, end } = announced;
  const around = new Around(announced, context, text);
  const overdue = isOverdue(announced, text.now);
  if (isInterval(around)) return false;
  if (lead.kind === 'bare') return !overdue && isAsked(around);
  if (lead.kind === 'at') return !overdue && !isOver(announced, text.now) && isHandedIn(around);
  if (lead.kind === 'after' && announced.when) return !overdue && isRefusedAfter(around);
  if (lead.kind === 'beyond') return !overdue && announced.when?.span != null && around.saysAfter(CONSEQUENCES);
  if ((lead.strength !== 'certain' || (lead.kind === 'bound' && is(around.next, 'rồi'))) && isTold(around)) return false;
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
  const plain = announced.duration === null || (announced.lead.kind === 'noun' && !isLong(announced) && !isOfProcedure(around));
  return plain && !context.isQuestion(announced.end);
}

function isWeaklySet(around: Around, verdict: Verdict): boolean {
  const { announced } = around;
  const { kind } = announced.lead;
  if (isSpeakingTime(around)) return false;
  if (kind === 'noun') return around.isAlone;
  if (kind === 'after' && !isFollowed(around)) return false;
  if (verdict === 'unsaid') return kind === 'within' ? isDayBehind(around) || around.isAlone : kind === 'until' && rangeOf(around) === 'collecting';
  if (verdict === 'no' || isFigure(around) || isCounted(around) || isOfRule(around)) return false;
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

/** "đổi mật khẩu trong hôm nay": a day told behind words that we do not know is when they are to be done by. */
function isDayBehind({ announced, context }: Around): boolean {
  const span = announced.when?.span;
  return span?.precision === 'day' && span.relative && !context.opensClause(announced.start);
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

/** "gửi lúc 09:05 ngày 18/11", told at ten. */
function isOver({ when }: Announced, now: number): boolean {
  return when?.span != null && when.minutes !== null && instantOf(when.span.last, when.minutes) < now;
}

/** A date of the calendar that has gone by may still be the deadline that the text tells; "hôm qua" is none. */
function isRecent({ when }: Announced, now: number): boolean {
  return !when!.span!.relative && when!.span!.last >= dayAt(now) - LONGEST_OVERDUE_DAYS;
}
