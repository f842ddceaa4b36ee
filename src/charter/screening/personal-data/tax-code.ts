import { sizesOf, type Candidate } from './digit-groups';
import { isLabelled, type Case } from './number-case';
import { ownerAfter, ownerBefore, ownerOf } from './owners';

const FIRM_REACH = 40;

/**
 * Whether a tax code is a person's: said to be, or beside a person and no firm, or of the range given to people (8…)
 * and beside no office. The check digit is not asked for: a slip in typing makes a number no less somebody's.
 */
export function isTaxCode(given: Case): boolean {
  const { words, landmarks, candidate } = given;
  if (candidate.digits.length !== 10 && !isBranchCode(candidate)) return false;
  if (isLabelled(given, ['personal-tax'])) return true;
  if (!isLabelled(given, ['tax'])) return given.carried === 'tax-code';
  const people = candidate.digits.startsWith('8');
  if (hasFirm(given)) return people && ownerBefore(words, landmarks, candidate.first) === 'person';
  const owner = ownerOf(words, landmarks, candidate.first, candidate.last);
  return owner === 'person' || (people && owner !== 'organisation');
}

/** "0301234567-001": ten digits and a branch's three. */
function isBranchCode(candidate: Candidate): boolean {
  const sizes = sizesOf(candidate).join(',');
  const last = candidate.sequence[candidate.end - 1]!;
  return sizes === '13' || (sizes === '10,3' && last.join === '-' && last.tight && candidate.sequence[candidate.end] === undefined);
}

/** Whether the sentence up to the number names a firm, or goes on to name one. */
function hasFirm({ words, landmarks, candidate }: Case): boolean {
  for (let index = candidate.first - 1; index >= 0 && candidate.first - index <= FIRM_REACH && words.piece[index] !== '\n'; index--) {
    if (landmarks.upTo(index)?.kind === 'organisation') return true;
  }
  return ownerAfter(words, landmarks, candidate.last) === 'organisation';
}
