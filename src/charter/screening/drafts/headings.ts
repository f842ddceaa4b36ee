import { edgeAfter, edgeBefore, isBracketed, isFramed, isListItem, lineAround, nextLine, type Edge } from '../secret-marks/layout';
import { matchesOf, unmarked, WORD } from '../secret-marks/writing';
import { OWN_KINDS } from './document-kinds';
import { columns, isHeadLike, isTable, linesAbove, opensPaper, STARTS_WITH_KIND, WIDEST, type Heading } from './page';
import { unsignedLines } from './unsigned';

const ORDINAL = '(?:\\d{1,2}|[ivx]{1,4}|một|hai|ba|tư|bốn|năm|nhất|cuối|cuối cùng|đầu|thứ (?:nhất|hai|ba|tư|năm|sáu|\\d))';
const TURN = `(?:[\\s(,:_/·*–—-]{1,4}(?:lần|lan|l|số|so|bản|ban|v|ver|version|phiên bản|vòng)(?:[\\s.:]{0,2}(?:thứ |thu )?|[^${WORD}\\n]{1,6})${ORDINAL}(?:\\.\\d{1,2})?(?!\\d|[/-]\\d)|[^\\S\\n\\r]{0,2}\\d{1,2}(?:\\.\\d)?(?!\\d|[/.-]\\d))`;
const CLOCK = '(?:(?:lúc |luc )?\\d{1,2}(?:[:hg]\\d{0,2}|(?: giờ| gio)(?: \\d{1,2}(?: phút| phut)?)?)[ ,-]{1,3})';
const DAY = `(?:[\\s(,:–-]{1,4}${CLOCK}?(?:(?:(?:tính |cập nhật )?(?:đến )?)?(?:ngày |ngay ))?(?:\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?|(?:tháng|thang) \\d{1,2}(?:[/-]| năm | nam )\\d{4}|\\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6} \\d{4}))`;
const UNISSUED = '(?:[\\s,(–-]{1,4}(?:chưa|chờ) (?:ký|phát hành|ban hành|duyệt|phê duyệt)(?: số)?)';
const PURPOSE = `(?:[\\s(,–-]{1,4}(?:để |để lấy |xin |lấy |phục vụ |trình |gửi |dùng |chờ |de |lay |xin )?(?:xin |lấy )?(?:góp ý|thảo luận|ý kiến|tham khảo|thẩm định|phê duyệt|trình ký|trình|họp|hội nghị|gop y|thao luan|y kien)(?:,? [${WORD}/.]{1,9}){0,5})`;
const WORDS = `(?:(?:văn bản |bản |van ban |ban )?(?:dự|dù|du)[\\s|│║_.·*/–—-]{0,8}(?:thảo|thao)|(?:bản |ban )nh[áa]p|bản thảo|ban thao|nháp|(?:(?:first|second|third|final|rough|working) )?draft(?: version| copy)?|dt(?=\\s?(?:lần|lan|l)\\s?\\d)|dt(?=\\s?\\d{1,2}[ \\t\\])]{0,3}(?:$|[\\n\\r])))`;
const DRAFT = new RegExp(`(?<![${WORD}])(${WORDS})(?:\\s{1,3}(?:dự thảo|draft))*(?:${DAY}|${TURN}|${PURPOSE}|${UNISSUED}){0,3}(?![${WORD}])`, 'g');
/** The stage a draft is at, printed behind the word in capitals: "DỰ THẢO SAU THẨM ĐỊNH", "DỰ THẢO HỒ SƠ TRÌNH CHÍNH PHỦ". */
const STAGE = new RegExp(
  `^[\\s–-]{1,3}(?:sau(?: khi)?|trước(?: khi)?|hồ sơ|trình|lấy|xin|gửi|phục vụ|để|dùng|(?:đã )?(?:tiếp thu|chỉnh lý|chỉnh sửa|hoàn thiện|hoàn chỉnh|qua)|cuối|mới|sơ bộ|nội bộ|lưu hành|chính thức)(?![${WORD}])(?:[ ,–-]{1,3}[${WORD}/.]{1,12}){0,7}[\\s)\\].]*$`,
);
const SPOKEN = new RegExp(`(?<![${WORD}])(?:em|anh|chị|mọi người|nhé|nha|ạ|rồi|chưa|cho|trước ngày|ngay|gấp|lên nhóm)(?![${WORD}])`);
const KIND = new RegExp(`^[\\s:]{0,3}(?:${OWN_KINDS}|${unmarked(OWN_KINDS)}|qđ|kh|bc|ttr|tb|nq|cv|qc)(?![${WORD}])`);
const TALKS = new RegExp(
  `(?<![${WORD}])(?:góp ý|cần|đã|đang|có|chưa|gồm|phải|xong|gửi|nhờ|đề nghị|được|là|và|em|anh|chị|nhé|ạ|rồi|này|xem|cho|để|theo|tại|sẽ|nên|bị|hoàn thiện|tham gia|thẩm định|lấy)(?![${WORD}])`,
);
/** What a sentence in capitals says of a draft, and a title never does. */
const REPORTS = new RegExp(`(?<![${WORD}])(?:gồm|đang|sẽ|đã|chưa|xong|rồi|nhé|ạ|trình trước|hoàn thành)(?![${WORD}])`);
const BODY = /(?:^|\n)\s*(?:căn cứ|kính gửi|điều 1|i\. |phần |a\. |thực hiện)/;

