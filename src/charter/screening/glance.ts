import { once, type Reading } from './reading';

/**
 * What may be odd in a text, by one look at each unit and the two before it. What is seen is true of every text that the
 * hint it stands for is true of, and of few others: on good Vietnamese those hints need not be tried at all.
 */

/** One to three units in a row, each one of a class: ranges and single signs, as between the brackets of a pattern. */
type Trace = readonly [string, string?, string?];

const LETTERS = 'A-Za-z';
const VOWELS = 'aeiouyâêôăơưAEIOUYÂÊÔĂƠƯ';
const TRACES = {
  mojibake: [
    ['ÂÃÄÆĂÌâ', '\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122'], ['á', 'º»ş'],
    ['ã', '░í'], ['ĂĆÄĹ', '\u00A0-\u2600'], ['ß├─╞·√∆бГ'],
  ],
  tcvn3: [['\u00A1-\u00BFÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþ'], ['a-z', 'À-Þ'], ['A-Z', 'A-Z', 'à-þ']],
  vni: [['øûïåäëüñöæîØÛÏÅÄËÜÑÖÆÎ'], ['aA', 'âêàáãéèúõùÂÊÀÁÃÉÈÚÕÙ'], ['eoEO', 'âõùÂÕÙ'], ['eE', 'àáãÀÁÃ'], ['uôyUÔY', 'õùÕÙ']],
  cp1258: [
    ['ðÐ\u0300\u0301\u0303\u0309\u0323ńǹṇćḿṃṕťṭ'], ['aeouyâêôýãõAEOUYÂÊÔÝÃÕ', 'ìòÌÒÞ'],
    [LETTERS, 'ýõÝÕ', `${LETTERS}ðýõìòÞàèùúéíáóâêôÝÕÌÒÀÈÙÚÉÍÁÓÂÊÔ`],
  ],
  viqr: [['aeoAEO', '^'], ['uoUO', '+*'], ['aA', '('], ['dD', 'dD', 'aeiouyAEIOUY'], [VOWELS, "`?~´'.", LETTERS]],
  /** letters of other scripts, what hides between letters, blanks of other widths: see `secret-marks/lookalikes.ts` */
  odd: [['\u00A0\u00AD\u0100\u0101\u0104-\u010F\u0112-\u0127\u012A-\u0167\u016A-\u019F\u01A2-\u01AE\u01B1-\u1E9F\u1F00-\u200A\u202F\u205F\u20D0-\uFFFF']],
  /** see `secret-marks/spaced-letters.ts` */
  torn: [['hmtuyHMTUY', ' ', 'yậảệốYẬẢỆỐ'], ['yY', 'ệỆ', ' '], ['ậẬ', ' ', 'tT'], ['ảẢ', ' ', 'oO'], ['ốỐ', ' ', 'iI']],
  /** see `secret-marks/typed-keys.ts` */
  keys: [['mM', 'aA', 'aj6AJ'], ['âtÂT', 'at56AT', 'j56J'], ['hH', 'aA', 'or3OR']],
  /** see `secret-marks/escapes.ts` */
  escapes: [['%&\\', 'ceuCEU#']],
} satisfies Record<string, readonly Trace[]>;

/** Units from here on are as one. */
const LAST = 0x2600;
const ANYTHING = '\0-\uFFFF';
/** By unit, the traces that it may be the third to last, the next to last, and the last unit of, a bit for each. */
const SECOND_BEFORE = new Int32Array(LAST + 1);
const BEFORE = new Int32Array(LAST + 1);
const HERE = new Int32Array(LAST + 1);

/** What a glance may find: the bits that stand for each. */
export const SEEN = marks();

/** What of `SEEN` may be in a text. */
export function glance(reading: Reading): number {
  return once(reading, look);
}

function look({ text }: Reading): number {
  let seen = 0;
  let secondBefore = SECOND_BEFORE[0]!;
  let before = secondBefore & BEFORE[0]!;
  for (let index = 0; index < text.length; index++) {
    const unit = Math.min(text.charCodeAt(index), LAST);
    seen |= before & HERE[unit]!;
    before = secondBefore & BEFORE[unit]!;
    secondBefore = SECOND_BEFORE[unit]!;
  }
  return seen;
}

function marks(): Readonly<Record<keyof typeof TRACES, number>> {
  const seen = { mojibake: 0, tcvn3: 0, vni: 0, cp1258: 0, viqr: 0, odd: 0, torn: 0, keys: 0, escapes: 0 };
  let bit = 1;
  for (const [encoding, traces] of Object.entries(TRACES)) {
    for (const trace of traces) {
      const [here, before = ANYTHING, secondBefore = ANYTHING] = [...trace].reverse();
      mark(HERE, here!, bit);
      mark(BEFORE, before, bit);
      mark(SECOND_BEFORE, secondBefore, bit);
      seen[encoding as keyof typeof TRACES] |= bit;
      bit <<= 1;
    }
  }
  return seen;
}

function mark(table: Int32Array, units: string, bit: number): void {
  for (const [, first = '', last = first] of units.matchAll(/(.)(?:-(.))?/gs)) {
    const to = Math.min(last.charCodeAt(0), LAST);
    for (let unit = Math.min(first.charCodeAt(0), LAST); unit <= to; unit++) table[unit]! |= bit;
  }
}
