import { isSyllable } from '../syllables';
import { isLetter } from '../syllables/letters';

const HINT = /\p{L}[?\uFFFD]{1,2}\p{L}/u;
const LOST = /[?\uFFFD]+/;
const PUNCTUATION_BEHIND = /[.,;:!…"”’)\]]+$/;
const ONE = [...'đaàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ'];
const TWO = ['ươ', 'ườ', 'ưở', 'ưỡ', 'ướ', 'ượ', 'đư', 'đi', 'đổ', 'đế', 'iế', 'iề', 'iể', 'iệ', 'uố', 'uộ', 'uổ'];
const THREE = ['được', 'đườ', 'đươ', 'đướ', 'đượ'];
const FEWEST = 3;
const SHARE = 0.25;
/** Words beyond these are taken by their looks: trying every letter in each would take too long in a long text. */
const TRIED = 100;

/** A stretch of text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * A text whose Vietnamese letters were replaced by question marks: "C?ng hòa xã h?i ch? ngh?a Vi?t Nam". What they were
 * cannot be told, so there is nothing to offer instead. At least three words, and a quarter of all, must be words only
 * if a letter stands in place of the mark.
 *
 * @returns from the first such word to the last, or null
 */
export function lossyStretch(text: string): Stretch | null {
  if (!text.includes('?') && !text.includes('\uFFFD')) return null;
  if (!HINT.test(text)) return null;
  let words = 0;
  let lossy = 0;
  let first = -1;
  let last = -1;
  for (const { 0: chunk, index } of text.matchAll(/\S+/g)) {
    words++;
    const core = chunk.replace(PUNCTUATION_BEHIND, '');
    if (!LOST.test(core) || (words <= TRIED && !isLossy(core))) continue;
    lossy++;
    if (first < 0) first = index;
    last = index + core.length;
  }
  return lossy >= FEWEST && lossy >= SHARE * words ? { from: first, to: last } : null;
}

function isLossy(core: string): boolean {
  if (core.length > 9 || !isLetter(core.charCodeAt(core.length - 1))) return false;
  const mark = LOST.exec(core);
  if (mark === null || mark[0].length > 3) return false;
  const head = core.slice(0, mark.index);
  const tail = core.slice(mark.index + mark[0].length);
  return [ONE, TWO, THREE][mark[0].length - 1]!.some((letters) => isSyllable(head + letters + tail));
}
