import { asItStands, matchesOf, Rewriting, unmarked, WORD, type Writing } from '../secret-marks/writing';
import { OWN_KINDS, PUBLIC_KINDS, SYMBOLS } from './document-kinds';

/**
 * File names of drafts. By rule, as a strict yet sensible clerk would:
 * - a name that says `dự thảo`, `bản nháp`, `draft`, `chưa ký`, with marks or without, joined or apart, is a draft's;
 * - unless the file is about a draft: comments, opinions, an appraisal, a meeting on it stand before the word and what is
 *   drafted stands behind it (`gop y du thao luat dat dai.docx`). Once more at the end, or with a turn of its own
 *   (`gop y luat (du thao lan 2).docx`), the comments are a draft themselves;
 * - `DT` (also điện thoại, diện tích, dự toán, doanh thu, dân tộc) only with a turn (`DT1`, `DT lan 2`), in brackets,
 *   or between a kind of paper and the end of the name, or right before a kind's abbreviation (`DT-BC thang 7.docx`).
 */
export function draftInFileName(name: string): { from: number; to: number }[] {
  const spread = spreadOut(name);
  const lower = spread.text.toLowerCase();
  const said = matchesOf(lower, SAYS).filter((match) => !isAbout(lower, match.index, match.index + match[0].length));
  return [...said, ...matchesOf(lower, SHORT), ...matchesOf(lower, NHAP)].map((match) => ({
    from: spread.at(match.index),
    to: spread.at(match.index + match[0].trimEnd().length - 1) + 1,
  }));
}

const EXTENSION = /(?:\.[a-z]{1,4}\d?){1,2}$/i;
const SAYS = new RegExp(
  `(?<![${WORD}])(?:(?<!(?:tham|tham gia|cùng|mời|moi|cung) )(?:dự[ -]?thảo|du[ -]?thao)(?!\\s?(?:luận|luan))|duthao[a-zđ]{0,12}|bản ?thảo|(?:(?<=^\\s*)|(?<=[-_([]\\s*))ban ?thao(?!\\s?(?:luan|ve))|(?:bản|ban) ?(?:trình ký|trinh ky)|bản ?nháp|ban ?nhap|drafts?|(?:chưa|chua|chờ|cho) ?(?:ký|ky|phát hành|phat hanh|ban hành|ban hanh)|unsigned)(?:\\d{1,2})?(?![${WORD}])`,
  'g',
);
const NHAP = new RegExp(`(?<![${WORD}])nháp(?![${WORD}])|[([]\\s?nhap\\s?[)\\]]`, 'g');
const SHORT = new RegExp(
  `(?<![${WORD}])dt ?(?:(?:lần|lan|l) ?\\d{1,2}|v ?\\d|\\d)(?![${WORD}]|\\s?(?:m2|ha|km|ty|tỷ|trieu|triệu|\\d))` +
    `|[([]\\s?dt\\s?[)\\]]|^\\s*dt[\\s-]{1,3}(?:${both('bc|kh|qđ|ttr|cv|tb|nq|ct|báo cáo|kế hoạch|quyết định|tờ trình|công văn|thông báo|quy chế')})(?![${WORD}])` +
    `|(?<=(?<![${WORD}])(?:${both('bc|kh|qđ|ttr|cv|tb|nq|báo cáo|kế hoạch|quyết định|tờ trình|công văn|quy chế')})(?![${WORD}])[^()]{0,60}[\\s-]-?\\s?)dt(?=\\s*$)`,
  'g',
);
const ABOUT = new RegExp(
  `(?<![${WORD}])(?:${both('góp ý|ý kiến|tham gia|thẩm định|tiếp thu|giải trình|phản biện|lấy ý kiến|họp|hội nghị|giấy mời|hội thảo|tọa đàm|tham vấn|so sánh|thuyết minh|đánh giá|tổng hợp|thành lập|ban soạn thảo|về|v/v|vv|tuyên truyền|thông qua|rà soát|kiểm tra|phân công|soạn|xây dựng|lịch|tiến độ|truyền thông')})(?![${WORD}])`,
);
const RIGHT_ABOUT = new RegExp(`(?<![${WORD}])(?:${both('góp ý|ý kiến|thẩm định|họp|phản biện|tiếp thu|giải trình|về|thông qua|rà soát|so sánh')})(?: (?:đối với|vào|cho|doi voi|vao|cho|các|cac))?\\s$`);
const DRAFTED = new RegExp(`^[\\s-]{1,3}(?:${both('sửa đổi |')})?(?:${both(`${PUBLIC_KINDS}|${OWN_KINDS}|${SYMBOLS}|nđ|vbqppl|văn kiện|sửa đổi|bổ sung|hồ sơ|chính sách`)})(?![${WORD}])`);

/** Whether the word names what the file is about, not what it is. */
function isAbout(lower: string, from: number, to: number): boolean {
  if (!/th[ảa]o$/.test(lower.slice(from, to))) return false;
  const before = lower.slice(0, from);
  return RIGHT_ABOUT.test(before) || (ABOUT.test(before) && DRAFTED.test(lower.slice(to)));
}

/** The name without its extension, its joints and seams made spaces. */
function spreadOut(name: string): Writing {
  const stem = name.replace(EXTENSION, '');
  const rewriting = new Rewriting(asItStands(name));
  for (let index = 0; index < stem.length; index++) {
    const character = stem.charAt(index);
    if (index > 0 && character !== character.toLowerCase() && /\p{Ll}/u.test(stem.charAt(index - 1)) && /\p{Lu}/u.test(character)) rewriting.add(' ', index);
    rewriting.add('_.+~,&#@'.includes(character) ? ' ' : character, index);
  }
  return rewriting.finish();
}

function both(list: string): string {
  return [...new Set(list.split('|').flatMap((word) => [word, unmarked(word)]))].join('|');
}
