import { smallOf, type Reading } from '../reading';
import { isSyllable } from '../syllables';
import { isLetter } from '../syllables/letters';
import { FAMILY } from './name-words';
import { isNameShape } from './shapes';

/** A word of a text. What is no word (numbers, links, addresses, paths, symbols of documents, code) makes no token. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** small letters */
  readonly word: string;
  /** `plain`: ASCII; `marked`: Vietnamese with its marks; `foreign`: anything else that has letters */
  readonly class: 'plain' | 'marked' | 'foreign';
  readonly capitals: 'none' | 'first' | 'all';
  /** whether a sentence, a line or a cell begins with it */
  readonly opens: boolean;
}

/** Of a sign: that it makes the whole of what stands between two spaces something else than words, or takes a closer look. */
const OPAQUE = 1;
const CURIOUS = 2;
const SIGNS = new Uint8Array(0x2020);
for (const sign of '0123456789@\\_=<>{}|$%^*#~&+`') SIGNS[sign.charCodeAt(0)] = OPAQUE;
for (const sign of "/'’ʼ-.") SIGNS[sign.charCodeAt(0)] = CURIOUS;
const BACKTICK = 0x60;
const TAB = 0x09;
const NO_BREAK_SPACE = 0xa0;

/** Signs around a word that make it code, a path or somebody's address. */
const BEFORE_CODE = /[{}$=\\<\/@]/;
const CODE = /[{}]|=>|==|&&|\|\|/;
const AFTER_CODE = /[{}$=\\<]|\(\)/;

