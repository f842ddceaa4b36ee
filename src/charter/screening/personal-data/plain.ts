import { once, type Reading } from '../reading';

/** Code units below this are folded by table; what lies above has no letters of Vietnamese but the full-width forms. */
const TABLE_SIZE = 0x2100;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - 0x21;
const CHUNK = 8192;

const SPECIAL = new Map<string, string>([
  ...[...'đĐ'].map((letter) => [letter, 'd'] as const),
  ...[...'\u2018\u2019\u02bc\u00b4\u2032'].map((mark) => [mark, "'"] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u00ad'].map((dash) => [dash, '-'] as const),
  ...[...'\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f'].map((space) => [space, ' '] as const),
]);

const TABLE = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
  const letter = String.fromCharCode(code);
  const base = SPECIAL.get(letter) ?? letter.normalize('NFD').charAt(0).toLowerCase();
  return base.charCodeAt(0);
});

/** The code unit in lower case, without its marks, with dashes, spaces, apostrophes and full-width forms made plain. */
function plainUnit(code: number): number {
  if (code < TABLE_SIZE) return TABLE[code]!;
  if (code === 0x3000) return 0x20;
  if (code < FULL_WIDTH_FIRST || code > FULL_WIDTH_LAST) return code;
  return TABLE[code - FULL_WIDTH_SHIFT]!;
}

/**
 * A text in NFC made lower-case and without marks, unit for unit: the result has the length of the text, so that an
 * offset in one is an offset in the other.
 */
export function plain(text: string): string {
  let folded = '';
  for (let start = 0; start < text.length; start += CHUNK) {
    const length = Math.min(CHUNK, text.length - start);
    // A plain array: `apply` spreads one far faster than a typed one.
    const units = new Array<number>(length);
    for (let place = 0; place < length; place++) units[place] = plainUnit(text.charCodeAt(start + place));
    folded += String.fromCharCode.apply(null, units);
  }
  return folded;
}

/** A reading's text in plain form. */
export function plainOf(reading: Reading): string {
  return once(reading, plainText);
}

const plainText = ({ text }: Reading) => plain(text);

/** Whether a unit of a plain text is a digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a unit of a plain text is a letter, of any script of the BMP; a mark that found no letter counts as one. */
export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && !isSymbol(code));
}

/** Multiplication and division signs, punctuation and pictures of the BMP, and halves of surrogate pairs. */
function isSymbol(code: number): boolean {
  return code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code <= 0x303f) || (code >= 0xd800 && code <= 0xf8ff);
}
