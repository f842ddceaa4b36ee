import { isSyllable } from '../syllables';
import type { Encoding } from './encoding';
import { isLetter } from './scan';
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

const ENOUGH = 4;
const DROP = 6;
const GAP = 0.01;
const SHORT = 40;
const TELLING = 3;

/** The runs of an encoding in a text, in order. Linear in the length of the text. */
export function runsOf(encoding: Encoding, text: string, rigour: Rigour): Run[] {
  const words = encoding.words(text);
  const runs: Run[] = [];
  let sum = 0;
  let best = 0;
  let first = -1;
  let last = -1;
  const close = () => {
    if (first >= 0 && convinces(encoding, text, words, first, last, best, rigour)) runs.push(runFrom(encoding, text, words, first, last, best));
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
function convinces(encoding: Encoding, text: string, words: readonly Word[], first: number, last: number, weight: number, rigour: Rigour): boolean {
  const run = words.slice(first, last + 1);
  const signs = new Set(run.filter((word) => word.class === 'sign').map((word) => word.mended.toLowerCase())).size;
  const telling = run.some((word) => word.weight >= TELLING);
  const others = foreign(text, run, run[0]!.to, run.at(-1)!.from);
  if (signs < others) return false;
  if (rigour === 'possible') return true;
  const clear = signs >= 2 && (telling || (signs >= 3 && signs > 2 * foreign(text, run, run[0]!.to, run.at(-1)!.from, 2)));
  if (clear) return weight >= ENOUGH || (weight >= ENOUGH - 1 && text.length <= SHORT);
  const alone = run.some((word) => word.weight >= TELLING && word.mended.length >= encoding.loneLetters);
  if (!alone || text.length > SHORT || words.some((word) => word.class === 'proper')) return false;
  return foreign(text, words, 0, text.length) <= 1 && (text.match(/\S+/g)?.length ?? 0) >= 3;
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
function runFrom(encoding: Encoding, text: string, words: readonly Word[], first: number, last: number, weight: number): Run {
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

function reach(text: string, words: readonly Word[], from: number, step: 1 | -1): number {
  let reached = from;
  for (let index = from + step; index >= 0 && index < words.length; index += step) {
    const word = words[index]!;
    const near = words[index - step]!;
    if (text.slice(Math.min(word.to, near.to), Math.max(word.from, near.from)).includes('\n')) break;
    if (word.class === 'proper') return from;
    if (word.class !== 'either') break;
    reached = index;
  }
  return reached;
}
