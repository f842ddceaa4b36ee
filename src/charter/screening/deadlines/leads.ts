import type { Token } from './tokens';
import { is, Phrases, wordSet, type Phrase } from './words';

/**
 * What announces a deadline.
 * `certain` words say nothing else; `firm` ones are taken unless what stands around speaks against it; `weak` ones
 * only where something is asked for.
 */
export interface Lead {
  readonly strength: 'certain' | 'firm' | 'weak';
  /** whether the time told is itself too late ("trước") */
  readonly exclusive: boolean;
  readonly kind: 'bound' | 'noun' | 'within' | 'until' | 'after' | 'beyond' | 'at' | 'bare';
  /** whether "24 giờ" after it is a length of time rather than a time of day */
  readonly hoursAreLength: boolean;
}

function lead(kind: Lead['kind'], strength: Lead['strength'], more: Partial<Lead> = {}): Lead {
  return { kind, strength, exclusive: false, hoursAreLength: false, ...more };
}

function each(value: Lead, phrases: string): [string, Lead][] {
  return phrases.split('|').map((phrase) => [phrase.trim(), value]);
}

const TASKS =
  'nộp|gửi|báo cáo|trả lời|hoàn thành|hoàn tất|thực hiện|đăng ký|trình|xử lý|góp ý|phản hồi|tham gia ý kiến|cung cấp|' +
  'nhận hồ sơ|tiếp nhận hồ sơ|nhận bài|nhận|lấy ý kiến|cho ý kiến|xong|kê khai|bổ sung|giải quyết|khắc phục|xin ý kiến';

const LEADS = new Phrases<Lead>([
  ...each(
    lead('bound', 'certain'),
    'chậm nhất|muộn nhất|trễ nhất|chậm lắm|muộn lắm|không muộn hơn|không trễ hơn|không chậm hơn|không chậm quá|' +
      'không trễ quá|không muộn quá|không để quá|không được quá|không được để quá|đừng quá|đừng để quá|chậm nhứt|' +
      'trễ lắm|hẹn giờ|gia hạn đến|gia hạn tới|' +
      'gia hạn thêm đến|gia hạn sang|lùi hạn sang|lùi hạn đến|dời hạn sang|dời hạn đến',
  ),
  ...each(lead('bound', 'firm'), 'từ nay đến|từ nay tới|từ giờ đến|từ giờ tới|từ bây giờ đến|từ nay cho đến'),
  ...each(lead('bound', 'firm'), 'lùi đến|dời đến|lùi sang|dời sang|đến hạn|tới hạn'),
  ...each(lead('bound', 'firm', { hoursAreLength: true }), 'không quá|ko quá|k quá|tối đa'),
  ...each(lead('bound', 'firm', { exclusive: true }), 'trước|trc|trước lúc|trước thời điểm|trước mốc'),
  ...each(
    lead('noun', 'certain'),
    'hạn chót|hạn cuối|hạn cuối cùng|thời hạn cuối|thời hạn cuối cùng|thời hạn chót|deadline|deadlines|dealine|dedline|' +
      'ddl|dl :|ngày cuối cùng|ngày cuối|ngày hết hạn',
  ),
  ...TASKS.split('|').flatMap((task) => [
    ...each(lead('noun', 'certain'), `hạn ${task}|thời hạn ${task}|hết hạn ${task}|đến hạn ${task}|ngày cuối ${task}|ngày cuối cùng ${task}`),
    ...each(lead('noun', 'firm'), `thời gian ${task}|tiến độ ${task}|mốc ${task}|mốc thời gian ${task}|thời điểm ${task}|kết thúc ${task}|kết thúc việc ${task}|ngừng ${task}|dừng ${task}`),
  ]),
  ...each(lead('noun', 'firm', { hoursAreLength: true }), 'thời hạn'),
  ...each(lead('noun', 'firm'), 'hạn|hạn là|đúng hạn|ngày hoàn thành|thời gian hoàn thành|thời gian nộp|thời điểm khóa sổ|thời điểm đóng|thời điểm kết thúc nhận'),
  ...each(lead('within', 'weak', { hoursAreLength: true }), 'trong|trong vòng|nội trong|ngay trong|trong thời hạn|trong thời gian|trong khoảng|trong phạm vi'),
  ...each(lead('noun', 'weak'), 'hết hạn|hết hạn vào|hết hạn lúc|hết hạn vào lúc'),
  ...each(lead('within', 'firm'), 'xong'),
  ...each(lead('within', 'weak'), 'ngay|kịp'),
  ...each(lead('until', 'weak'), 'đến|tới|đến hết|tới hết|hết|cho đến|cho đến hết|cho tới|đến khi hết'),
  ...each(lead('after', 'weak', { hoursAreLength: true }), 'sau'),
  ...each(lead('beyond', 'weak'), 'quá|nếu quá|để quá|qua'),
  ...each(lead('at', 'weak'), 'vào|lúc|vào lúc'),
]);

