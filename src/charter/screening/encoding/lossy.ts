import { isSyllable } from '../syllables';
import { isLetter } from '../syllables/letters';

const HINT = /\p{L}[?\uFFFD]{1,2}\p{L}/u;
const LOST = /[?\uFFFD]+/;
const PUNCTUATION_BEHIND = /[.,;:!…"”’)\]]+$/;
const ONE = [...'đaàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ'];
const TWO = ['ươ', 'ườ', 'ưở', 'ưỡ', 'ướ', 'ượ', 'đư', 'đi', 'đổ', 'đế', 'iế', 'iề', 'iể', 'iệ', 'uố', 'uộ', 'uổ'];
const THREE = ['được', 'đườ', 'đươ', 'đướ', 'đượ'];
/**
 * What East Asian code pages make of the bytes E1 BA and E1 BB (GBK, Big5, EUC-KR, Shift-JIS, EUC-JP), behind a letter or
 * what GBK makes of the two bytes of another letter.
 */
const READ_IN_PAIRS = /[A-Za-z谩脿茫芒茅猫锚铆矛贸貌玫么煤霉媒膽膼瓢漂啤茽膬末农][岷峄廕廙梳沼蘯盻畉畛]|[A-Za-z][谩脿茫芒茅猫锚铆矛贸貌玫么煤霉媒膽瓢啤膬末农](?=[A-Za-z])/g;
const SURELY_PAIRED = /[岷峄廕廙梳沼蘯盻畉畛]/;
const FEWEST_PAIRS = 2;
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
 * A text whose letters are lost for good, so that there is nothing to offer instead.
 *
 * @returns from the first garbled word to the last, or null
 */
export function lossyStretch(text: string): Stretch | null {
  return questionMarks(text) ?? readInPairs(text);
}

/** UTF-8 read in an East Asian code page, which takes bytes by two and swallows letters: "Ti岷縩g Vi峄噒". */
function readInPairs(text: string): Stretch | null {
  if (!SURELY_PAIRED.test(text)) return null;
  const places = Array.from(text.matchAll(READ_IN_PAIRS), ({ index }) => index);
  if (places.length < FEWEST_PAIRS) return null;
  const from = text.slice(0, places[0]).search(/\S+$/);
  const end = text.slice(places.at(-1)!).search(/\s/);
  return { from: from < 0 ? places[0]! : from, to: end < 0 ? text.length : places.at(-1)! + end };
}

/**
 * Letters replaced by question marks: "C?ng hòa xã h?i ch? ngh?a Vi?t Nam". At least three words, and a quarter of all,
 * must be words only if a letter stands in place of the mark.
 */
function questionMarks(text: string): Stretch | null {
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
