import { edgeAfter, edgeBefore, isBracketed, isListItem, nextLine, previousLine } from '../secret-marks/layout';
import { matchesOf, WORD } from '../secret-marks/writing';
import { isHeadLike, isTable, WIDEST, type Heading } from './page';

const UNSIGNED = new RegExp(
  `(?<![${WORD}])(?:(?:bản |ban )(?:trình ký|trinh ky)|(?:văn bản |bản |file |van ban |ban )?(?:chưa|chua|chờ|cho) (?:ký|kí|ky|đóng dấu|phát hành|ban hành|phê duyệt|phat hanh|ban hanh|dong dau)(?: số| so| duyệt| duyet)?(?:,? (?:và |chưa )?(?:đóng dấu|phát hành|ban hành|dong dau))?)(?![${WORD}])`,
  'g',
);

/** Lines that say a paper is unsigned or not yet issued, and sentences that hand one over. */
export function unsignedLines(text: string, lower: string): Heading[] {
  return matchesOf(lower, UNSIGNED).flatMap(({ index: from, 0: words }) => {
    const to = from + words.length;
    return saysUnsigned(text, lower, from, to) ? [{ from, to, kind: 'unsigned' as const }] : [];
  });
}

function saysUnsigned(text: string, lower: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  const isCapitals = words === words.toUpperCase();
  const before = edgeBefore(text, from, isCapitals);
  const after = edgeAfter(text, to, isCapitals);
  if (after.between.includes('?')) return false;
  const isBoxed = isBracketed(before, after);
  if (before.meets !== 'word' && after.meets !== 'word') {
    if (isTable(text, from) || isListItem(before, after)) return false;
    const namesPaper = !/^ch(?:[ưu]a|[ờo]) [^,]*$/.test(lower.slice(from, to));
    return isBoxed || isCapitals || (before.meets === 'line' && (namesPaper || isHeadLike(previousLine(text, from, WIDEST)) || isHeadLike(nextLine(text, to, WIDEST))));
  }
  if (isBoxed && after.meets !== 'word') return true;
  return handsOverUnsigned(lower, from, to);
}

const HANDS_OVER = new RegExp(`(?<![${WORD}])(?:gửi|gởi|chuyển|up|đăng|share|chia sẻ|kèm|đây là|gui|chuyen)(?![${WORD}])(?: [^ .,;?]{1,9}){0,8} ?$`);
const WITHHOLDS = new RegExp(`(?<![${WORD}])(?:không|ko|đừng|chưa|cấm|nếu|khi|việc|đề nghị|phải|để|khong|dung)(?![${WORD}])`);

/** "Gửi các đồng chí bản chưa ký": an unsigned paper handed over, rather than asked for or spoken of. */
function handsOverUnsigned(lower: string, from: number, to: number): boolean {
  if (!/^(?:văn bản|bản|file|ban|van ban) /.test(lower.slice(from, to))) return false;
  const before = lower.slice(Math.max(0, from - 80), from).split(/[.!?\n;]/).at(-1) ?? '';
  const after = lower.slice(to, to + 40);
  return HANDS_OVER.test(before) && !WITHHOLDS.test(before) && !/^ (?:số )?(?:về|đến|thì|để (?:ký|trình|hoàn|xem xét|duyệt|phát)|ve|de (?:ky|trinh))(?![a-zà-ỹ])/.test(after);
}
