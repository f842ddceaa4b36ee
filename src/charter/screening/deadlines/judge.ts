import { dayAt, instantOf } from '../../vietnam-time';
import type { Announced } from './announced';
import { isAsked } from './bare';
import type { Context } from './context';
import type { Text } from './text';
import type { Token } from './tokens';
import { is, wordSet } from './words';

/** A date further back than this was never meant as a deadline of the text. */
const LONGEST_OVERDUE_DAYS = 366;

/** More than ten months ahead. */
const FAR_OFF_DAYS = 300;

const CONSEQUENCE = wordSet('không coi xem ko hok');
const CASES = wordSet('hồ vụ trường người văn giao hợp những các');
const HANDED_IN = wordSet('nộp xong thành tất gửi');
const CLOSED = wordSet('chốt khóa khoá đóng');
const COLLECTED = wordSet('sách form link đăng phần mềm hệ sổ liệu phiếu bình đơn suất lượng');
const AFTER_DAYS = wordSet('báo gửi nộp trả phải không nếu mà các đơn phòng phản trình ai yêu đề chưa coi xem thì nhé nha giúp cho để');
const SPEAKING = wordSet('bày biểu luận nói dài');
const RANGE_REACH = 14;
const HANDING_REACH = 8;

/** Whether an announced time is a deadline that the text sets. */
export function isDeadline(announced: Announced, context: Context, text: Text): boolean {
  const { lead, start, end } = announced;
  if (isCounted(announced, text)) return false;
  const overdue = isOverdue(announced, text);
  if (overdue && (lead.kind === 'at' || lead.kind === 'beyond' || lead.kind === 'bare')) return false;
  if (lead.kind === 'bare') return isAsked(announced, context, text);
  if (lead.kind === 'at') return isHandingIn(announced, context, text);
  if (lead.kind === 'beyond') return announced.when?.span != null && hasConsequence(end, context, text);
  if (lead.strength !== 'certain' && (is(text.tokens[end], 'rồi') || is(text.tokens[start - 1], 'tính'))) return false;
  const verdict = context.judge(start, end, { strictly: lead.strength === 'weak', until: lead.kind === 'until' });
  if (overdue) {
    return lead.strength !== 'weak' && isRecent(announced, text) && (lead.strength === 'certain' || verdict === 'yes');
  }
  const nearest = context.nearestBefore(start);
  const described = nearest?.role === 'data' && announced.when?.span?.precision === 'period';
  if (lead.strength === 'certain') return verdict === 'yes' || !described;
  if (lead.kind === 'after' && !isFollowed(end, text)) return false;
  if (lead.exclusive && isOfCases(announced, context, text)) return false;
  if (isSpeakingTime(announced, context, text)) return false;
  if (lead.strength === 'firm') return verdict === 'yes' || (verdict === 'unsaid' && isPlain(announced, context));
  if (isFarOff(announced, text)) return false;
  if (verdict === 'unsaid') return (lead.kind === 'within' && isDayBehind(announced, context)) || (lead.kind === 'until' && isRange(announced, context, text) === 'collecting');
  if (verdict === 'no') return false;
  if (lead.kind === 'until') return nearest?.role !== 'data' && isRange(announced, context, text) !== 'other';
  if (isLong(announced)) return isToFinish(announced, context, text);
  return !described;
}

/** "trình bày không quá 10 phút" */
function isSpeakingTime({ start, duration }: Announced, context: Context, { tokens }: Text): boolean {
  if (duration?.unit !== 'minute' || duration.anchored) return false;
  return holds(tokens, context.sentenceStart(start), start, SPEAKING);
}

/** "đổi mật khẩu trong hôm nay": a day told behind words that we do not know is when they are to be done by. */
function isDayBehind({ start, when }: Announced, context: Context): boolean {
  return when?.span?.precision === 'day' && when.span.relative && !context.opensClause(start);
}

/** "đối với hồ sơ nộp trước ngày …", "hồ sơ nộp trước ngày … được …": which cases a rule is for. */
function isOfCases({ start, end }: Announced, context: Context, { tokens }: Text): boolean {
  const [from, to] = [context.sentenceStart(start), context.sentenceEnd(end)];
  if (context.has(from, to, 'request', 'particle')) return false;
  const finished = is(tokens[start], 'xong') || is(tokens[start - 1], 'xong') || is(tokens[start - 1], 'thành') || is(tokens[start - 1], 'tất');
  const ruled = !finished && ((is(tokens[end], 'được') && !is(tokens[end + 1], 'không')) || is(tokens[end], 'vẫn'));
  const cases = (is(tokens[from], 'đối') && CASES.has(tokens[from + 2])) || (is(tokens[from], 'trường') && is(tokens[from + 1], 'hợp'));
  return ruled || cases || is(tokens[from], 'những');
}

