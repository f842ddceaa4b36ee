import type { Announced } from './announced';
import type { Around } from './around';
import { isClosedAt } from './handing-in';
import type { Lead } from './leads';
import type { Text } from './text';
import { is, wordSet } from './words';

const BARE: Lead = { kind: 'bare', strength: 'weak', exclusive: false, hoursAreLength: false };

const BEGINS = wordSet('hôm ngày sáng trưa chiều tối mai thứ cuối đầu giữa chủ cn hnay');
const COUNTS = wordSet('nửa một hai ba');
const HOURS = wordSet('h g giờ :');
const LENGTHS = wordSet('phút p giờ h tiếng ngày hôm');
const NOT_BEFORE = wordSet('từ sau lúc của trước đến tới ngày số tháng và hoặc với theo dự khi cho giờ h nửa họp còn sáng trưa chiều tối buổi cuối đầu giữa thứ');
const REPORT_OF = wordSet('cáo kết hoạch đợt kỳ dịp thưởng giá tra bình khóa lễ học chốt đoạn thi vụ');
const MAY_FOLLOW = wordSet('. , ; ! ) nhé nha nhá ạ để giúp cho giùm hộ nghen luôn về và … - – (');
const SUBMITS = wordSet('gửi nộp xong thành tất lời hồi trình rep reply bc cáo');
const SUBMIT_BEGINS = wordSet('gửi nộp báo trả phản trình hoàn xong phải có rep reply');
const FINISHES = wordSet('xong thành tất');
const DONE = wordSet('rồi đủ');
const OPENS = wordSet('đúng . , ; ! : - – ( * + nhé ạ');

/**
 * "Các phòng gửi danh sách chiều nay nhé", "45 phút nữa gửi anh": a time near now right behind or before what is asked,
 * with nothing announcing it.
 */
export function readBareRequest(text: Text, index: number): Announced | null {
  const { tokens } = text;
  const first = tokens[index]!;
  const number = first.kind === 'number';
  const clock = number && HOURS.has(tokens[index + 1]);
  const length = isLengthAhead(text, index);
  const weekday = is(first, 't') && tokens[index + 1]?.kind === 'number';
  const finishing = FINISHES.has(tokens[is(tokens[index - 1], ':') ? index - 2 : index - 1]);
  if (!clock && !length && !weekday && !BEGINS.has(first) && !(number && finishing)) return null;
  const before = tokens[index - 1];
  if (before && (NOT_BEFORE.has(before) || before.kind === 'number' || text.lead(index - 1))) return null;
  if (length) {
    const duration = text.duration(index);
    return duration && { lead: BARE, start: index, end: duration.next, when: null, duration };
  }
  const when = text.when(index);
  if (!when?.span || (!when.span.relative && !finishing)) return null;
  if (when.span.precision === 'period' && REPORT_OF.has(before)) return null;
  return { lead: BARE, start: index, end: when.next, when, duration: null };
}

/** "45 phút nữa", "nửa tiếng nữa", "1 tiếng rưỡi nữa" */
function isLengthAhead(text: Text, index: number): boolean {
  const { tokens } = text;
  if (tokens[index]!.kind !== 'number' && !COUNTS.has(tokens[index])) return false;
  if (!LENGTHS.has(tokens[index + 1]) || (!is(tokens[index + 2], 'nữa') && !is(tokens[index + 3], 'nữa'))) return false;
  const duration = text.duration(index);
  return duration !== null && is(tokens[duration.next - 1], 'nữa');
}

/** Whether something to be handed in is asked for right before the time, or right behind it. */
export function isAsked(around: Around): boolean {
  const { announced, context, tokens, from, to } = around;
  const { start, end } = announced;
  if (around.saysAfter(DONE)) return false;
  if (is(tokens[end], 'phải') && SUBMIT_BEGINS.has(tokens[end + 1])) return !context.has(from, start, 'event', 'past', 'future');
  const named = is(tokens[start - 1], ':') && FINISHES.has(tokens[start - 2]);
  if (!named && (start === from || OPENS.has(tokens[start - 1]))) {
    if (isClosedAt(around)) return true;
    const verb = is(tokens[end], ',') ? end + 1 : end;
    const told = announced.duration !== null && !FINISHES.has(tokens[verb]);
    return SUBMIT_BEGINS.has(tokens[verb]) && (told || context.has(end, to, 'request', 'particle')) && !context.has(end, to, 'event', 'past', 'future');
  }
  if (end < to && !MAY_FOLLOW.has(tokens[end])) return false;
  const nearest = context.nearestBefore(start);
  if (nearest?.role !== 'task' || !SUBMITS.has(tokens[nearest.index])) return false;
  if (context.has(from, start, 'event', 'past', 'future')) return false;
  return around.asks || (nearest.index - from <= 1 && !is(tokens[nearest.index], 'gửi'));
}