/** Headings that call a paper a draft, titles that do, and lines that say it is unsigned. */
export function headings(text: string, lower: string): Heading[] {
  const drafts = matchesOf(lower, DRAFT).flatMap(({ index: from, 0: words, 1: word = words }) => {
    for (const to of new Set([from + words.length, from + word.length])) {
      const kind = draftKind(text, lower, from, to);
      if (kind) return [{ from, to, kind }];
    }
    return [];
  });
  return [...drafts, ...unsignedLines(text, lower)];
}

function draftKind(text: string, lower: string, from: number, to: number): 'heading' | 'title' | null {
  const words = text.slice(from, to);
  const isCapitals = words === words.toUpperCase();
  const before = edgeBefore(text, from, isCapitals);
  const after = edgeAfter(text, to, isCapitals);
  if (after.between.includes('?')) return null;
  if (before.meets !== 'word' && after.meets !== 'word') return standsAlone(text, lower, from, to, before, after) ? 'heading' : null;
  const line = lineAround(text, from, WIDEST);
  if (isCapitals && isOpenBracket(before) && endsInBracket(text.slice(to, line.to))) return 'heading';
  if (isCapitals && isBracketed(before, after) && isCapitalTitle(text.slice(line.from, line.to))) return 'title';
  if (isCapitals && before.meets !== 'word' && (isCaveat(text.slice(to, line.to)) || isStage(text.slice(to, line.to)))) return 'heading';
  if (before.between === '  ' && before.meets === 'column') return null;
  if (before.meets !== 'word' || isSubjectLine(before, after)) return opensTitle(text, lower, from, to, line.to, before, after) ? 'title' : null;
  return after.meets !== 'word' && closesTitle(text, lower, from, line.from, before, after) ? 'title' : null;
}

/** `Subject: [Dự thảo] Kế hoạch…`, `Fwd: (Dự thảo) Báo cáo…`. */
function isSubjectLine(before: Edge, after: Edge): boolean {
  return isBracketed(before, after) && /^:\s{0,3}[[(]$/.test(before.between);
}

/** `(DỰ THẢO - gửi kèm Công văn số 12/STP-VP)`, a line of its own. */
function isOpenBracket(before: Edge): boolean {
  return before.meets === 'line' && /[[(]\s{0,2}$/.test(before.between);
}

function endsInBracket(rest: string): boolean {
  return /^\s{0,2}[-–—,:;]\s?[^)\]]{2,80}[)\]]\s*$/.test(rest);
}

/** `NỘI QUY (DỰ THẢO) CỦA NHÓM ZALO` */
function isCapitalTitle(line: string): boolean {
  return line === line.toUpperCase() && STARTS_WITH_KIND.test(line.toLowerCase()) && !SPOKEN.test(line.toLowerCase());
}

/** What is printed with a heading: "– CHƯA KÝ", "- KHÔNG PHỔ BIẾN". */
function isCaveat(rest: string): boolean {
  if (rest.length > 60) return false;
  return /^[\s\])]{0,3}[-–—,|(/]\s*(?:lưu hành|nội bộ|cấm|không (?:sao|phổ biến|phát tán|chia sẻ|lưu hành))/.test(rest) || (/^[\s\])]{0,3}[-–—,|(/]\s*\p{Lu}/u.test(rest) && rest === rest.toUpperCase());
}

