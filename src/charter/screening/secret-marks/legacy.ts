import { convertLegacy } from '../encoding';
import { glance } from '../glance';
import type { Reading } from '../reading';
import { matchesOf, type Writing } from './writing';

/** Cheap, and true of every text that holds a legacy spelling of a word which a mark, a form or a draft must have. */
const HINT =
  /m(?:[Ëë§]|a[äÄ]|áº|â[òÒ]|a\^\.)|thu\s{1,3}h(?:[åÅ]i|oài|OÀI|o\^`i|ôÌi|°i|á»)|th(?:¶|a[ûÛ]|A[ÛÒ]|a\?|áº|aÒ|ä)|nh(?:¸|a[ùÙ]|A[ÙÌ]|a'|Ã|aì)p|ng(?:µ|a[øØ]|a`|Ã\s?)y|s(?:è|o[áÁ]|o\^'|á»‘)\s{0,3}[:.…]/i;
const CHUNK = /\S+/g;
/** Capital fonts of TCVN3 wrote MẬT with the letters of mật. */
const ALONE_ON_LINE = /^[ \t]*mật[ \t]*$/gm;

/** The text converted from a legacy encoding, or null where none of the words that matter is in one. */
export function converted(reading: Reading): Writing | null {
  const { text } = reading;
  if (glance(reading) === 0 || !HINT.test(text)) return null;
  const mended = convertLegacy(reading)?.replace(ALONE_ON_LINE, (line) => line.toUpperCase());
  if (mended === undefined || mended === text) return null;
  const from = matchesOf(text, CHUNK);
  const to = matchesOf(mended, CHUNK);
  // Where words were torn or joined, a place can be told only roughly.
  if (from.length !== to.length) return { text: mended, at: (index) => Math.min(index, text.length - 1) };
  const origins: number[] = [];
  let place = 0;
  to.forEach((chunk, index) => {
    const given = from[index]!;
    for (; place < chunk.index; place++) origins.push(Math.min(given.index, spaceBefore(from, index) + place - spaceBefore(to, index)));
    for (; place < chunk.index + chunk[0].length; place++) origins.push(given.index + aligned(given[0], chunk[0], place - chunk.index));
  });
  const end = spaceBefore(from, from.length);
  return { text: mended, at: (index) => origins[index] ?? Math.min(text.length, end + index - place) };
}

/** Where the blank before a chunk begins. */
function spaceBefore(chunks: readonly RegExpExecArray[], index: number): number {
  const previous = chunks[index - 1];
  return previous ? previous.index + previous[0].length : 0;
}

/** The offset in a chunk as given of an offset in the same chunk converted: from the end where the ends agree. */
function aligned(given: string, mended: string, offset: number): number {
  if (given.length === mended.length) return offset;
  const fromEnd = mended.length - offset;
  const isSameEnd = fromEnd <= given.length && given.endsWith(mended.slice(offset));
  return isSameEnd ? given.length - fromEnd : Math.min(offset, given.length - 1);
}
