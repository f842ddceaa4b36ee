import { isDigit, isLetter as isLetterUnit, plain } from '../personal-data/plain';

/** The longest run of spaces and punctuation that may stand between two letters of a phrase, in characters. */
const WIDEST_GAP = 4;
/** More than this of a phrase is not looked for, so that no setting can make screening slow. */
const LONGEST_PHRASE = 200;

const SHAPES = new Map([...'\u0302\u0306\u031b'].map((mark, place) => [mark, 1 << place]));
const TONES = new Map([...'\u0300\u0301\u0303\u0309\u0323'].map((mark, place) => [mark, place + 1]));

/** A text in NFC, and the same made plain unit for unit. */
export interface Letters {
  readonly plain: string;
  readonly text: string;
}

/** A phrase of an embargo, its letters and digits alone. */
export interface Phrase {
  readonly letters: string;
  readonly marked: string;
  /** for each letter, whether a word of the phrase starts there */
  readonly starts: readonly boolean[];
  /** whether the phrase carries marks of its own; one that does not accepts any */
  readonly strict: boolean;
}

function isLetter(folded: string, index: number): boolean {
  const code = folded.charCodeAt(index);
  return isLetterUnit(code) || isDigit(code);
}

/** Whether a word may begin or end between the two units around `index`: also at the hump of "SapNhap" or "F0TanPhu", not of "0xF0A". */
export function isBoundary({ plain: folded, text }: Letters, index: number): boolean {
  if (index === 0 || index >= folded.length) return true;
  if (!isLetter(folded, index) || !isLetter(folded, index - 1)) return true;
  if (text.charAt(index) === folded.charAt(index) || !isCapital(text, index) || isCapital(text, index - 1)) return false;
  if (!isDigit(folded.charCodeAt(index - 1))) return isLetterUnit(folded.charCodeAt(index - 2));
  return isLetterUnit(folded.charCodeAt(index + 1)) && !isCapital(text, index + 1);
}

function isCapital(text: string, index: number): boolean {
  const letter = text.charAt(index);
  return letter !== letter.toLowerCase();
}

/** The phrase made ready to be looked for, or null when it has no letter or digit. */
export function phraseOf(words: string): Phrase | null {
  const text = words.normalize('NFC').slice(0, LONGEST_PHRASE);
  const folded = plain(text);
  let letters = '';
  let marked = '';
  const starts: boolean[] = [];
  for (let index = 0; index < folded.length; index++) {
    if (!isLetter(folded, index)) continue;
    starts.push(index === 0 || !isLetter(folded, index - 1));
    letters += folded.charAt(index);
    marked += text.charAt(index);
  }
  return letters === '' ? null : { letters, marked, starts, strict: marked.toLowerCase() !== letters };
}

/**
 * Where the phrase ends when it begins at `start`, or -1. Spaces and punctuation between its letters are passed over, up
 * to four at a time and never the end of a clause; typed marks may be missing, but may not contradict the phrase's.
 */
export function endOf(phrase: Phrase, letters: Letters, start: number): number {
  const { plain: folded, text } = letters;
  let at = start;
  for (let place = 0; place < phrase.letters.length; place++) {
    if (place > 0) {
      const next = nextLetter(folded, at, phrase.starts[place] ? '.!?;' : '.!?;,:');
      if (next < 0) return -1;
      const digits = isDigit(folded.charCodeAt(at - 1)) && isDigit(folded.charCodeAt(next));
      if (digits && next > at !== phrase.starts[place]) return -1;
      at = next;
    }
    if (folded.charCodeAt(at) !== phrase.letters.charCodeAt(place)) return -1;
    at++;
  }
  if (!isBoundary(letters, at)) return -1;
  return phrase.strict && contradicts(phrase, text.slice(start, at)) ? -1 : at;
}

/** The next letter, unless a mark that `ends` or the next item of a list stands before it; a word ends at a comma too. */
function nextLetter(folded: string, from: number, ends: string): number {
  for (let at = from; at <= from + WIDEST_GAP && at < folded.length; at++) {
    if (isLetter(folded, at)) return at;
    if (isEnd(folded, at, ends) || opensItem(folded, at)) return -1;
  }
  return -1;
}

/** A mark after which something else is spoken of: "k. h." is spelling out, "kho. Hàng" is two sentences. */
function isEnd(folded: string, mark: number, ends: string): boolean {
  if (!ends.includes(folded.charAt(mark)) || !' \n\r'.includes(folded.charAt(mark + 1))) return false;
  return ',:'.includes(folded.charAt(mark)) || (mark >= 2 && isLetter(folded, mark - 1) && isLetter(folded, mark - 2));
}

/** The end of a line or of a cell, before the next item of a list or table. */
function opensItem(folded: string, mark: number): boolean {
  const unit = folded.charAt(mark);
  return unit === '|' || ((unit === '\n' || unit === '\r') && /^\r?\n[ \t]*[-+*\u2022\n\r]/.test(folded.slice(mark, mark + WIDEST_GAP)));
}

/** Whether the typed letters carry a mark that the phrase's do not ("sắp nhập" is not "sáp nhập"; "sap nhâp" is). */
function contradicts(phrase: Phrase, typed: string): boolean {
  const folded = plain(typed);
  let place = 0;
  let wantedTone = 0;
  let typedTone = 0;
  for (let index = 0; index < typed.length; index++) {
    if (!isLetter(folded, index)) continue;
    if (phrase.starts[place]) {
      if (typedTone !== 0 && typedTone !== wantedTone) return true;
      wantedTone = typedTone = 0;
    }
    const typedMarks = marksOf(typed.charAt(index));
    const wantedMarks = marksOf(phrase.marked.charAt(place));
    if ((typedMarks.shape & ~wantedMarks.shape) !== 0) return true;
    typedTone ||= typedMarks.tone;
    wantedTone ||= wantedMarks.tone;
    place++;
  }
  return typedTone !== 0 && typedTone !== wantedTone;
}

const STROKE = 8;

function marksOf(letter: string): { shape: number; tone: number } {
  let shape = letter === 'đ' || letter === 'Đ' ? STROKE : 0;
  let tone = 0;
  for (const mark of letter.normalize('NFD').slice(1)) {
    shape |= SHAPES.get(mark) ?? 0;
    tone ||= TONES.get(mark) ?? 0;
  }
  return { shape, tone };
}