function isStage(rest: string): boolean {
  const lower = rest.toLowerCase();
  const inside = /^\s{0,3}\(([^()]{2,60})\)\s*$/.exec(lower)?.[1];
  if (inside !== undefined) return STAGE.test(` ${inside}`) && !SPOKEN.test(inside);
  return rest === rest.toUpperCase() && STAGE.test(lower) && !SPOKEN.test(lower);
}

function standsAlone(text: string, lower: string, from: number, to: number, before: Edge, after: Edge): boolean {
  const words = text.slice(from, to);
  const own = lower.slice(from, to);
  const isCapitals = words === words.toUpperCase();
  const isBoxed = isBracketed(before, after) || isFramed(before, after);
  const saysTurn = /\d|lần|lan|ý kiến|góp ý|thảo luận|chưa|chờ/.test(own);
  const isWholeLine = before.meets === 'line' && after.meets === 'line';
  if (!isWholeLine) return columns(text, from) <= 3 && (isCapitals || isBoxed || saysTurn) && !isTable(text, from);
  if (isListItem(before, after)) return false;
  if (/^dt\s?\d/.test(own)) return isBoxed || (/\p{Lu}{2}/u.test(nextLine(text, to, WIDEST)) && isHeadLike(nextLine(text, to, WIDEST)));
  if (isCapitals || isBoxed || saysTurn) return true;
  if (own.endsWith('n thảo')) return isHeadLike(nextLine(text, to, WIDEST));
  if (words === 'dự thảo' && /["“”‘’']\s*$/.test(before.between)) return false;
  if (/[:]\s*$/.test(after.between)) return isCapitalTitle(nextLine(text, to, WIDEST).trim());
  if (own === 'nháp' || own === 'ban thao') return false;
  return linesAbove(text, from) < 3 ? !/[\p{L}\d]/u.test(text.slice(to, to + WIDEST)) || opensPaper(nextLine(text, to, WIDEST)) : isHeadLike(nextLine(text, to, WIDEST));
}

/** `DỰ THẢO KẾ HOẠCH CÔNG TÁC`, `[Dự thảo] Kế hoạch…`, and `Dự thảo Kế hoạch…` above a document's body. */
function opensTitle(text: string, lower: string, from: number, to: number, lineEnd: number, before: Edge, after: Edge): boolean {
  if (!KIND.test(lower.slice(to, lineEnd).replace(/^[\s\])}:–-]+/, ' '))) return false;
  const line = text.slice(from, lineEnd);
  if (isBracketed(before, after)) return true;
  if (isListItem(before, after)) return false;
  if (line === line.toUpperCase()) return !/[.:;]\s*\S|[.?!]\s*$/.test(text.slice(to, lineEnd).replace(/^[\s\])}:–-]+/, '')) && !REPORTS.test(lower.slice(to, lineEnd));
  const isTitled = /^\p{Lu}/u.test(line);
  const isSentence = /[.:;,?!]\s*$/.test(line) || TALKS.test(lower.slice(to, lineEnd)) || line.length > 160;
  return isTitled && !isSentence && linesAbove(text, from) < 5 && BODY.test(lower.slice(lineEnd, lineEnd + 1500));
}

/** `KẾ HOẠCH CÔNG TÁC (DỰ THẢO)`, `BÁO CÁO THÁNG 7 - Dự thảo lần 2`. */
function closesTitle(text: string, lower: string, from: number, lineStart: number, before: Edge, after: Edge): boolean {
  const isBoxed = isBracketed(before, after);
  const isDashed = /\s[-–—]\s*$/.test(before.between) || /[|]\s*$/.test(before.between);
  if (!isBoxed && !isDashed) return false;
  if (/[,;:]\s*$/.test(after.between)) return false;
  const words = text.slice(from, from + 20);
  if (isBoxed && /^\p{Lu}{2}/u.test(words) && !TALKS.test(lower.slice(lineStart, from))) return true;
  const title = text.slice(lineStart, from).replace(/[\s([{–—-]+$/, '');
  if (title === title.toUpperCase() && /\p{Lu}{2}/u.test(title)) return true;
  return STARTS_WITH_KIND.test(title.toLowerCase()) && !/^\s*[-–•+*]/.test(title) && !/[.;:?!]/.test(title) && !TALKS.test(title.toLowerCase());
}
