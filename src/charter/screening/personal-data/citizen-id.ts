import { isAccount } from './accounts';
import { isEven, isPartOfSeries, isWrittenAsOne, sizesOf, type Candidate } from './digit-groups';
import type { Landmarks } from './landmarks';
import { IDENTITY, isFar, isLabelled, isOtherCode, LONG_REACH, type Case, type NumberKind } from './number-case';
import { ownerAfter } from './owners';
import { isCounted, isMoney } from './surroundings';
import type { Words } from './words';

/** How a citizen's number is grouped by those who group it, when nothing else says what it is. */
const CITIZEN_GROUPINGS = new Set(['12', '3,3,3,3', '4,4,4', '6,6', '3,3,6', '3,1,2,6', '3,9', '3,1,8', '4,2,6', '3,3,2,4', '3,1,2,3,3', '3,3,2,2,2', '4,8', '4,2,3,3', '3,1,2,2,4', '6,3,3', '3,3,3,2,1', '1,3,4,4', '3,4,5', '2,4,6', '3,2,7', '3,6,3', '1,1,1,1,1,1,1,1,1,1,1,1']);

/** What a number of twelve digits is: a citizen's number, unless a label says that it is something else. */
export function twelveDigits(given: Case): NumberKind | null {
  const { words, candidate, landmarks } = given;
  const grouped = CITIZEN_GROUPINGS.has(sizesOf(candidate).join(','));
  const alone = candidate.start === 0 && candidate.end === candidate.sequence.length;
  if (grouped && alone && isLabelled(given, ['citizen']) && isLoose(candidate)) return 'citizen-id';
  if (!isWrittenAsOne(candidate) || !(isEven(candidate) || (grouped && alone))) return null;
  if (isLabelled(given, IDENTITY)) return !candidate.digits.startsWith('0') && isCounted(words, candidate.last) ? null : 'citizen-id';
  if (isLabelled(given, ['licence'])) return 'driving-licence';
  if (isPartOfSeries(candidate) || (isOtherCode(given) && !(isWeak(given) && hasCitizenShape(candidate.digits) && isBesidePerson(words, landmarks, candidate)))) return null;
  if (isLabelled(given, ['bank']) && !isFar(given, ['bank'])) return isAccount(given) ? 'bank-account' : null;
  if (given.carried === 'citizen-id') return 'citizen-id';
  if (isMoney(words, candidate.last)) return null;
  if (grouped && isEven(candidate) && hasCitizenShape(candidate.digits)) return 'citizen-id';
  if (!grouped || !/^\d{3}[0-3]/.test(candidate.digits) || isCounted(words, candidate.last)) return null;
  return candidate.end - candidate.start === 1 && isBesidePerson(words, landmarks, candidate) ? 'citizen-id' : null;
}

/** Day, month, year of this century, hour and minute: a file's name, not a person's number. */
const TIMESTAMP = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20[0-3]\d(?:[01]\d|2[0-3])[0-5]\d$/;

/** A place of the Vietnamese registers (001–099), a century in which people now living were born, a year of it. */
export function hasCitizenShape(digits: string): boolean {
  if (TIMESTAMP.test(digits)) return false;
  const place = Number(digits.slice(0, 3));
  const century = Number(digits.charAt(3));
  const year = Number(digits.slice(4, 6));
  if (place < 1 || place > 99) return false;
  return century <= 1 ? year >= 5 : century <= 3 && year <= 45;
}

/** "ID: 070085001234", which may be anything's. */
function isWeak({ words, candidate, labels }: Case): boolean {
  return labels[0]?.kind === 'code' && words.piece[candidate.first - labels[0].distance] === 'id';
}

/** "070 - 085 - 001 - 234": dashes or dots with spaces around, the same all along. */
function isLoose({ sequence, start, end }: Candidate): boolean {
  const { join } = sequence[start + 1] ?? { join: '' };
  return '-.'.includes(join) && sequence.slice(start + 1, end).every((group) => group.join === join && !group.tight);
}

/** Whether a person is named before the number on its line, or right after it. */
function isBesidePerson(words: Words, landmarks: Landmarks, { first, last }: Candidate): boolean {
  for (let index = first - 1; index >= 0 && first - index <= LONG_REACH; index--) {
    const landmark = landmarks.upTo(index);
    if (words.piece[index] === '\n' || landmark?.kind === 'organisation') break;
    if (landmark?.kind === 'person') return true;
  }
  return ownerAfter(words, landmarks, last) === 'person';
}
