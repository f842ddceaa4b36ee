import { isEven, type Candidate } from './digit-groups';
import { IDENTITY, isLabelled, isOtherCode, nearest, type Case } from './number-case';
import { LINE, MARK, type Words } from './words';

/** Object codes of health insurance cards (QĐ 1351/QĐ-BHXH and before): what a card's number begins with. */
const CARD_CODES = new Set('dn hn hx ch nn tk hc xk ca tn hd te xb xn ms cc ck cb kc cn ht dt dk xd ts qn cy ta ty hg ls pv hs sv gb gd tq tb no ct xv tc th tv td tu ba bt nd pl cs ke tg tl hk po xh'.split(' '));

const ABBREVIATION_REACH = 8;

/** Benefit level 1–5 and a province's code. */
const CARD_START = /^[1-5](?:0[1-9]|[1-8]\d|9[0-7])/;
/** Year, month and day: a file's code, not a card's. */
const DATED = /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

/** "GD4707912345678": the fifteen signs of a health insurance card, by its label or by its form alone. */
export function isHealthCard(given: Case): boolean {
  const { candidate } = given;
  if (candidate.prefix.length !== 2 || candidate.digits.length !== 13 || !isEven(candidate)) return false;
  const letters = prefixIndex(given.words, candidate);
  const capitals = given.words.written(letters) === given.words.written(letters).toUpperCase();
  if (!given.words.touchesLeft(candidate.first) && (!capitals || given.landmarks.upTo(letters)?.kind === 'bank')) return false;
  if (nearest(given, ['health-card']) !== undefined || given.header.has('health-card')) return true;
  if (isOtherCode(given) || !CARD_START.test(candidate.digits)) return false;
  return CARD_CODES.has(candidate.prefix) && !DATED.test(candidate.digits) && capitals;
}

/** "B1234567" beside its label: a letter, or two, and six to eight digits. */
export function isPassport(given: Case): boolean {
  const { words, candidate } = given;
  const { digits, prefix, sequence, start, end } = candidate;
  if (digits.length < 6 || digits.length > 8 || !isEven(candidate)) return false;
  if (end - start > 1 && sequence[start + 1]!.join !== ' ') return false;
  if (isAbbreviated(words, prefixIndex(words, candidate) - 1)) return true;
  return isLabelled(given, IDENTITY) && (nearest(given, ['passport']) !== undefined || prefix.length === 1);
}

/** "HC 30998877": a passport of digits alone, as of Taiwan or the United States. */
export function isForeignPassport({ words, candidate }: Case): boolean {
  return (candidate.digits.length === 8 || candidate.digits.length === 9) && isEven(candidate) && isAbbreviated(words, candidate.first - 1);
}

/** Whether "HC" or "PP" stands before a piece, with nothing but marks, "số" and "là" between. */
function isAbbreviated(words: Words, before: number): boolean {
  let index = before;
  while (index >= 0 && before - index < ABBREVIATION_REACH && (words.is(index, MARK) || words.is(index, LINE) || words.piece[index] === 'so' || words.piece[index] === 'la')) index--;
  return words.piece[index] === 'hc' || words.piece[index] === 'pp';
}

/** The piece of the letters before a number, which a dash or a dot may join. */
export function prefixIndex(words: Words, { first }: Candidate): number {
  return words.piece[first - 1] === '-' || words.piece[first - 1] === '.' ? first - 2 : first - 1;
}
