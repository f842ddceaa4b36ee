import { isSyllable } from '../syllables';
import { isAsciiLetter, isLetter } from '../syllables/letters';
import { likeliestPage, suspectsPage } from './code-pages';
import type { Encoding } from './encoding';
import { decode, decodePage, LEADS, type Decoding } from './utf8';
import { word, type Word } from './word';

const HINT = /[ÂÃÄÆĂÌâ][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|á[º»]/;

/** Words met more often than those which the order of `LEADS` would make of the same remains. */
const LIKELIER = new Set('giờ khỏe hỏi bỏ mọi nhỏ chọn họ tờ gọi giọng bọn khỏi giỏi mờ hỏng chờ thỏa gọn phỏng dọn lỏng nọ trọ'.split(' '));
const FOREIGN_LETTER = /[^a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ\u0300-\u036F]/i;
/** á, which is what the byte E1 shows as */
const FIRST_OF_THREE = 0xe1;
const COMBINING = /[\u0300-\u036F]/;
/** Sequences of bytes that are UTF-8 are so by no accident: such a word outweighs what another encoding makes of it. */
const PROVEN = 4;
const CHOICES = 5;
const LONGEST = 7;

/** UTF-8 read as Windows-1252, Latin-1 or Windows-1258, once or several times, or in another code page: "Tiáº¿ng Viá»‡t". */
export const mojibake: Encoding = {
  kind: 'mojibake',
  loneLetters: 2,
  suspects: (text) => HINT.test(text) || suspectsPage(text),
  words(text) {
    const decoding = suspectsPage(text) ? decodePage(text, likeliestPage(text)) : decode(text, HINT);
    const words: Word[] = [];
    // letters that lost a byte stand among others that did not
    if (!decoding.decoded.includes(1)) return words;
    for (let index = 0; index < decoding.text.length; ) index = step(text, decoding, index, words);
    return words;
  },
};

/** Reads the word, or the sign, that begins at a place; returns the place after it. */
function step(given: string, decoding: Decoding, index: number, words: Word[]): number {
  const { text, starts, decoded } = decoding;
  let end = index;
  let touched = false;
  let marked = false;
  let settled = index;
  let choices = [''];
  for (;;) {
    const lost = lostAt(decoding, end);
    if (lost !== null && choices.length * lost.letters.length <= CHOICES) {
      const before = text.slice(settled, end);
      choices = widen(choices, before, lost.letters);
      end = settled = rejoined(text, lost.next, lost.letters, choices);
      touched = true;
    } else if (end < text.length && isLetter(text.charCodeAt(end))) {
      touched ||= decoded[end] === 1;
      marked ||= !isAsciiLetter(text.charCodeAt(end));
      end++;
    } else break;
  }
  if (end === index) {
    if (decoded[index] === 1) words.push(word(starts[index]!, starts[index + 1]!, 'abbreviation', text.charAt(index)));
    return index + 1;
  }
  const written = given.slice(starts[index]!, starts[end]!);
  if (touched) words.push(judged(starts[index]!, starts[end]!, written, likeliest(choices, text.slice(settled, end))));
  else if (marked && isSyllable(written)) words.push(word(starts[index]!, starts[end]!, 'proper', written));
  return end;
}

/** Each choice, what stands between, and each letter that may follow. */
function widen(choices: readonly string[], between: string, letters: string): string[] {
  const wider: string[] = [];
  for (const choice of choices) for (const letter of letters) wider.push(choice + between + letter);
  return wider;
}

/** A letter that has lost its last byte, the letters it may have been, and the place after what is left. */
function lostAt({ text, decoded }: Decoding, index: number): { letters: string; next: number } | null {
  const unit = text.charCodeAt(index);
  if (decoded[index] === 1) return null;
  if (unit === FIRST_OF_THREE) {
    const letters = LEADS[text.slice(index, index + 2)];
    return letters === undefined ? null : { letters, next: index + 2 };
  }
  if (unit < 0xc3 || unit > 0x102) return null;
  const letters = LEADS[text.charAt(index)];
  return letters === undefined ? null : { letters, next: index + 1 };
}

/** The place after the sign that stands for a lost byte: a replacement character, or the space that shows in place of A0. */
function rejoined(text: string, index: number, letters: string, choices: readonly string[]): number {
  const sign = text.charAt(index);
  if (sign === '\uFFFD' || (sign === '?' && isLetter(text.charCodeAt(index + 1)))) return index + 1;
  if (sign !== ' ' || !letters.startsWith('à')) return index;
  if (text.charAt(index + 1) === ' ') return index + 1;
  const rest = /^[a-z]{1,2}(?![\p{L}\p{M}])/u.exec(text.slice(index + 1, index + 4));
  return rest !== null && choices.some((choice) => choice.endsWith('à') && isSyllable(choice + rest[0])) ? index + 1 : index;
}

function likeliest(choices: readonly string[], rest: string): string {
  const whole = choices.map((choice) => (COMBINING.test(choice + rest) ? (choice + rest).normalize('NFC') : choice + rest));
  if (whole.length === 1 || whole[0]!.length > LONGEST) return whole[0]!;
  return whole.find((choice) => LIKELIER.has(choice.toLowerCase())) ?? whole.find((choice) => isSyllable(choice)) ?? whole[0]!;
}

/** A quotation mark or dots behind a capital or á can look like one more byte ("KHÁ»"): such a word may be either. */
function judged(from: number, to: number, written: string, mended: string): Word {
  if (mended.length === 1 || isSyllable(written.replace(/[“”‘’»…–—]$/, ''))) return word(from, to, 'either', mended);
  if (isSyllable(mended)) return word(from, to, 'sign', mended, PROVEN);
  return word(from, to, FOREIGN_LETTER.test(mended) ? 'odd' : 'abbreviation', mended);
}
