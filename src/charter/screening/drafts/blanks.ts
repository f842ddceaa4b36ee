import { edgeBefore } from '../secret-marks/layout';
import { matchesOf, WORD } from '../secret-marks/writing';
import { SYMBOLS } from './document-kinds';

export interface Blank {
  readonly from: number;
  readonly to: number;
  readonly kind: 'blank-number' | 'blank-date';
}

const FILL = '[\\s.…_·–-]';
const SYMBOL = `(?:(?:${SYMBOLS})(?![${WORD}])(?:[-/&][a-zđ0-9&]{1,12}){0,4}|[a-zđ]{2,8}(?![${WORD}])(?:-[a-zđ0-9&]{2,12}(?:[-/&][a-zđ0-9&]{1,12}){0,3})?)`;
/** `Số: …/QĐ-STP`, `Số     /2026/QĐ-UBND`, `Số:    -BC/TU`, `số xx/KH`. */
const NUMBER = new RegExp(
  `(?<![${WORD}])(?:số|so)\\s{0,4}[:：.]?(${FILL}{0,60}|\\s{0,4}(?:x{1,3}|\\?{1,3}|[[({<]${FILL}{0,8}[\\])}>])\\s{0,4})([/-])\\s{0,2}(?:(?:20\\d\\d|${FILL}{1,12})\\s?[/-]\\s?)?(${SYMBOL})`,
  'g',
);
/** `ngày … tháng 7 năm 2026`. */
const DATE = new RegExp(
  `(?<![${WORD}])(?:ngày|ngay)(${FILL}{1,48}|\\s{0,3}(?:x{1,2}|\\?{1,2})\\s{0,3})(?:tháng|thang)(${FILL}{0,24}(?:\\d{1,2}|x{1,2})?${FILL}{0,24})(?:năm|nam|(?<=\\d ?)/)${FILL}{0,12}(\\d{2,4}(?!\\d))?(${FILL}{0,6})`,
  'g',
);
/** `ngày   /7/2026`. */
const SLASHED = new RegExp(`(?<![${WORD}])(?:ngày|ngay)(${FILL}{1,40})/${FILL}{0,8}(?:\\d{1,2})?${FILL}{0,8}/\\s?(20\\d\\d)(?!\\d)`, 'g');

