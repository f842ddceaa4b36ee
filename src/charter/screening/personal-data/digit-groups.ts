import { DIGITS, MARK, WORD, type Words } from './words';

/** A run of digits in a sequence of runs that separators join. */
export interface Group {
  readonly index: number;
  readonly digits: string;
  /** what joins it to the run before: "" for the first, else a space or one of . - ) / and whether spaces are around */
  readonly join: string;
  readonly tight: boolean;
}

/** A number that a text may hold: the runs from `start` to `end` of a sequence read as one. */
export interface Candidate {
  readonly sequence: readonly Group[];
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** pieces of the first and of the last run */
  readonly first: number;
  readonly last: number;
  /** letters that belong to the number, just before it, in plain form ("b" of B1234567), or "" */
  readonly prefix: string;
}

const LONGEST_NUMBER = 19;
const SHORTEST_NUMBER = 7;
const MOST_GROUPS = 12;
/** Past so many runs, only digits one by one are still one number. */
const MANY_GROUPS = 8;
/** A run as long as this is a number of its own, not a part of one. */
const WHOLE = 8;
const TAX_CODE = 10;
const TAX_BRANCH = 3;
const LONGEST_PREFIX = 5;
const WIDEST_GAP = 2;
const SEVEN_DIGITS = /\d(?:[ .)·-]{0,3}\d){6}/;
const JOINS = '.-)·';

/** Whether a text in plain form has seven digits with no more than a separator between them: the least that a number takes. */
export function mayHaveNumbers(plainText: string): boolean {
  return SEVEN_DIGITS.test(plainText);
}

/** The sequences of runs of digits that single separators join, on one line. */
export function sequencesOf(words: Words): readonly (readonly Group[])[] {
  const sequences: Group[][] = [];
  let current: Group[] = [];
  let lastIndex = -1;
  for (let index = 0; index < words.length; index++) {
    if (!words.is(index, DIGITS)) continue;
    const join = current.length === 0 ? null : joinOf(words, lastIndex, index);
    if (join === null) sequences.push((current = []));
    current.push({ index, digits: words.piece[index]!, join: join?.mark ?? '', tight: join?.tight ?? false });
    lastIndex = index;
  }
  return sequences;
}

function joinOf(words: Words, left: number, right: number): { mark: string; tight: boolean } | null {
  if (right === left + 1) return gap(words, left) <= WIDEST_GAP ? { mark: ' ', tight: false } : null;
  if (right !== left + 2 || !words.is(left + 1, MARK) || !JOINS.includes(words.piece[left + 1]!)) return null;
  const before = gap(words, left);
  const after = gap(words, left + 1);
  if (before > 1 || after > 1) return null;
  return { mark: words.piece[left + 1]!, tight: before === 0 && after === 0 };
}

function gap(words: Words, index: number): number {
  return words.from[index + 1]! - words.to[index]!;
}

/**
 * The numbers that may begin with the run `start` of a sequence, the longest first.
 *
 * @param isWanted whether digits, after the letters before them and in so many runs, are worth a look at all
 */
export function candidatesAt(words: Words, sequence: readonly Group[], start: number, isWanted: (digits: string, prefix: string, runs: number) => boolean): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const prefix = prefixOf(words, sequence[start]!.index);
  let digits = '';
  for (let end = start; end < sequence.length && end - start < MOST_GROUPS; end++) {
    const group = sequence[end]!;
    if (end > start && !joinsOn(sequence[end - 1]!, group, digits.length)) break;
    digits += group.digits;
    if (digits.length > LONGEST_NUMBER || (end - start >= MANY_GROUPS && digits.length > end - start + 1)) break;
    if (digits.length < SHORTEST_NUMBER || !isWanted(digits, prefix, end - start + 1)) continue;
    candidates.unshift({ sequence, start, end: end + 1, digits, first: sequence[start]!.index, last: group.index, prefix });
  }
  return candidates;
}

/** A long run is whole, but for a few digits before it (an area code, a card's) and a branch's three after a tax code's ten. */
function joinsOn(before: Group, group: Group, digits: number): boolean {
  if (before.digits.length >= WHOLE) return before.digits.length === TAX_CODE && group.digits.length === TAX_BRANCH;
  return group.digits.length < WHOLE || digits <= LONGEST_PREFIX;
}

function prefixOf(words: Words, index: number): string {
  const dashed = words.is(index - 1, MARK) && (words.piece[index - 1] === '-' || (words.piece[index - 1] === '.' && words.touchesLeft(index))) ? 1 : 0;
  const letters = index - 1 - dashed;
  if (!words.is(letters, WORD) || words.isMasked(letters) || words.piece[letters]!.length > 2 || gap(words, letters) > 1) return '';
  return words.lower(letters) === words.piece[letters] ? words.piece[letters]! : '';
}

/** The sizes of the runs of a candidate: [3, 3, 3, 3]. */
export function sizesOf({ sequence, start, end }: Candidate): readonly number[] {
  return sequence.slice(start, end).map(({ digits }) => digits.length);
}

/** Whether runs of the same size and separator go on after or before it, so that it is a part of a longer number. */
export function isPartOfSeries({ sequence, start, end }: Candidate): boolean {
  if (end - start < 2) return false;
  const { digits, join } = sequence[end - 1]!;
  const even = digits.length === sequence[end - 2]!.digits.length;
  const after = sequence[end];
  if (even && after?.join === join && after.digits.length === digits.length) return true;
  const first = sequence[start]!;
  if (start === 0 || first.join !== join) return false;
  return join === ' ' ? even && sequence[start - 1]!.digits.length === first.digits.length : first.tight;
}

/**
 * Whether its runs, if several, are written as one number is: joined by single spaces, or by dots or dashes without
 * spaces, or by both. Ten digits and three more are a tax code with a branch, and nothing else.
 */
export function isWrittenAsOne({ sequence, start, end }: Candidate): boolean {
  if (end - start === 1) return true;
  if (sequence[start]!.digits.length === TAX_CODE) return false;
  return sequence.slice(start + 1, end).every(({ join, tight }) => join === ' ' || (tight && join !== ')'));
}

/** Whether one separator joins all its runs. */
export function isEven(candidate: Candidate): boolean {
  const { sequence, start, end } = candidate;
  return isWrittenAsOne(candidate) && sequence.slice(start + 1, end).every(({ join }) => join === sequence[start + 1]!.join);
}
