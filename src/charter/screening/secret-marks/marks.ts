import type { Grade } from './grades';
import { edgeAfter, edgeBefore, isBracketed, isFramed, isListItem, lineAround, nextLine, previousLine, type Edge } from './layout';
import { isBoundTo, isHarmlessAfter, isHarmlessBy, isName, isTornFrom, wordAtEnd } from './neighbours';
import { isInWord, unmarked, WORD } from './writing';

/** Words that stand with a mark in its box or beside it: how urgent, which copy, the word "stamp" itself. */
const BESIDE = '(?:hỏa|hoả|hoa) (?:tốc|toc)(?: hẹn giờ)?|thượng khẩn|thuong khan|khẩn|khan|top secret|secret|confidential';
const AHEAD = new RegExp(`(?<![${WORD}])(?:${BESIDE}|đóng dấu|dấu(?: chỉ)?(?: độ)?|(?:mức |cấp )?độ|loại)[^${WORD}]{1,8}$`);
const AHEAD_ENDS = new Set('tốc toc giờ khẩn khan secret confidential dấu chỉ độ loại'.split(' '));
const BEHIND = new RegExp(`^[^${WORD}\\n]{1,8}(?:và )?(?:${BESIDE}|bản số[^\\n]{0,8}|số \\d{1,4}|\\d{1,4}|(?<=\\()[abc](?=\\)))(?![${WORD}/-])`);
/** How the far column, or the next word on a flattened line, begins when it belongs to a document's head. */
const HEAD_WORDS =
  'ubnd|ủy ban|uỷ ban|uy ban|hđnd|hội đồng|sở|bộ|ban|cục|chi cục|công an|tỉnh|thành ủy|huyện|xã|phường|đảng|đảng ủy|phòng|văn phòng|' +
  'viện|tòa|toà|cộng hòa|cộng hoà|trung tâm|thanh tra|chi bộ|quân khu|số|so|ngày|kính gửi|bản số|v\\/v';
const HEAD = new RegExp(`^[^\\p{L}\\n]{1,12}(?:${HEAD_WORDS})(?!\\p{L})`, 'u');
const STARTS_AS_HEAD = new RegExp(`^[^\\p{L}\\n]{0,12}(?:${HEAD_WORDS})(?!\\p{L})`, 'u');
/** What a mark flattened onto a head line does not follow: there it is part of a title. */
const TITLE_WORDS = new Set('bản liệu văn sơ cáo trình hoạch định báo luận quyết thị án lệnh điện tin vụ dấu độ'.split(' '));
const LETTERHEAD = /cong hoa xa hoi|doc lap - tu do|uy ban nhan dan|ubnd|tinh uy|dang cong san|kinh gui|noi nhan|(?:^|\n)\s*so\s*:?\s*\d+/;
/** A picture sets a mark off as a border does. */
const PICTURE = /\p{Extended_Pictographic}/u;
/** A caveat printed with a mark that opens its line: "TỐI MẬT (TUYỆT ĐỐI KHÔNG PHỔ BIẾN)". */
const CAVEAT = new RegExp(`^\\s?[-–—.:;!,(]{1,3}\\s?(?:tuyệt đối |đề nghị |nghiêm )?(?:không|cấm)(?![${WORD}])`);
const NUMBER_IN_LINE = /\d{1,5}\s*[/-]\s*(?:[A-ZĐ]{2,}|\d{4})/;
const SAME_LIST = new RegExp(`^[^${WORD}]*(?:[a-zđ0-9]{1,2}[.)]\\s*)?(?:độ |dấu |loại )?["“'‘]?(tuyệt mật|tối mật|mật|tuyet mat|toi mat|mat)(?![${WORD}])`);
const NEAR = 200;
const REPEATED = { mật: again('mật'), 'tối mật': again('tối mật'), 'tuyệt mật': again('tuyệt mật') };

function again(words: string): RegExp {
  return new RegExp(`^(?:[^${WORD}\\n]{1,8}${words}(?![${WORD}])){1,20}`);
}

/** Whether a grade stands as a mark does: alone on its line or in its column, boxed, or ending a document's head line. */
export function isMark(text: string, lower: string, grade: Grade): boolean {
  if (grade.letters === 'small' && isAmongWords(text, grade)) return false;
  const isCapitals = grade.letters === 'capitals';
  let before = edgeBefore(text, grade.from, isCapitals);
  let after = edgeAfter(text, grade.to, isCapitals);
  if (after.between.includes('?')) return false;
  const ahead = before.meets === 'word' && AHEAD_ENDS.has(wordAtEnd(lower.slice(Math.max(0, grade.from - 20), grade.from))) ? AHEAD.exec(lower.slice(Math.max(0, grade.from - 30), grade.from)) : null;
  if (ahead) before = edgeBefore(text, grade.from - ahead[0].length, isCapitals);
  const behind = after.meets === 'word' ? (BEHIND.exec(lower.slice(grade.to, grade.to + 40)) ?? repeated(lower, grade)) : null;
  if (behind) after = edgeAfter(text, grade.to + behind[0].length, isCapitals);

  if (before.meets !== 'word' && after.meets !== 'word') return standsAlone(text, lower, grade, before, after);
  if (!isCapitals || !grade.isMarked) return false;
  const isSetOff = isBracketed(before, after) || (/\s[-–—|•·]\s*$/.test(before.between) && /^\s*[-–—|•·]\s/.test(after.between));
  if (before.meets === 'word' && after.meets === 'word' && !isSetOff) return false;
  if (isBoundTo(lower.slice(0, grade.from)) || isHarmlessBy(lower.slice(grade.to, grade.to + 40))) return false;
  if (isSetOff) return true;
  if ((before.meets !== 'word' && PICTURE.test(after.between)) || (after.meets !== 'word' && PICTURE.test(before.between))) return true;
  if (before.meets !== 'word' && CAVEAT.test(lower.slice(grade.to, grade.to + 40))) return true;
  if (/\s[-–—|:]\s*$/.test(before.between) && after.meets !== 'word') return true;
  if (after.meets !== 'word') return endsHeadLine(text, lower, grade, before);
  return before.meets !== 'word' && HEAD.test(lower.slice(grade.to, grade.to + 40));
}