/** What stands before "hạn" where it is no time limit to keep, or after it. */
const NOT_BEFORE_TERM = wordSet('đúng đến tới thời quá trễ hết giới vô kỳ quyền ngắn dài trung chẳng hữu có trước đáo niên khô nắng chậm còn');
const NOT_AFTER_TERM = wordSet('chế hán mặn mức ngạch điền định hẹp sử dùng bảo hợp hiệu lưu thuê giam tù khô hữu');

const NOT_A_TERM = wordSet('có vô không');
const PERIODS = wordSet('năm tháng tuần kỳ lần quý đợt hôm');
const STOPPING = wordSet('ngừng dừng');
const HAS_AN_END = wordSet('giờ buổi chiều ngày tuần tháng quý năm');

const FILLERS = wordSet('là vào lúc khoảng hồi cho : | - – — , ( [ " “ * = => đến tới trong thì cũng phải hết thời điểm các từ nay mốc');

/** At most so many words between what announces a deadline and the time itself. */
const FILLERS_ALLOWED = 5;

/** The words that announce a deadline, where they begin at a token. */
export function leadAt(tokens: readonly Token[], index: number): Phrase<Lead> | null {
  const found = LEADS.at(tokens, index);
  if (!found) return null;
  if (is(tokens[found.next - 1], 'hạn') && found.value.kind === 'noun') {
    if (NOT_AFTER_TERM.has(tokens[found.next])) return null;
    if (is(tokens[index], 'hạn') && NOT_BEFORE_TERM.has(tokens[index - 1])) return null;
    if (is(tokens[index], 'thời') && NOT_A_TERM.has(tokens[index - 1])) return null;
  }
  // "đúng hạn ngày 25/11", but not "đúng hạn trong tháng 11"
  if (is(tokens[index], 'đúng') && !is(tokens[found.next], 'ngày') && tokens[found.next]?.kind !== 'number') return null;
  // "xong từ ngày 10/11" is done.
  if (is(tokens[index], 'xong') && is(tokens[found.next], 'từ')) return null;
  // "dừng nhận hồ sơ từ … đến …" says when nothing is taken.
  if (STOPPING.has(tokens[index]) && is(tokens[found.next], 'từ')) return null;
  // "ngày cuối cùng của hội nghị" ends what takes place.
  if (found.value.kind === 'noun' && is(tokens[index], 'ngày') && is(tokens[found.next], 'của')) return null;
  // "ngay 25/11" is ngày typed without its mark.
  if (found.next === index + 1 && is(tokens[index], 'ngay') && tokens[found.next]?.kind === 'number') return null;
  // Typed without diacritics "qua" is more often kết quả, hiệu quả, thông qua than quá.
  if (found.value.kind === 'beyond' && tokens[index]!.loose && is(tokens[index], 'quá') && tokens[index - 1]?.kind === 'word') return null;
  // "qua 17h không nộp", but not "qua Zalo", "qua ngày mai".
  if (is(tokens[index], 'qua') && tokens[index]!.lower === 'qua' && !tokens[index]!.loose && tokens[found.next]?.kind !== 'number') return null;
  // "năm trước là 14/12": the year before.
  if (found.next === index + 1 && is(tokens[index], 'trước') && PERIODS.has(tokens[index - 1]) && (is(tokens[found.next], 'là') || is(tokens[found.next], ':'))) return null;
  // "hạn cuối tháng 11": the end of the month, and not the last of several terms.
  const ofPeriod = found.value.kind === 'noun' && is(tokens[found.next - 1], 'cuối') && HAS_AN_END.has(tokens[found.next]);
  return ofPeriod ? { ...found, next: found.next - 1 } : found;
}

/** Where the time may begin after an announcement: behind "là", "vào lúc", a colon and the like. */
export function skipFillers(tokens: readonly Token[], index: number): number {
  let next = index;
  while (next < index + FILLERS_ALLOWED && isFiller(tokens, next)) next++;
  return next;
}

function isFiller(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind === 'break') return is(tokens[index - 1], ':');
  if (is(token, 'khi')) return is(tokens[index + 1], 'hết') || is(tokens[index + 1], 'kết');
  if (is(token, 'hết')) return false;
  return FILLERS.has(token);
}