const SLASHED = /^[a-z]+(?:\/[a-z]+){1,3}$/i;
const DOMAIN = /\.(?:vn|com|net|org|gov|edu|info|io)$/i;
const FILE = /\.(?:docx?|xlsx?|pptx?|pdf|jpe?g|png|gif|zip|rar|txt|csv|html?|mp[34]|php|js|ts|exe|md|json|xml|sql|py)$/i;
/** The words of a file name in front of the one that has the extension: "Ke hoach nam 2026.docx". */
const FILE_NAME_WORDS = 4;
const DOTTED = /[a-z]\.[a-z]+\.|\.[a-z]$/;
/** "tuan.nguyen": how people are called in a system */
const LOGIN = /^([a-z]{2,})\.([a-z]{2,})$/;
const STROKE = 0x111;
const STROKE_CAPITAL = 0x110;
/** A word with đ and no mark besides; some type đ alone ("đung", "đuoc"), which says no more than d. */
const ONLY_STROKE = /^[a-zđ]+$/;
const RIGHT_WITH_STROKE = new Set('đi đang đa đam đan đao đai đau đem đen đeo đinh đo đoan đon đua đun'.split(' '));
const NAME_WITH_APOSTROPHE = /^\p{Lu}\p{L}{0,3}['’ʼ]\p{L}/u;
const VIETNAMESE_LETTERS = new Set([...'ĐđĂăƠơƯư'].map((letter) => letter.charCodeAt(0)));
const ABBREVIATED = /^\p{Lu}\p{L}{0,2}\.$/u;
const SENTENCE_END = /[.!?…:;]["”’)\]]*$/;

/** What words are taken from: a text, and the same in small letters, unit for unit. */
interface Letters {
  readonly text: string;
  readonly small: string;
}

/** The words of a text, in order. Linear in its length. */
export function tokens(reading: Reading): Token[] {
  const { text } = reading;
  const letters = { text, small: smallOf(reading) };
  const found: Token[] = [];
  let opens = true;
  let code = false;
  let from = -1;
  for (let index = 0; index <= text.length; index++) {
    const unit = index < text.length ? text.charCodeAt(index) : 0x0a;
    if (unit > 0x20 && unit !== NO_BREAK_SPACE) {
      if (unit === BACKTICK) code = !code;
      if (from < 0) from = index;
      continue;
    }
    if (from >= 0) {
      const before = found.length;
      if (!code) readChunk(letters, from, index, opens, found);
      if (found.length > before) opens = false;
      if (!isLetter(text.charCodeAt(index - 1)) && SENTENCE_END.test(text.slice(Math.max(from, index - 4), index)) && !ABBREVIATED.test(text.slice(from, Math.min(index, from + 5)))) opens = true;
      from = -1;
    }
    if (unit < 0x20) {
      opens = true;
      if (unit !== TAB) code = false;
    }
  }
  return found;
}

/** Reads what stands between two spaces. */
function readChunk(letters: Letters, from: number, to: number, opens: boolean, found: Token[]): void {
  const { text } = letters;
  let start = from;
  let end = to;
  while (start < end && !isWordUnit(text.charCodeAt(start))) start++;
  while (end > start && !isWordUnit(text.charCodeAt(end - 1))) end--;
  if (start >= end) {
    if (CODE.test(text.slice(from, to))) found.push({ from, to, word: '', class: 'foreign', capitals: 'none', opens });
    return;
  }
  let signs = 0;
  for (let index = start; index < end; index++) signs |= SIGNS[text.charCodeAt(index)] ?? 0;
  const curious = (signs & CURIOUS) !== 0;
  if (curious && FILE.test(text.slice(Math.max(start, end - 6), end))) dropFileName(text, from, found);
  if ((signs & OPAQUE) !== 0) return;
  if (start > from && BEFORE_CODE.test(text.slice(Math.max(from, start - 4), start))) return;
  if (end < to && AFTER_CODE.test(text.slice(end, Math.min(to, end + 4)))) return;
  if (!curious) readWords(letters, start, end, opens, found);
  else readCurious(letters, start, end, opens, found);
}

/** Takes back the words that stand in front of the last part of a file name, as far as no punctuation parts them. */
function dropFileName(text: string, from: number, found: Token[]): void {
  let next = from;
  for (let count = 0; count < FILE_NAME_WORDS; count++) {
    const last = found.at(-1);
    if (last?.class !== 'plain' || !/^[ \d]*$/.test(text.slice(last.to, next))) return;
    next = last.from;
    found.pop();
  }
}

/** Reads what may be an address, a file, a symbol, a name of the highlands, or words written together. */
function readCurious(letters: Letters, from: number, to: number, opens: boolean, found: Token[]): void {
  const core = letters.text.slice(from, to);
  if (/['’ʼ]/.test(core)) {
    if (!NAME_WITH_APOSTROPHE.test(core)) found.push({ from, to, word: core.toLowerCase(), class: 'foreign', capitals: 'none', opens });
  } else if (core.includes('-') || DOMAIN.test(core) || FILE.test(core) || DOTTED.test(core) || isLogin(core)) return;
  else if (!core.includes('/') || SLASHED.test(core)) readWords(letters, from, to, opens, found);
}

function isLogin(core: string): boolean {
  const [, one = '', other = ''] = LOGIN.exec(core) ?? [];
  return one !== '' && isNameShape(one) && isNameShape(other) && (FAMILY.has(one) || FAMILY.has(other));
}

/** Reads the words of something that is made of words: "anh/chi", "xong.Em", "tren(duoi". */
function readWords({ text, small }: Letters, from: number, to: number, opens: boolean, found: Token[]): void {
  let start = -1;
  let highest = 0;
  let own = false;
  let first = opens;
  for (let index = from; index <= to; index++) {
    const unit = index < to ? text.charCodeAt(index) : 0;
    if (isLetter(unit)) {
      if (start < 0) start = index;
      if (unit > highest) highest = unit;
      if (unit > 0xff) own ||= isVietnamese(unit);
    } else if (start >= 0) {
      const written = small.slice(start, index);
      const stroked = (highest === STROKE || highest === STROKE_CAPITAL) && ONLY_STROKE.test(written) && !RIGHT_WITH_STROKE.has(written);
      const word = stroked ? written.replaceAll('đ', 'd') : written;
      const kind = stroked || highest < 0x80 ? 'plain' : own || isSyllable(word) ? 'marked' : 'foreign';
      found.push({ from: start, to: index, word, class: kind, capitals: capitalsOf(text.slice(start, index), written), opens: first });
      first = false;
      start = -1;
      highest = 0;
      own = false;
    }
  }
}

/** Whether no other language has a letter: đ, ă, ơ, ư, and those with a dot, a hook, or two marks. */
function isVietnamese(unit: number): boolean {
  return (unit >= 0x1ea0 && unit <= 0x1ef9) || VIETNAMESE_LETTERS.has(unit);
}

function capitalsOf(written: string, small: string): Token['capitals'] {
  if (written === small) return 'none';
  return written.length > 1 && written === written.toUpperCase() ? 'all' : 'first';
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || (unit >= 0x30 && unit <= 0x39);
}