/** `MẬT MẬT MẬT`, as a watermark comes out of a page. */
function repeated(lower: string, grade: Grade): RegExpExecArray | null {
  return grade.letters === 'capitals' ? REPEATED[grade.is].exec(lower.slice(grade.to, grade.to + NEAR)) : null;
}

/** Cheap: one blank and a letter on either side. */
function isAmongWords(text: string, grade: Grade): boolean {
  const isWord = (index: number) => isInWord(text.charCodeAt(index));
  return text.charAt(grade.to) === ' ' && isWord(grade.to + 1) && text.charAt(grade.from - 1) === ' ' && isWord(grade.from - 2);
}

function standsAlone(text: string, lower: string, grade: Grade, before: Edge, after: Edge): boolean {
  if (isHarmlessAcrossLines(text, lower, grade)) return false;
  if (isOneOfList(lower, grade)) return false;
  if (before.between.includes('?')) return false;
  const isWholeLine = before.meets === 'line' && after.meets === 'line';
  const isBoxed = isBracketed(before, after) || isFramed(before, after);
  if (grade.is !== 'mật') {
    if (isWholeLine) return grade.isMarked || isBoxed || grade.letters !== 'small' || grade.is === 'tuyệt mật';
    return grade.letters === 'capitals' || isBoxed || isInRegister(text, lower, grade);
  }
  if (!grade.isMarked) {
    if (grade.letters !== 'capitals') return isBoxed && grade.letters === 'titled' && isInLetterhead(lower);
    return isBoxed || isInLetterhead(lower);
  }
  if (grade.letters === 'capitals') return true;
  if (grade.letters === 'small') return isBoxed && isWholeLine;
  if (!isWholeLine) return isBoxed || isInRegister(text, lower, grade);
  return !isListItem(before, after) && !/["“”'‘’]/.test(before.between);
}

/** `BÍ` ⏎ `MẬT NHÀ NƯỚC`, `mật` ⏎ `khẩu`: a word torn over two lines. `MẬT` ⏎ `Danh sách…` is not. */
function isHarmlessAcrossLines(text: string, lower: string, grade: Grade): boolean {
  if (grade.is !== 'mật') return false;
  const before = lower.slice(Math.max(0, grade.from - 40), grade.from);
  if (grade.letters === 'small' ? isHarmlessAfter(before) : isBoundTo(before)) return true;
  const after = lower.slice(grade.to, grade.to + 40);
  if (isTornFrom(after)) return true;
  if (!isHarmlessBy(after)) return false;
  return grade.letters === 'small' || (grade.letters === 'titled' && /^\s*\p{Ll}/u.test(text.slice(grade.to, grade.to + 40))) || /^\S{1,6}\s*$/.test(nextLine(lower, grade.to, NEAR));
}

/** Whether the lines above or below name another grade in the same way, as a list of the grades does. */
export function isOneOfList(lower: string, grade: Grade): boolean {
  if (!/(?:^|[\n\r])[^\n\r]{0,12}$/.test(lower.slice(Math.max(0, grade.from - 13), grade.from))) return false;
  const line = lineAround(lower, grade.from, NEAR);
  const own = lower.slice(line.from, line.to);
  if (grade.letters === 'capitals' && !/^\s*(?:[-–•+*]|[a-zđ0-9]{1,2}[.)])/.test(own)) return false;
  const mine = SAME_LIST.exec(own)?.[1];
  if (!mine) return false;
  return [previousLine(lower, grade.from, NEAR), nextLine(lower, grade.to, NEAR)].some((other) => {
    const theirs = SAME_LIST.exec(other)?.[1];
    return theirs !== undefined && theirs !== mine;
  });
}

/** A row of a register: the row has a document's number, or the table a column for the grade. */
function isInRegister(text: string, lower: string, grade: Grade): boolean {
  const line = lineAround(text, grade.from, NEAR);
  return NUMBER_IN_LINE.test(text.slice(line.from, line.to)) || /độ mật|do mat/.test(lower.slice(Math.max(0, grade.from - 2000), grade.from));
}

function isInLetterhead(lower: string): boolean {
  return LETTERHEAD.test(unmarked(lower.slice(0, 2000)));
}

/** `UBND TỈNH ĐỒNG NAI MẬT`, `Số: 05/BC-STP MẬT`: the mark flattened onto the end of a head line. */
function endsHeadLine(text: string, lower: string, grade: Grade, before: Edge): boolean {
  const ahead = lower.slice(Math.max(0, grade.from - NEAR), grade.from);
  if (before.meets === 'word' && (isHarmlessAfter(ahead) || isName(ahead))) return false;
  const line = lineAround(text, grade.from, NEAR);
  const head = text.slice(line.from, grade.from).trim();
  if (head === '') return false;
  if (NUMBER_IN_LINE.test(head.slice(-40))) return true;
  return head === head.toUpperCase() && STARTS_AS_HEAD.test(head.toLowerCase()) && !TITLE_WORDS.has(wordAtEnd(ahead));
}
