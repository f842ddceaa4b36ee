import { isSyllable } from '../syllables';

/**
 * A word as one encoding sees it.
 *
 * - `sign`: no Vietnamese word as it stands, and one when converted
 * - `either`: a word both ways, or a sign alone
 * - `abbreviation`: a word neither way, but no foreign one either
 * - `odd`: a word neither way
 * - `proper`: a Vietnamese word as it stands, and none when converted
 */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly class: 'sign' | 'either' | 'abbreviation' | 'odd' | 'proper';
  /** how much the word speaks for the encoding, or against it */
  readonly weight: number;
  /** the word converted, or as it stands where it is not to be */
  readonly mended: string;
}

/** "vÒ" is no way to write vò. */
const MIXED_CASE = /\p{Ll}\p{Lu}/u;
const WEIGHTS = { sign: 2, either: 0, abbreviation: 0, odd: -1.5, proper: -4 };

/** A word of a class, with more or less weight than the class has. */
export function word(from: number, to: number, kind: Word['class'], mended: string, more = 0): Word {
  return { from, to, class: kind, weight: WEIGHTS[kind] + more, mended };
}

/**
 * Classes a word by what Vietnamese spelling says of it as written and as converted.
 *
 * @param telling whether it holds signs that no language would have there
 * @param spared whether it may be an abbreviation of the encoding, if it is no word either way
 */
export function classed(from: number, to: number, written: string, converted: string, telling: boolean, spared: boolean): Word {
  const before = !MIXED_CASE.test(written) && isSyllable(bare(written));
  if (written === converted) return word(from, to, before ? 'proper' : 'odd', written);
  if (isSyllable(bare(converted))) return before ? word(from, to, 'either', converted) : word(from, to, 'sign', converted, telling ? 1 : 0);
  if (before) return word(from, to, 'proper', written);
  return word(from, to, spared ? 'abbreviation' : 'odd', converted);
}

const BEHIND = '«»·®©§¹²³ºª°';
/** ® stands behind the name of a product, never in front. */
const IN_FRONT = '«»·©§¹²³ºª°';

/** A word without the signs that may stand beside a word in good text. */
function bare(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && IN_FRONT.includes(text.charAt(start))) start++;
  while (end > start && BEHIND.includes(text.charAt(end - 1))) end--;
  return end - start < 2 ? text : text.slice(start, end);
}
