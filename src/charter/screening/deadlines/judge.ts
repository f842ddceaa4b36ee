import { dayAt } from '../../vietnam-time';
import type { Announced } from './announced';
import { isAsked } from './bare';
import type { Context } from './context';
import type { Text } from './text';
import { is, wordSet } from './words';

/** A date further back than this was never meant as a deadline of the text. */
const LONGEST_OVERDUE_DAYS = 366;

/** More than ten months ahead. */
const FAR_OFF_DAYS = 300;

const CONSEQUENCE = wordSet('không coi xem ko hok');
const HANDED_IN = wordSet('nộp xong thành tất gửi');
const CLOSED = wordSet('chốt khóa khoá đóng');
const RANGE_REACH = 14;
const HANDING_REACH = 8;

/** Whether an announced time is a deadline that the text sets. */
export function isDeadline(announced: Announced, context: Context, text: Text): boolean {
  const { lead, start, end } = announced;
  if (isCounted(announced, text)) return false;
  if (lead.kind === 'bare') return isAsked(announced, context, text);
  if (lead.kind === 'at') return isHandingIn(announced, context, text);
  if (lead.kind === 'beyond') return announced.when?.span != null && hasConsequence(end, context, text);
  const verdict = context.judge(start, end, lead.strength === 'weak');
  if (isOverdue(announced, text)) {
    return lead.strength !== 'weak' && isRecent(announced, text) && (lead.strength === 'certain' || verdict === 'yes');
  }
  if (lead.strength === 'certain') return true;
  if (lead.strength === 'firm') return verdict === 'yes' || (verdict === 'unsaid' && isPlain(announced, context));
  if (verdict !== 'yes' || isFarOff(announced, text)) return false;
  const nearest = context.nearestBefore(start);
  if (lead.kind === 'until') return nearest?.role !== 'data' && isWithinRange(announced, context, text);
  if (isLong(announced)) return isToFinish(announced, context, text);
  return nearest?.role !== 'data' || announced.when?.span?.precision !== 'period';
}

/** Whether something long is asked for ("phải khắc phục trong 2 tháng"), or at least to be handed in. */
function isToFinish({ start, end, duration }: Announced, context: Context, { tokens }: Text): boolean {
  const [from, to] = [context.sentenceStart(start), context.sentenceEnd(end)];
  if (context.has(from, to, 'request')) return true;
  if (duration?.unit !== 'month') return false;
  for (let index = from; index < to; index++) if (HANDED_IN.has(tokens[index])) return true;
  return false;
}

/** What a firm announcement alone is enough for: a day or a time, or a term of days ("thời hạn: 7 ngày"). */
function isPlain(announced: Announced, context: Context): boolean {
  if (context.isQuestion(announced.end)) return false;
  return announced.duration === null || (announced.lead.kind === 'noun' && !isLong(announced));
}

/** A day without a year that has just gone by is not meant for next year. */
function isFarOff({ when }: Announced, { now }: Text): boolean {
  return when?.span?.yearTold === false && when.span.last > dayAt(now) + FAR_OFF_DAYS;
}

/** Months and years are how long a thing lasts, unless someone is asked to finish within them. */
function isLong({ duration }: Announced): boolean {
  return duration?.unit === 'month' || duration?.unit === 'year';
}

/** "3 ngày trước 25/11": the word is about an interval. */
function isCounted({ lead, start }: Announced, { tokens }: Text): boolean {
  return lead.exclusive && is(tokens[start - 1], 'ngày') && tokens[start - 2]?.kind === 'number';
}

function isOverdue({ when }: Announced, { now }: Text): boolean {
  return when?.span != null && when.span.last < dayAt(now);
}

function isRecent({ when }: Announced, { now }: Text): boolean {
  return !when!.span!.relative && when!.span!.last >= dayAt(now) - LONGEST_OVERDUE_DAYS;
}

/** "hoàn thành vào cuối tháng", "chốt danh sách lúc 17h hôm nay" */
function isHandingIn({ start, when }: Announced, context: Context, { tokens }: Text): boolean {
  const from = context.sentenceStart(start);
  for (let index = start - 1; index >= Math.max(from, start - HANDING_REACH); index--) {
    const done = HANDED_IN.has(tokens[index]) && when?.span != null;
    const closed = CLOSED.has(tokens[index]) && when?.minutes != null;
    if (done || closed) return !context.has(from, start, 'past', 'future', 'event', 'data');
  }
  return false;
}

/** "quá ngày 25/11 coi như thống nhất" */
function hasConsequence(end: number, context: Context, { tokens }: Text): boolean {
  const stop = context.sentenceEnd(end);
  for (let index = end; index < stop; index++) if (CONSEQUENCE.has(tokens[index])) return true;
  return false;
}

/** "từ … đến …" is the time of what stands before it, a deadline only for what is collected in it. */
function isWithinRange({ start }: Announced, context: Context, { tokens }: Text): boolean {
  for (let index = start - 1; index >= Math.max(0, start - RANGE_REACH); index--) {
    if (tokens[index]!.kind === 'break') return true;
    if (!is(tokens[index], 'từ') || is(tokens[index - 1], 'kể')) continue;
    const nearest = context.nearestBefore(index);
    return nearest?.role === 'task' && !is(tokens[nearest.index], 'cáo') && nearest.index >= index - 6;
  }
  return true;
}
