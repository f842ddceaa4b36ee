import { isSyllable } from '../syllables';
import type { Encoding } from './encoding';
import { rewrite } from './letters';
import { marked } from './scan';
import { CP1258, CP1258_LETTERS_ONLY } from './tables';
import { classed, word, type Word } from './word';

/** A letter that Windows-1252 has in place of đ, a tone that stands alone, or one on a letter that cannot bear it. */
const ODD_LETTER = /[ðÐ\u0300\u0301\u0303\u0309\u0323ńǹṇćḿṃṕťṭ]/;
/** In place of ư and ơ, and of the tones; the hints are apart because each alone is found faster than any together. */
const ODD_HORN = /[A-Za-z][ýõÝÕ][A-Za-zðýõìòÞàèùúéíáóâêôÝÕÌÒÀÈÙÚÉÍÁÓÂÊÔ]/;
const ODD_TONE = /[aeouyâêôýãõAEOUYÂÊÔÝÃÕ][ìòÌÒÞ]/;
const REWRITTEN = /[ðÐýÝõÕãÃÌÒÞìò]/;
const COMBINED = /[âêôýõã][ìòÌÒÞ]|[a-z][ÌÒÞ]/;
/** Toned pinyin has "huì", "guò" and "xiòng" too. */
const TELLING = /[ðÐ]|[a-zâêôýõã][ÌÒÞ]|[âêôýõãaeo][ìò]|[ÂÊÔÝÕÃAEO][ÌÒìò]|[uy][ìò][a-z]|iì|iò(?!ng)/;
const OWN_LETTERS = /[đĐưƯơƠăĂ]/;
const LOST_LETTERS = /[đĐưƯơƠ]/;
const LOOSE_TONE = /[\u0300\u0301\u0303\u0309\u0323ńǹṇćḿṃṕṭ]/i;
/** Words that are likelier than what they would be with ư: lý, ký, quý, ý. */
const KEEPS_Y = /^(?:[klm]|qu)?[ýÝ]$/i;
/** A letter with a tone of its own is good Vietnamese beside tones that stand apart; it does not speak against them. */
const NO_EVIDENCE = 4;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const VOWEL = /[aeiouyăâêôơư]/i;

/** What CP1258 leaves behind that NFC cannot mend: its bytes read as Windows-1252, and tones that left their vowel. */
export const cp1258: Encoding = {
  kind: 'mojibake',
  loneLetters: 2,
  suspects: (text) => ODD_LETTER.test(text) || ODD_HORN.test(text) || ODD_TONE.test(text),
  words(text) {
    const words: Word[] = [];
    const combining = COMBINED.test(text);
    for (const { from, to, highest } of marked(text)) {
      const written = text.slice(from, to);
      const seated = LOOSE_TONE.test(written) ? seatTone(written) : null;
      if (seated !== null) words.push(word(from, to, 'sign', seated, 1));
      else if (KEEPS_Y.test(written)) words.push(word(from, to, 'either', combining ? convert(written) : written));
      else if (written.length === 1) words.push(word(from, to, 'either', rewrite(written, CP1258_LETTERS_ONLY)));
      else if (REWRITTEN.test(written)) words.push(rewritten(from, to, written));
      else if ((combining ? OWN_LETTERS : LOST_LETTERS).test(written)) words.push(word(from, to, 'proper', written));
      else if (highest > 0xff && isSyllable(written)) words.push(combining ? word(from, to, 'proper', written, NO_EVIDENCE) : word(from, to, 'either', written));
      else if (!isSyllable(written)) words.push(word(from, to, 'odd', written));
    }
    return words;
  },
};

/** A word that no more than looks as if it were one ("huì") is no sign, but may be part of a run. */
function rewritten(from: number, to: number, written: string): Word {
  const telling = TELLING.test(written);
  const judged = classed(from, to, written, convert(written), telling, /[ðÐ]/.test(written));
  return judged.class === 'sign' && !telling ? word(from, to, 'either', judged.mended, 1) : judged;
}

function convert(written: string): string {
  const whole = rewrite(written, CP1258);
  if (isSyllable(whole)) return whole;
  const letters = rewrite(written, CP1258_LETTERS_ONLY);
  return isSyllable(letters) ? letters : whole;
}

/** "Viêṭ", "tiêńg": the tone put on the vowel that can bear it; null where there is none. */
function seatTone(written: string): string | null {
  const letters = written.normalize('NFD');
  const tones = letters.match(TONES);
  if (tones?.length !== 1) return null;
  const plain = letters.replace(TONES, '').normalize('NFC');
  for (let seat = plain.length - 1; seat >= 0; seat--) {
    if (!VOWEL.test(plain.charAt(seat))) continue;
    const moved = (plain.slice(0, seat + 1) + tones[0] + plain.slice(seat + 1)).normalize('NFC');
    if (isSyllable(moved)) return moved;
  }
  return null;
}