/** Whether something long is asked for ("phải khắc phục trong 2 tháng"), or at least to be handed in. */
function isToFinish({ start, end, duration }: Announced, context: Context, { tokens }: Text): boolean {
  const [from, to] = [context.sentenceStart(start), context.sentenceEnd(end)];
  if (context.has(from, to, 'request', 'particle')) return true;
  return duration?.unit === 'month' && holds(tokens, from, to, HANDED_IN);
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

/** "sau 3 ngày không phản hồi …", but not "sau 3 ngày xét xử": those days are what was done in them. */
function isFollowed(end: number, { tokens }: Text): boolean {
  return tokens[end]?.kind !== 'word' || AFTER_DAYS.has(tokens[end]);
}

/** Months and years are how long a thing lasts, unless someone is asked to finish within them. */
function isLong({ duration }: Announced): boolean {
  return duration?.unit === 'month' || duration?.unit === 'year';
}

/** "3 ngày trước 25/11": the word is about an interval. */
function isCounted({ lead, start }: Announced, { tokens }: Text): boolean {
  return lead.exclusive && is(tokens[start - 1], 'ngày') && tokens[start - 2]?.kind === 'number';
}

function isOverdue({ lead, when }: Announced, { now }: Text): boolean {
  if (when?.span == null) return false;
  // "Thời gian gửi: 08:15 25/11/2026" in the head of a message tells when it was sent.
  const sent = lead.kind === 'noun' && lead.strength === 'firm' && when.minutes !== null && instantOf(when.span.last, when.minutes) < now;
  return sent || when.span.last < dayAt(now);
}

function isRecent({ when }: Announced, { now }: Text): boolean {
  return !when!.span!.relative && when!.span!.last >= dayAt(now) - LONGEST_OVERDUE_DAYS;
}

/** "hoàn thành vào cuối tháng", "chốt danh sách lúc 17h hôm nay" */
function isHandingIn({ start, when }: Announced, context: Context, { tokens }: Text): boolean {
  const from = context.sentenceStart(start);
  for (let index = start - 1; index >= Math.max(from, start - HANDING_REACH); index--) {
    const done = HANDED_IN.has(tokens[index]) && when?.span != null;
    const closed = CLOSED.has(tokens[index]) && when?.minutes != null && holds(tokens, from, start, COLLECTED);
    if (done || closed) return !context.has(from, start, 'past', 'future', 'event', 'data');
  }
  return false;
}

function holds(tokens: Text['tokens'], from: number, to: number, words: { has(token: Token | undefined): boolean }): boolean {
  for (let index = from; index < to; index++) if (words.has(tokens[index])) return true;
  return false;
}

/** "quá ngày 25/11 coi như thống nhất" */
function hasConsequence(end: number, context: Context, { tokens }: Text): boolean {
  return holds(tokens, end, context.sentenceEnd(end), CONSEQUENCE);
}

/** "từ … đến …" is the time of what stands before it, a deadline only for what is collected in it. */
function isRange({ start, end }: Announced, context: Context, { tokens }: Text): 'no' | 'collecting' | 'other' {
  for (let index = start - 1; index >= Math.max(0, start - RANGE_REACH); index--) {
    if (tokens[index]!.kind === 'break') return 'no';
    if (!is(tokens[index], 'từ') || is(tokens[index - 1], 'kể')) continue;
    const nearest = context.nearestBefore(index);
    const collected = nearest?.role === 'task' && !is(tokens[nearest.index], 'cáo') && nearest.index >= index - 6;
    return collected || isHandedInAfter(end, context, tokens) ? 'collecting' : 'other';
  }
  return 'no';
}

/** "thi trực tuyến từ … đến …, đề nghị hoàn thành bài thi" */
function isHandedInAfter(end: number, context: Context, tokens: Text['tokens']): boolean {
  return holds(tokens, end, context.sentenceEnd(end), HANDED_IN);
}
