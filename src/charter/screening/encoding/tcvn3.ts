import { isSyllable } from '../syllables';
import type { Encoding } from './encoding';
import { capitals, rewrite } from './letters';
import { LIKELIER_THAN_TCVN3, weighed } from './likelier';
import { marked } from './scan';
import { TCVN3 } from './tables';
import { classed, word, type Word } from './word';

/** Letters, and a place for one, that good Vietnamese lacks. */
const HINT = /[\u00A1-\u00BFÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþ]|[a-z][À-Þ]|[A-Z]{2}[à-þ]/;
const UNCHANGED = /^[A-Za-z]+$/;
/** The only letter with a mark that TCVN3 writes as Unicode does: it says nothing, but may be part of a run in capitals. */
const SAME_LETTER = /^[A-Za-z]*ý[A-Za-z]*$/;
const SYMBOL = /[\u00A1-\u00BF\u00D7\u00F7]/;
/** What no language writes within a word: a symbol, a marked capital behind a small letter, or the reverse. */
const TELLING = /[\u00A1-\u00BF\u00D7\u00F7]|[a-z][\u00C0-\u00DE]|[A-Z]{2}[\u00E0-\u00FE]/;
/** What may be left of a soft hyphen; files made for printing have a minus sign. */
const HYPHENS = /[-\u2010\u2011\u2212]/g;
const HYPHEN = /[-\u2010\u2011\u2212]/;
const SOFT_HYPHEN = '\u00AD';
/** The Greek letter for the micro sign (à). */
const MU = /\u03BC/g;
const LOST_HORN = /(^|[^uư])([ơờớởỡợ])(c|i|m|n|ng|p|t|u)$/i;
/** Where the soft hyphen was lost, words that are likelier than what is left of them ("ngêi" is no ngời). */
const LIKELIER_WITH_HORN = new Set('người dưới lượt vượt lướt vườn mượn mướn cười cưới lưới rưỡi tươi'.split(' '));

/** Text set in a TCVN3 ("ABC") font: "Së T­ ph¸p". */
export const tcvn3: Encoding = {
  kind: 'tcvn3',
  loneLetters: 2,
  suspects: (text) => HINT.test(text),
  words(text) {
    const words: Word[] = [];
    const latin = text.replace(MU, '\u00B5');
    for (const { from, to, highest } of marked(latin.replace(HYPHENS, SOFT_HYPHEN))) {
      const written = latin.slice(from, to);
      if (SAME_LETTER.test(written)) words.push(word(from, to, 'either', written));
      else if (HYPHEN.test(written)) words.push(...hyphenated(written, from));
      else if (!UNCHANGED.test(written) && !isUnit(text, from, to)) words.push(read(written, from, highest));
    }
    return words;
  },
  mend: (text, words) => words.map((each, index) => (shouts(text, words, index) ? each.mended.toUpperCase() : each.mended)),
};

/** "5µm", "3×4": a symbol beside a digit is no letter. */
function isUnit(text: string, from: number, to: number): boolean {
  return (isDigit(text.charCodeAt(from - 1)) && SYMBOL.test(text.charAt(from))) || (isDigit(text.charCodeAt(to)) && SYMBOL.test(text.charAt(to - 1)));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Where the soft hyphen (ư) was lost on the way, "®îc" is được all the same; but it proves nothing. */
function read(written: string, from: number, highest: number): Word {
  const to = from + written.length;
  if (highest > 0xff) return word(from, to, 'proper', written);
  if (written.length === 1) return word(from, to, 'either', rewrite(written, TCVN3));
  const converted = rewrite(written, TCVN3);
  const restored = converted.replace(LOST_HORN, '$1ư$2$3');
  if (restored !== converted && !isSyllable(converted) && isSyllable(restored)) return weighed(word(from, to, 'either', restored), written, LIKELIER_THAN_TCVN3);
  const judged = weighed(classed(from, to, written, converted, TELLING.test(written), SYMBOL.test(written)), written, LIKELIER_THAN_TCVN3);
  return LIKELIER_WITH_HORN.has(restored.toLowerCase()) ? { ...judged, mended: restored } : judged;
}

/** The hyphen may be what became of a soft hyphen ("T- ph¸p"); it is a hyphen where that makes no word with ư. */
function hyphenated(written: string, from: number): readonly Word[] {
  const converted = rewrite(written.replace(HYPHENS, SOFT_HYPHEN), TCVN3);
  if (/[A-Za-z]/.test(written) && /[ưừửữứự]/i.test(converted) && isSyllable(converted)) return [word(from, from + written.length, 'either', converted)];
  return [...marked(written)].map((part) => read(written.slice(part.from, part.to), from + part.from, part.highest));
}

/**
 * Whether a word stands in capitals. Where it has too few plain letters to tell ("§Ò"), the nearest words on the line
 * that can tell do, the following first.
 */
function shouts(text: string, words: readonly Word[], index: number): boolean {
  const own = voice(text, words[index]!);
  if (own !== 0) return own > 0;
  for (const step of [1, -1]) {
    for (let near = index + step; near >= 0 && near < words.length && Math.abs(near - index) < 5; near += step) {
      const said = voice(text, words[near]!);
      if (said !== 0) return said > 0;
    }
  }
  return false;
}

function voice(text: string, { from, to, mended }: Word): -1 | 0 | 1 {
  const said = capitals(text.slice(from, to));
  return said > 0 && !isSyllable(mended) ? 0 : said;
}
