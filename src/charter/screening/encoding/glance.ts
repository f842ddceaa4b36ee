import type { Reading } from '../reading';

/**
 * Where an encoding may have left traces, by one look at each unit and the two before it: true of every text that the
 * encoding's own hint is true of, so that hints need not be tried on good Vietnamese.
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
} satisfies Record<string, readonly Trace[]>;

/** Units from here on are as one. */
const LAST = 0x2600;
const ANYTHING = '\0-\uFFFF';
/** By unit, the traces that it may be the third to last, the next to last, and the last unit of, a bit for each. */
const SECOND_BEFORE = new Int32Array(LAST + 1);
const BEFORE = new Int32Array(LAST + 1);
const HERE = new Int32Array(LAST + 1);

/** What a glance may find: the bits that stand for the traces of each encoding. */
export const SEEN = marks();

/** The traces in a text, to be compared with `SEEN`. */
export function glance({ text }: Reading): number {
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
  const seen = { mojibake: 0, tcvn3: 0, vni: 0, cp1258: 0, viqr: 0 };
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