const FORM = /(?:^|\n)[^\n]{0,40}(?:mẫu số|mẫu \d|biểu mẫu|biểu số|mẫu:|mau so|bieu mau)/;
const EXPLAINED = /(?:ví dụ|mẫu|dạng|thể thức|cách ghi|ghi là|theo mẫu|vi du|cách đánh số)[^.\n]{0,30}$/;
const FILLED_NUMBER = /(?:^|[\n\t]|\s{2,})số\s{0,2}[:：]?\s{0,3}\d{1,5}\s{0,2}[/-]/;
const FILLED_DATE = /ngày\s{0,3}\d{1,2}\s{0,3}(?:tháng|[/-])/;
const KNOWN = new RegExp(`^(?:${SYMBOLS})(?![${WORD}])`);
/** `Số: ……, ngày … tháng …`. */
const OPEN_NUMBER = /(?:^|[\n(])\s*số\s?:?\s?[.…_]{1,30},?\s{0,4}$/;
const HEAD = 1200;

/** Numbers and days left open in a document's head or in what it says it was issued with. Blank forms are not drafts. */
export function blanks(text: string, lower: string): Blank[] {
  if (FORM.test(lower.slice(0, HEAD))) return [];
  const found = [...blankNumbers(text, lower), ...blankDates(text, lower)];
  return found.filter(({ from }) => !isIssuedBy(lower, from));
}

function blankNumbers(text: string, lower: string): Blank[] {
  return matchesOf(lower, NUMBER).flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const [, fill = '', sign, symbol = ''] = match;
    const own = text.slice(to - symbol.length, to);
    const isCapital = isInCapitals(own);
    if (sign === '-' && !(isCapital && own.includes('/'))) return [];
    if (!isCapital && !/[-/]/.test(symbol)) return [];
    if (!KNOWN.test(symbol) && !symbol.includes('-') && !/[.…_]|\s{2}/.test(fill)) return [];
    if (/^-?\s?[.…_([]/.test(text.slice(to, to + 4)) || EXPLAINED.test(lower.slice(Math.max(0, from - 60), from))) return [];
    if (fill === '' && match[0].charAt(2) === '/' && !symbol.includes('-')) return [];
    return [{ from, to, kind: 'blank-number' as const }];
  });
}

/** Symbols are capitals, save for the r of TTr (tờ trình) and CTr (chương trình). */
function isInCapitals(symbol: string): boolean {
  const plain = symbol.replace(/(?<=T)r/g, '');
  return plain === plain.toUpperCase();
}

function blankDates(text: string, lower: string): Blank[] {
  const worded = matchesOf(lower, DATE).flatMap((match) => {
    const [whole, day = '', month = '', year, tail = ''] = match;
    const isOpenYear = year === undefined || year.length < 4;
    if (isOpenYear && !(/^\s{3,}$/.test(day) && !/[.…_]/.test(month + tail) && isPlace(text, match.index))) return [];
    if (day === ' ' && isTold(text, match.index, match.index + whole.trimEnd().length)) return [];
    return standsAsDate(text, lower, match.index) ? [{ from: match.index, to: match.index + whole.trimEnd().length }] : [];
  });
  const slashed = matchesOf(lower, SLASHED).flatMap((match) => {
    const isDate = isPlace(text, match.index) || isAfterNumber(text, match.index);
    return isDate ? [{ from: match.index, to: match.index + match[0].length }] : [];
  });
  return [...worded, ...slashed].map((found) => ({ ...found, kind: 'blank-date' as const }));
}

/** `Ngày tháng 3 năm 2021, cả tỉnh chống dịch`, `những ngày tháng 7 năm 2021`: a story, with nothing left open. */
function isTold(text: string, from: number, to: number): boolean {
  if (/(?<!\p{L})(?:những|bao|suốt|mọi)\s{1,2}$/iu.test(text.slice(Math.max(0, from - 8), from))) return true;
  return !isPlace(text, from) && !isAfterNumber(text, from) && /^, (?!tại|chúng|của)\p{L}/iu.test(text.slice(to, to + 9));
}

/** A day is a document's when a place, a number, "hôm nay" or a line's start stands before it. */
function standsAsDate(text: string, lower: string, from: number): boolean {
  if (isPlace(text, from) || isAfterNumber(text, from)) return true;
  if (/hôm nay,?\s*$|hom nay,?\s*$/.test(lower.slice(Math.max(0, from - 20), from))) return true;
  return edgeBefore(text, from, true).meets !== 'word' || OPEN_NUMBER.test(lower.slice(Math.max(0, from - 40), from));
}

function isPlace(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 50), from);
  if (/(?:^|[\n\t]|\s{2})(?:\p{Lu}\p{L}*[ .]{1,2}){2,4}$/u.test(before)) return true;
  return /\p{Lu}[\p{L}. ]{1,30},\s{0,4}$/u.test(before) || /(?:^|[\n\t]|\s{2})[\p{L}. ]{3,30},\s{0,4}$/u.test(before);
}

function isAfterNumber(text: string, from: number): boolean {
  return /[/-]\s?[A-ZĐ][A-ZĐ\d&-]{1,20}\)?,?\s{0,6}$/i.test(text.slice(Math.max(0, from - 50), from));
}

/** Whether a full head, number and day, stands above: what follows belongs to an issued paper. */
function isIssuedBy(lower: string, from: number): boolean {
  const above = lower.slice(0, Math.min(from, HEAD));
  return FILLED_NUMBER.test(above) && FILLED_DATE.test(above);
}
