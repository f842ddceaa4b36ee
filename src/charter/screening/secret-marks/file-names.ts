import { isHarmlessAfter, isHarmlessBy, isName, isPlainBound, isPlainHarmless } from './neighbours';
import { asItStands, matchesOf, Rewriting, unmarked, WORD, type Writing } from './writing';
import { grades, type Grade } from './grades';

/**
 * File names that declare a secret document. Decided by rule, as a careful registry clerk would:
 * - `tối mật`, `tuyệt mật`, with marks or without, joined or apart: always, unless the name is that of a rule about them;
 * - `mật` with its mark: unless a neighbour makes it harmless (mật khẩu, bảo mật) or the name is that of a rule;
 * - `mat` without its mark, which may be mất, mặt, mắt: only beside a kind of document or a number and at the end of
 *   the name or before a number (`bao cao MAT.docx`, `CV_MAT_05.pdf`), at its start before a kind of document
 *   (`Mat-KH 2026.docx`: nothing else is written so), or in brackets of its own (`[MAT] ke hoach.docx`).
 */
export function secretInFileName(name: string): { from: number; to: number }[] {
  const spread = spreadOut(name);
  const lower = spread.text.toLowerCase();
  const apart = grades(spread.text, lower).filter((grade) => declares(spread.text, lower, grade));
  const joined = [...matchesOf(lower, JOINED), ...matchesOf(lower, FORMS)].map(({ index, 0: word }) => ({ from: index, to: index + word.length }));
  return [...apart, ...joined].map(({ from, to }) => ({ from: spread.at(from), to: spread.at(to - 1) + 1 }));
}

const EXTENSION = /(?:\.[a-z0-9]{1,5}){1,2}$/i;
const RULE = new RegExp(
  `(?<![${WORD}])(?:${both('luật|quy chế|quy định|nghị định|thông tư|hướng dẫn|tập huấn|tuyên truyền|phổ biến|bảo vệ bí mật|bvbmnn|danh mục|giáo trình|bài giảng|đề cương|trắc nghiệm|quản lý|công tác|mẫu dấu|biểu mẫu|mẫu|giải mật|bí mật nhà nước|kiểm tra|hỏi đáp')})(?![${WORD}])`,
);
const KINDS = both(
  'báo cáo|bc|công văn|cv|điện|kế hoạch|kh|tờ trình|ttr|tt|quyết định|qđ|thông báo|tb|văn bản|vb|tài liệu|tl|hồ sơ|hs|công điện|cđ|kết luận|kl|nghị quyết|nq|chỉ thị|ct|đề án|da|phương án|pa|biên bản|bb|phụ lục|pl|giấy mời|gm|danh sách|ds|số liệu|thông tin|nội dung|đề thi|bản đồ|scan|file|bản|ban|độ|dấu|vbm|ubnd|hđnd|stp|btp|bca|bnv|bqp|cat|ttcp|tw|tu|ca|tinh uy|so tu phap|phiếu trình|phiếu chuyển',
);
const AFTER_KIND = new RegExp(`(?<![${WORD}])(?:${KINDS})(?:\\s*-?\\s*(?:số )?\\d{1,4}(?:[ -]\\d{1,4})?)?[\\s([-]{1,3}$`);
const BEFORE_KIND = new RegExp(`^[\\s)\\]-]{1,3}(?:\\d{1,4}[\\s-]{1,3})?(?:${KINDS})(?![${WORD}])`);
const TAIL = /^[\s)\]-]*(?:$|\d|(?:so|số|q|hop|họp|ngày|ngay|v\d|ver|lan|lần|final|scan|signed|ky|ký|copy|ban|bản|hoa toc|khan|kem|in|goc|gốc|thang|tháng|nam|năm|quy|quý|tuan|tuần|den|đến|di|đi|moi|mới)(?![a-zà-ỹ]))/;
const NUMBER_BEHIND = /\d[\s([]{1,3}(?:[a-zđ]{2,6}\s){0,2}[([]?$/;

/** `baocaomat`, `cvmat05`, `tailieutuyetmat`. */
const JOINED = /(?<![a-z])(?:baocao|congvan|tailieu|vanban|kehoach|totrinh|hoso|congdien|ketluan|nghiquyet|chithi|quyetdinh|thongbao|cv|vb|bc|kh|tl)(?:toi|tuyet|_)?mat(?![a-z])/g;

/** The other stamps of the forms; `tai lieu thu hoi dat.pdf` is about taking land back. */
const FORMS = new RegExp(
  `(?<![${WORD}])(?:(?:${both('tài liệu thu hồi')})(?=[\\s)\\]-]*(?:$|\\d|\\s-\\s|[()\\[\\]]|(?:${both('sau|số|ngày|họp|hội nghị')}|${KINDS})(?![${WORD}])))|(?:${both('bản sao bí mật nhà nước|chỉ người có tên mới được bóc bì')})(?![${WORD}]))`,
  'g',
);

function declares(text: string, lower: string, grade: Grade): boolean {
  const before = lower.slice(0, grade.from);
  const after = lower.slice(grade.to);
  const isRule = RULE.test(before) && !/\d\s*$/.test(before);
  if (grade.is !== 'mật') return !isHarmlessBy(after) && !isRule && !(grade.is === 'tối mật' && !grade.isMarked && isPlainHarmless('', after));
  if (grade.isMarked) return !isHarmlessBy(after) && !isHarmlessAfter(before) && !isName(before) && !isRule;
  const isLoneCapital = grade.letters === 'capitals' && text !== text.toUpperCase() && !/^[\s-]*\p{Lu}{2}/u.test(text.slice(grade.to));
  if (isRule || (isLoneCapital ? isPlainBound(before) : isPlainHarmless(before, after))) return false;
  if (/[([]\s?$/.test(before) && /^\s?[)\]]/.test(after)) return true;
  const isFirst = before.trim() === '';
  if (isFirst) return BEFORE_KIND.test(after) || (grade.letters === 'capitals' && /^[\s-]*(?:\d|$)/.test(after));
  if (isLoneCapital && (TAIL.test(after) || AFTER_KIND.test(before))) return true;
  const isBehindNumber = grade.letters === 'capitals' && NUMBER_BEHIND.test(before);
  return (AFTER_KIND.test(before) || isBehindNumber) && (TAIL.test(after) || BEFORE_KIND.test(after));
}

/** The name without its extension, its joints (`_`, `-`, `.`, a small letter before a capital) made spaces. */
function spreadOut(name: string): Writing {
  const stem = name.replace(EXTENSION, '');
  const rewriting = new Rewriting(asItStands(name));
  for (let index = 0; index < stem.length; index++) {
    const character = stem.charAt(index);
    const isJoint = '_.+~,&#@-'.includes(character);
    if (index > 0 && isSeam(stem.charAt(index - 1), character)) rewriting.add(' ', index);
    rewriting.add(isJoint ? ' ' : character, index);
  }
  return rewriting.finish();
}

/** Whether a small letter stands before a capital, or a letter beside a digit. */
function isSeam(left: string, right: string): boolean {
  if (left === ' ' || right === ' ') return false;
  if (isDigit(left)) return /\p{L}/u.test(right);
  if (isDigit(right)) return /\p{L}/u.test(left);
  return right !== right.toLowerCase() && /\p{Ll}/u.test(left) && /\p{Lu}/u.test(right);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function both(list: string): string {
  return [...new Set(list.split('|').flatMap((word) => [word, unmarked(word)]))].join('|');
}
