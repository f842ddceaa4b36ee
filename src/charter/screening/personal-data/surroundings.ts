import type { Candidate } from './digit-groups';
import { NUMBER_LABELS, UNITS, type Label } from './labels';
import { endsSentence, isLongNumber, type Landmark, type Landmarks } from './landmarks';
import { isCapital, isGivenName, isShouted } from './name-words';
import { isSomebody } from './owners';
import { DIGITS, LINE, MARK, WORD, type Words } from './words';

/** A label to the left of a number, how far it is in pieces, and whether a person is named between. */
export interface NearLabel {
  readonly kind: Label;
  readonly distance: number;
  readonly pastPerson: boolean;
  /** whether that person is said to have it: "mã hồ sơ của anh Hùng" */
  readonly possessed: boolean;
  /** whether no comma, semicolon or opening bracket stands between */
  readonly sameClause: boolean;
}

const REACH = 24;
const MASKS = '●*…·∙◦■█';
/** Digits from which a number is whole, and the dots around it are those of a form. */
const WHOLE = 9;
/** From so many digits on, stars a space before them are those of a bold label: "**CCCD:** 070085001234". */
const LONGEST_MASKED = 12;
const MONEY = '%$₫€';
const CURRENCIES = new Set(['dong', 'd', 'vnd', 'usd', '$', '₫', '€']);
const NUMBER_WORDS = new Set(['so', 'la', 'ma', 'gap', 'goi', 'va', 'hoac', 'voi', 'qua', 'n']);
const LONGEST_ADDRESS = 200;
/** Dots that a form leaves for a number to be written over. */
const LONGEST_LEADER = 60;
/** Pages that are called by somebody's phone. */
const PEOPLE_PAGES = /(?:zalo\.me|wa\.me|chat\.zalo\.me)\/\+?$/;

/**
 * The labels before a number in its sentence, nearest first; another long number hides what lies beyond.
 *
 * @param previous the last piece of the number found before it, or -1
 */
export function labelsBefore(words: Words, landmarks: Landmarks, first: number, previous: number): readonly NearLabel[] {
  const labels: NearLabel[] = [];
  let pastPerson = false;
  let possessed = false;
  let sameClause = true;
  let index = first - 1;
  if (words.is(index, LINE)) index = labelEndingLine(words, landmarks, index);
  let leaders = 0;
  for (; index > previous && first - index - leaders <= REACH && leaders < LONGEST_LEADER; index--) {
    if (words.is(index, MARK) && '._…'.includes(words.piece[index]!) && words.is(index - 1, MARK)) leaders++;
    if (words.is(index, LINE) || endsSentence(words, index) || isLongNumber(words, index)) break;
    if (',;('.includes(words.piece[index]!)) sameClause = false;
    const landmark = landmarks.upTo(index);
    if (landmark === undefined) continue;
    if (isSomebody(landmark)) {
      pastPerson = true;
      possessed = words.piece[landmark.first - 1] === 'cua';
    }
    if (landmark.kind !== 'person') labels.push({ kind: landmark.kind, distance: first - index - leaders, pastPerson, possessed, sameClause });
    index = landmark.first;
  }
  return labels;
}

/** The piece before a line end, when what ends there is a label ("CCCD:" and the number below it). */
function labelEndingLine(words: Words, landmarks: Landmarks, line: number): number {
  let index = line - 1;
  if (words.is(index, LINE)) index--;
  const end = words.piece[index] === ':' ? index - 1 : index;
  const label: Landmark | undefined = landmarks.upTo(end);
  return label !== undefined && label.kind !== 'person' ? end : -1;
}

/** Whether a number is a piece of a code or of a decimal, or is masked already. */
export function isInsideCode(words: Words, landmarks: Landmarks, candidate: Candidate): boolean {
  return touchesBefore(words, landmarks, candidate) || touchesAfter(words, landmarks, candidate);
}

function touchesBefore(words: Words, landmarks: Landmarks, { first, last, sequence, start, digits }: Candidate): boolean {
  const group = sequence[start]!;
  const index = first - 1;
  if (index < 0) return false;
  if (isMask(words, index) && !isFormLeader(words, index, digits) && !isBold(words, first, last, digits) && (words.touchesLeft(first) || words.isMasked(index) || (isMask(words, index - 1) && digits.length < LONGEST_MASKED))) return true;
  if (words.is(index, WORD) && isMaskWord(words, index)) return true;
  if (group.join === '.' && group.tight) return first !== last || !isNumbering(words, index);
  if (start > 0 && group.tight && sequence[start - 1]!.digits.length < 4) return true;
  if (!words.touchesLeft(first)) return false;
  if (words.is(index, WORD)) return landmarks.upTo(index) === undefined && !NUMBER_WORDS.has(words.piece[index]!) && !(isGivenName(words, index) && isCapital(words, index) && !isShouted(words, index));
  const mark = words.piece[index]!;
  if (!words.touchesLeft(index)) return false;
  if (',/.'.includes(mark) && words.is(index - 1, DIGITS)) return words.piece[index - 1]!.length < (mark === '/' ? 4 : 6);
  return '-/'.includes(mark) && isCodeWord(words, landmarks, index - 1);
}

