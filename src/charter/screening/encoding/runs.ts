import { isSyllable } from '../syllables';
import { isLetter } from '../syllables/letters';
import type { Encoding } from './encoding';
import type { Word } from './word';

/** A stretch of text in one encoding, and what it says. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly kind: Encoding['kind'];
  readonly weight: number;
  readonly mended: string;
}

/** How much has to speak for an encoding: in a text to be sent back, or in one merely to be read again. */
export type Rigour = 'certain' | 'possible';

/** The weight that a run needs, in a text of up to `SHORT` characters and in a longer one. */
const ENOUGH_IN_SHORT = 3;
const ENOUGH = 4;
const SHORT = 40;
/** How far a run may sink below its best before it has ended, and what each character between two words takes. */
const DROP = 6;
const GAP = 0.01;
/** The weight of a word that no other language would have. One is enough in a short text of three words and more. */
const TELLING = 3;
const SENTENCE_END = /[.:;!?"“”()]/;
const FEWEST_AROUND = 3;

/** Words of an encoding, `first` to `last` included, that may be a run. */
interface Candidate {
  readonly encoding: Encoding;
  readonly text: string;
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** The runs of an encoding in a text, in order, from its words in that encoding. Linear in the length of the text. */
export function runsOf(encoding: Encoding, text: string, words: readonly Word[], rigour: Rigour): Run[] {
  const runs: Run[] = [];
  let sum = 0;
  let best = 0;
  let first = -1;
  let last = -1;
  const close = () => {
    const candidate = { encoding, text, words, first, last, weight: best };
    if (first >= 0 && convinces(candidate, rigour)) runs.push(runFrom(candidate));
    first = -1;
    sum = best = 0;
  };
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (first >= 0) {
      sum += word.weight - GAP * (word.from - words[index - 1]!.to);
      if (sum <= 0 || best - sum > DROP) close();
    }
    if (first < 0 && word.weight > 0) {
      first = last = index;
      sum = best = word.weight;
    } else if (first >= 0 && sum > best) {
      best = sum;
      last = index;
    }
  }
  close();
  return runs;
}

/** Whether a run speaks for its encoding: different words that are Vietnamese only when converted, and few that are not. */
function convinces({ encoding, text, words, first, last, weight }: Candidate, rigour: Rigour): boolean {
  const run = words.slice(first, last + 1);
  const signs = new Set(run.filter((word) => word.class === 'sign').map((word) => word.mended.toLowerCase())).size;
  const others = foreign(text, run, run[0]!.to, run.at(-1)!.from);
  if (rigour === 'possible') return signs >= others;
  if (signs < 2 * others) return false;
  const telling = run.filter((word) => word.weight >= TELLING);
  if (signs >= 2 && (telling.length > 0 || (signs >= 3 && signs > 2 * foreign(text, run, run[0]!.to, run.at(-1)!.from, 2)))) {
    return weight >= (text.length <= SHORT ? ENOUGH_IN_SHORT : ENOUGH);
  }
  if (signs >= 2 && weight >= ENOUGH_IN_SHORT && isAllVietnamese(text, words)) return true;
  if (!telling.some((word) => word.mended.length >= encoding.loneLetters)) return false;
  if (text.length > SHORT || words.some((word) => word.class === 'proper')) return false;
  return foreign(text, words, 0, text.length) <= 1 && (text.match(/\S+/g)?.length ?? 0) >= FEWEST_AROUND;
}

/** Whether a text of four words or more has none that is not Vietnamese, once converted. */
function isAllVietnamese(text: string, words: readonly Word[]): boolean {
  if (words.some((word) => word.class === 'odd' || word.class === 'proper')) return false;
  return foreign(text, words, 0, text.length, 1) === 0 && (text.match(/\S+/g)?.length ?? 0) > FEWEST_AROUND;
}

/** How many words of a stretch are Vietnamese neither way. Beside those classed, short ones and capitals do not count. */
function foreign(text: string, words: readonly Word[], from: number, to: number, shortest = 4): number {
  let count = 0;
  let at = from;
  for (const { from: start, to: end, class: kind } of words) {
    count += foreignIn(text.slice(at, Math.max(at, start)), shortest);
    if (kind === 'odd') count++;
    at = end;
  }
  return count + foreignIn(text.slice(at, to), shortest);
}

function foreignIn(text: string, shortest: number): number {
  let count = 0;
  let from = -1;
  for (let index = 0; index <= text.length; index++) {
    if (isLetter(text.charCodeAt(index))) {
      if (from < 0) from = index;
    } else if (from >= 0) {
      if (index - from >= shortest && isForeign(text.slice(from, index))) count++;
      from = -1;
    }
  }
  return count;
}

function isForeign(plain: string): boolean {
  return !isSyllable(plain) && plain !== plain.toUpperCase();
}

/** A run, with the words beside it that may be either, unless good Vietnamese stands on the same line. */
function runFrom({ encoding, text, words, first, last, weight }: Candidate): Run {
  const start = reach(text, words, first, -1);
  const end = reach(text, words, last, 1);
  const run = words.slice(start, end + 1);
  const mended = encoding.mend?.(text, run) ?? run.map((word) => word.mended);
  const from = run[0]!.from;
  const parts: string[] = [];
  let at = from;
  run.forEach((word, index) => {
    parts.push(text.slice(at, word.from), mended[index]!);
    at = word.to;
  });
  return { from, to: at, kind: encoding.kind, weight, mended: parts.join('').normalize('NFC') };
}

/**
 * How far a run reaches beyond its last word in one direction: over words that may be either, to the end of the line.
 * Where good Vietnamese stands there it reaches no further than its sentence, or the last word that is no good Vietnamese.
 */
function reach(text: string, words: readonly Word[], from: number, step: 1 | -1): number {
  let reached = from;
  let sure = from;
  for (let index = from + step; index >= 0 && index < words.length; index += step) {
    const word = words[index]!;
    const near = words[index - step]!;
    const between = text.slice(Math.min(word.to, near.to), Math.max(word.from, near.from));
    if (between.includes('\n')) break;
    if (SENTENCE_END.test(between)) sure = reached;
    if (word.class === 'proper' || word.weight <= -1) return sure;
    if (word.class !== 'either' && word.class !== 'abbreviation') break;
    reached = index;
    if (word.class === 'abbreviation' || word.weight >= 1) sure = index;
  }
  return reached;
}
