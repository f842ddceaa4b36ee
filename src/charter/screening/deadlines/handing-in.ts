import type { Around } from './around';
import { is, wordSet } from './words';

const HANDED_IN = wordSet('nộp xong thành tất gửi');
const REPORTED = wordSet('cáo trình lời');
const CLOSED = wordSet('chốt khóa khoá đóng');
/** What is closed when the time for it is over: danh sách, form, link, đăng ký, phần mềm, hệ thống, sổ, số liệu, phiếu … */
const CLOSING = wordSet('sách form file link đăng phần mềm hệ sổ liệu phiếu bình đơn suất lượng');
/** The last words of what is collected: gửi, nộp, đăng ký, nhận (hồ sơ, bài), góp ý, lấy ý kiến, kê khai, bình chọn. */
const COLLECTING = wordSet('gửi nộp ký nhận sơ bài ý kiến khai chọn thành xong hồi lời');
const STOPPED = wordSet('dừng ngừng ngưng hoãn nghỉ cấm');

const SUBJECT_REACH = 4;
const RANGE_REACH = 14;
const VERB_REACH = 8;
const OBJECT_REACH = 6;

/** Whether the sentence has something finished or handed in. */
export function isDone(around: Around): boolean {
  return around.says(HANDED_IN);
}

/** "hoàn thành vào cuối tháng", "chốt danh sách lúc 17h hôm nay" */
export function isHandedIn(around: Around): boolean {
  const { announced, context, tokens, from } = around;
  const { start, when } = announced;
  for (let index = start - 1; index >= Math.max(from, start - VERB_REACH); index--) {
    const opens = index - from <= 1 || is(tokens[index - 1], ',');
    const reported = REPORTED.has(tokens[index]) && context.has(index, index + 1, 'task') && (opens || around.asks);
    const done = (reported || HANDED_IN.has(tokens[index])) && when?.span != null;
    const closed = CLOSED.has(tokens[index]) && when?.minutes != null && around.saysBefore(CLOSING);
    if (closed) return !context.has(from, start, 'past', 'event') && (opens || !context.has(from, start, 'data'));
    if (done) return !context.has(from, start, 'past', 'future', 'event');
  }
  return false;
}

/** "17h hôm nay chốt danh sách", "đúng 16h chiều nay em khóa file" */
export function isClosedAt({ announced, tokens }: Around): boolean {
  if (announced.when?.minutes == null) return false;
  const closing = tokens.findIndex((token, index) => index >= announced.end && index < announced.end + SUBJECT_REACH && CLOSED.has(token));
  return closing >= 0 && tokens.slice(closing + 1, closing + 4).some((token) => CLOSING.has(token));
}

/** Whether "đến …" ends the time in which something is done or collected, and not what is counted or reported. */
export function isCollected(around: Around): boolean {
  return around.context.nearestBefore(around.announced.start)?.role !== 'data' && rangeOf(around) !== 'other';
}

/** "từ … đến …" is the time of what stands before it, a deadline only for what is collected in it. */
export function rangeOf(around: Around): 'none' | 'collecting' | 'other' {
  const { announced, context, tokens } = around;
  for (let index = announced.start - 1; index >= Math.max(0, announced.start - RANGE_REACH); index--) {
    if (tokens[index]!.kind === 'break') return 'none';
    if (!is(tokens[index], 'từ') || is(tokens[index - 1], 'kể')) continue;
    if (around.saysBefore(STOPPED)) return 'other';
    const nearest = context.nearestBefore(index);
    const collected = nearest?.role === 'task' && COLLECTING.has(tokens[nearest.index]) && nearest.index >= index - OBJECT_REACH;
    return collected || around.saysAfter(HANDED_IN) ? 'collecting' : 'other';
  }
  return 'none';
}