/** "1.070085001234" at the head of a line: the number of the item, not a decimal. */
function isNumbering(words: Words, dot: number): boolean {
  return words.is(dot - 1, DIGITS) && words.piece[dot - 1]!.length <= 3 && (dot < 2 || words.is(dot - 2, LINE));
}

function touchesAfter(words: Words, landmarks: Landmarks, { first, last, sequence, end, digits }: Candidate): boolean {
  const index = last + 1;
  if (index >= words.length) return false;
  if (isMask(words, index) && !isFormLeader(words, index, digits) && !isBold(words, first, last, digits) && (words.touchesLeft(index) || words.isMasked(index) || isMask(words, index + 1))) return true;
  if (words.is(index, WORD) && isMaskWord(words, index)) return true;
  const next = sequence[end];
  if (next !== undefined && next.tight && next.join === '.') return true;
  if (!words.touchesLeft(index)) return false;
  if (words.is(index, WORD)) return words.piece[index]!.length < 2 || (isCapitals(words, index) && !NUMBER_LABELS.has(landmarks.from(index)?.kind ?? ''));
  const mark = words.piece[index]!;
  if (mark === '@' || mark === '%') return true;
  if (!words.touchesLeft(index + 1)) return false;
  if (mark === ',' && words.is(index + 1, DIGITS)) return words.piece[index + 1]!.length < 4;
  if (mark === '/' && /^20\d\d$/.test(words.piece[index + 1]!)) return true;
  if (mark !== '/' || !words.is(index + 1, WORD) || !isCapitals(words, index + 1) || words.piece[index + 1] === 'ca') return false;
  return !(words.is(index + 2, DIGITS) && words.touchesLeft(index + 2));
}

function isMask(words: Words, index: number): boolean {
  return words.is(index, MARK) && (MASKS.includes(words.piece[index]!) || words.piece[index]!.startsWith('•'));
}

/** "CCCD số …070085001234…": the dots that a form is filled in over. */
function isFormLeader(words: Words, index: number, digits: string): boolean {
  return words.piece[index] === '…' && digits.length >= WHOLE;
}

/** "**070085001234**", "*0912 345 678*": bold, not a mask. */
function isBold(words: Words, first: number, last: number, digits: string): boolean {
  return words.piece[first - 1] === '*' && words.piece[last + 1] === '*' && digits.length >= WHOLE;
}

function isMaskWord(words: Words, index: number): boolean {
  return /^x{2,}$/.test(words.piece[index]!);
}

function isCapitals(words: Words, index: number): boolean {
  const written = words.written(index);
  return written.length > 1 && written.length <= 6 && written === written.toUpperCase();
}

function isCodeWord(words: Words, landmarks: Landmarks, index: number): boolean {
  return words.is(index, WORD) && isCapitals(words, index) && landmarks.upTo(index) === undefined;
}

/** Whether the number stands in something like "https://…/070085001234"; a parameter of its own name is no less somebody's. */
export function isInAddress(words: Words, landmarks: Landmarks, first: number): boolean {
  if (words.piece[first - 1] === '=' && landmarks.upTo(first - 2) !== undefined) return false;
  const end = words.from[first]!;
  let start = end;
  while (start > 0 && end - start < LONGEST_ADDRESS && words.plain.charCodeAt(start - 1) > 0x20) start--;
  const before = words.plain.slice(start, end);
  return (before.includes('://') || before.startsWith('www.')) && !PEOPLE_PAGES.test(before);
}

/** Whether what follows says that the number counts money, people or things. */
export function isCounted(words: Words, last: number): boolean {
  const index = last + 1;
  if (words.piece[index] === 'd' && words.piece[index + 1] === '/' && words.piece[index + 2] === 'c') return false;
  return (words.is(index, WORD) && UNITS.has(words.piece[index]!) && words.written(index) !== 'CA') || (words.is(index, MARK) && MONEY.includes(words.piece[index]!));
}

/** Whether what follows says that the number is money. */
export function isMoney(words: Words, last: number): boolean {
  return CURRENCIES.has(words.piece[last + 1] ?? '');
}
