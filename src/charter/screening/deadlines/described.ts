import type { Around } from './around';
import { is, wordSet } from './words';

/* Times that only describe: how long or when something is, was, or is counted. */

/** Beginnings of what a rule is for: hồ sơ, vụ việc, trường hợp, người, văn bản, giao dịch, hợp đồng. */
const CASES = wordSet('hồ vụ trường người văn giao hợp những các');
const FINISHED = wordSet('xong thành tất');
/** Before "đến", they make it the end of what was counted: tính, cập nhật, lũy kế, số liệu; "sắp đến" is no limit. */
const CUT_OFF = wordSet('tính nhật kế liệu sắp');
const PERCENT = wordSet('%');
const SPEAKING = wordSet('bày biểu luận nói dài');
/** A period as long as this is a goal for the year. */
const LONG_PERIOD_DAYS = 300;

/** "kết quả trong tháng 11": the period belongs to what is reported. */
export function isDescribed({ announced, context }: Around): boolean {
  return announced.when?.span?.precision === 'period' && context.nearestBefore(announced.start)?.role === 'data';
}

/** "gửi trong chiều nay rồi", "tính đến 17h": told, not asked; "xử lý trong sáng nay rồi báo lại" goes on to ask. */
export function isTold(around: Around): boolean {
  const { announced, context, tokens } = around;
  const behind = announced.end + 1;
  const goesOn = tokens[behind]?.kind === 'word' && context.has(behind, behind + 2, 'task');
  return (is(around.next, 'rồi') && !goesOn) || (announced.lead.kind === 'until' && CUT_OFF.has(around.previous));
}

/** "3 ngày trước 25/11": the word is about an interval. */
export function isInterval({ announced, previous, tokens }: Around): boolean {
  return announced.lead.exclusive && is(previous, 'ngày') && tokens[announced.start - 2]?.kind === 'number';
}

/** "trình bày không quá 10 phút" */
export function isSpeakingTime(around: Around): boolean {
  const { duration } = around.announced;
  return duration?.unit === 'minute' && !duration.anchored && around.saysBefore(SPEAKING);
}

/** "98% hồ sơ được giải quyết trong tháng 11" tells a result. */
export function isFigure(around: Around): boolean {
  return around.says(PERCENT) && !around.asks;
}

/** "phòng nhận 5 hồ sơ trong sáng nay", "có 11/12 phòng gửi trong ngày hôm nay": so many have been counted. */
export function isCounted(around: Around): boolean {
  const { announced, context, tokens, from } = around;
  if (around.asks) return false;
  const nearest = context.nearestBefore(announced.start);
  const received = nearest !== null && is(tokens[nearest.index], 'nhận') && tokens[nearest.index + 1]?.kind === 'number';
  return received || (is(tokens[from], 'có') && tokens[from + 1]?.kind === 'number');
}

/** "theo quy định, xã niêm yết trong 15 ngày": a rule for every case. */
export function isOfRule(around: Around): boolean {
  const { announced, tokens, from } = around;
  if (announced.duration === null || around.asks) return false;
  for (let index = from; index < announced.start; index++) if (is(tokens[index], 'quy') && is(tokens[index + 1], 'định')) return true;
  return false;
}

/** "thời gian giải quyết hồ sơ 30 ngày": what a procedure takes. */
export function isOfProcedure({ announced, tokens }: Around): boolean {
  return is(tokens[announced.start + 2], 'giải') && is(tokens[announced.start + 3], 'quyết');
}

/** "đến năm 2030 …" is a goal; "đến hết năm 2026" may be a deadline. */
export function isGoal({ announced, tokens }: Around): boolean {
  const span = announced.when?.span;
  if (!span || span.last - span.first < LONG_PERIOD_DAYS) return false;
  return !is(tokens[announced.start], 'hết') && !is(tokens[announced.start + 1], 'hết');
}

/** "hết giờ làm việc nhớ nộp báo cáo", but not "… nhớ tắt điện": what is to be done by then, and not what to do then. */
export function isToBeDone({ announced, context, tokens, from, to }: Around): boolean {
  const opening = is(tokens[announced.start], 'hết') && context.opensClause(announced.start);
  return !opening || context.has(from, announced.start, 'task', 'request') || context.has(announced.end, to, 'task');
}

/** "đối với hồ sơ nộp trước ngày …", "hồ sơ nộp trước ngày … được …": which cases a rule is for. */
export function isOfCases(around: Around): boolean {
  const { announced, tokens, from, previous, next } = around;
  if (around.asks) return false;
  const finished = FINISHED.has(tokens[announced.start]) || FINISHED.has(previous);
  const ruled = (is(next, 'được') && !is(tokens[announced.end + 1], 'không')) || is(next, 'vẫn') || is(next, 'đã');
  const cases = (is(tokens[from], 'đối') && CASES.has(tokens[from + 2])) || (is(tokens[from], 'trường') && is(tokens[from + 1], 'hợp'));
  return (ruled && !finished) || cases || is(tokens[from], 'những');
}
