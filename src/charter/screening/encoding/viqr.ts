import { mostlyPlain } from '../diacritics/shapes';
import { isSyllable } from '../syllables';
import { isLetter } from '../syllables/letters';
import type { Encoding } from './encoding';
import { word, type Word } from './word';

const HINT = /[aeo]\^['`?~.´]?[a-z]|[uo][+*]['`?~.]?[a-z]|a\(['`?~.]?[a-z]|\bdd[aeiouy]|[aeiouyâêôăơư][`?~´][a-z]|[aeo]\^['`?~.]|[uo]\+['`?~.]/i;
/** Of these it takes two: one is an English contraction, or the address of a site. */
const WEAK_HINT = /[aeiouyâêôăơư]['.][a-z]/gi;
const SHAPES: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031B', '*': '\u031B' };
const SHAPED: Readonly<Record<string, string>> = { '^': 'aeo', '(': 'a', '+': 'uo', '*': 'uo' };
const TONES: Readonly<Record<string, string>> = { "'": '\u0301', '´': '\u0301', '`': '\u0300', '?': '\u0309', '~': '\u0303', '.': '\u0323' };
const VOWELS = 'aeiouyăâêôơư';
const SIGN = /[\^(+*'´`?~.]/;
const SHAPE = /[\^(+*]/;
const SHAPE_AND_TONE = /[\^(+*]['`?~.´]$/;
/** nghie^ng` and a mark behind it */
const LONGEST = 11;
const DIGIT = /\d/;
const PUNCTUATION = /[.?']$/;
/** An apostrophe in front of a word, within so many characters, is a quotation mark; one behind it may close it. */
const OPENED = /(?:^|[\s(])'/;
const QUOTED = 40;
const CODE = /[=;{}<>|\\_$@#]/;
const BACKSLASH = 0x5c;
const HYPHEN = 0x2d;
/** A backslash keeps the sign behind a vowel from being its tone (RFC 1456). */
const ESCAPED = /^\\[.?'`~^(+*/-]/;
/** đ, and the hyphen that some wrote for its stroke */
const STROKE = /^d[d-]/i;
const HYPHEN_STROKE = /^d-[aeiouy]/i;

/** Vietnamese in plain ASCII, signs after the vowels: "So+? Tu+ pha'p". */
export const viqr: Encoding = {
  kind: 'viqr',
  loneLetters: 3,
  suspects: (text) => HINT.test(text) || (text.match(WEAK_HINT)?.length ?? 0) > 1,
  words(text) {
    const words: Word[] = [];
    for (let index = 0; index < text.length; ) {
      if (!isLetter(text.charCodeAt(index))) {
        const escapes = text.charCodeAt(index) === BACKSLASH && index > 0 && ESCAPED.test(text.slice(index, index + 2)) && /\S/.test(text.charAt(index - 1));
        if (escapes) words.push(word(index, index + 2, 'abbreviation', text.charAt(index + 1)));
        else if (CODE.test(text.charAt(index))) words.push(word(index, index + 1, 'odd', text.charAt(index)));
        index += escapes ? 2 : 1;
        continue;
      }
      const end = endOfWord(text, index);
      const written = text.slice(index, end);
      // what a digit follows without a space is part of a password or a code
      const judged = DIGIT.test(text.charAt(end)) ? null : judge(text, index, written);
      if (judged !== null) words.push(judged);
      index = end;
    }
    return words;
  },
};

/** A word goes on over letters, and over the signs that the vowel before them can take: a shape, then a tone. */
function endOfWord(text: string, from: number): number {
  let vowel = '';
  let room: 'shape' | 'tone' | 'none' = 'none';
  let index = text.charCodeAt(from + 1) === HYPHEN && HYPHEN_STROKE.test(text.slice(from, from + 3)) ? from + 2 : from;
  for (; index < text.length; index++) {
    const character = text.charAt(index);
    if (isLetter(text.charCodeAt(index))) {
      vowel = character.toLowerCase();
      room = VOWELS.includes(vowel) ? 'shape' : 'none';
    } else if (room === 'shape' && SHAPED[character]?.includes(vowel)) room = 'tone';
    else if (room !== 'none' && character in TONES) room = 'none';
    else break;
  }
  return index;
}

function convert(written: string): string {
  let text = '';
  let index = 0;
  if (STROKE.test(written)) {
    text = written.startsWith('d') ? 'đ' : 'Đ';
    index = 2;
  }
  for (; index < written.length; index++) {
    const character = written.charAt(index);
    text += SHAPES[character] ?? TONES[character] ?? character;
  }
  return SIGN.test(written) ? text.normalize('NFC') : text;
}

/** What a word says for VIQR; null where it has none of its signs. */
function judge(text: string, from: number, written: string): Word | null {
  const to = from + written.length;
  let end = written.length;
  while (!isLetter(written.charCodeAt(end - 1))) end--;
  const letters = written.slice(0, end);
  const stroke = STROKE.test(written);
  const inside = SIGN.test(letters);
  if (/^[A-Z]*DD[A-Z]*$/.test(written) && !isSyllable(convert(written))) return word(from, to, 'abbreviation', written.replace('DD', 'Đ'));
  if (!inside && !stroke && end === written.length) return isPlain(written) ? null : proper(from, written);
  if (written.length > LONGEST) return word(from, to, 'odd', written);
  if (inside || stroke || SHAPE_AND_TONE.test(written)) return judgeSigns(from, written, letters, stroke);
  if (!isPlain(letters)) return proper(from, letters);
  if (PUNCTUATION.test(written) && !tones(text, to, letters)) return null;
  const whole = convert(written);
  return isSyllable(whole) ? word(from, to, 'either', whole, 0.5) : null;
}

/** A word that has more than a sign at its end. */
function judgeSigns(from: number, written: string, letters: string, stroke: boolean): Word {
  const to = from + written.length;
  const shaped = SHAPE.test(written);
  const telling = shaped || /[`?~]/.test(letters) ? 1 : stroke || letters.includes("'") ? 0 : -1;
  const whole = convert(written);
  if (HYPHEN_STROKE.test(written) && !SIGN.test(written)) return word(from, to, 'either', isSyllable(whole) ? whole : written);
  if (isSyllable(whole)) return word(from, to, 'sign', whole, telling);
  const short = PUNCTUATION.test(written) ? convert(written.slice(0, -1)) : whole;
  if (isSyllable(short)) return word(from, to - 1, 'sign', short, telling);
  return word(from, to, 'odd', shaped || stroke ? whole : written);
}

function isPlain(written: string): boolean {
  return /^[\0-\x7f]*$/.test(written);
}

function proper(from: number, written: string): Word | null {
  return isSyllable(written) ? word(from, from + written.length, 'proper', written) : word(from, from + written.length, 'odd', written);
}

/**
 * Whether a point, question mark or apostrophe behind a vowel is its tone. An apostrophe is, unless it may close a
 * quotation. In front of a small letter the others are no end of a sentence; elsewhere they are one where the word is
 * mostly met without a tone.
 */
function tones(text: string, to: number, letters: string): boolean {
  if (text.charAt(to - 1) === "'" && !OPENED.test(text.slice(Math.max(0, to - QUOTED), to - letters.length))) return true;
  const next = /^[ \t]*([^ \t])/.exec(text.slice(to, to + 4))?.[1] ?? '';
  const goesOn = next.toLowerCase() !== next.toUpperCase() && (next === next.toLowerCase() || (letters.length > 1 && letters === letters.toUpperCase()));
  return goesOn || !mostlyPlain(letters);
}
