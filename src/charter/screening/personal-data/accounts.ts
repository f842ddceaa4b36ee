import type { Candidate } from './digit-groups';
import type { Landmarks } from './landmarks';
import { BESIDE, isOtherCode, LONG_REACH, nearest, type Case } from './number-case';
import { isCalledAlone, isCalledBefore, ownerBefore } from './owners';
import { phoneShape } from './phone';
import { MARK, type Words } from './words';

const BANK_NAME_REACH = 5;
const HOLDER_REACH = 30;
const HOLDER_LINES = 3;
const SHORTEST_ACCOUNT = 8;
const DATE = /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20\d\d|20\d\d(?:0[1-9]|1[0-2])\d\d)$/;
/** A bank, or its branch, is where an account is, not whose it is. */
const BANKS = new Set(['ngan', 'nh', 'chi', 'cn', 'pgd', 'nhtm']);

/** "3714.0.1054321.00000": an office's account at the State Treasury (TT 77/2017/TT-BTC). */
export function isTreasuryAccount({ sequence, start }: Candidate): boolean {
  const [one, two, three] = sequence.slice(start, start + 3);
  return one?.digits.length === 4 && two?.join === '.' && two.digits.length === 1 && three?.join === '.' && three.digits.length === 7;
}

/** Whether an account, by its label, is a person's: not an office's, and not the writer's own. */
export function isAccount({ words, landmarks, candidate, labels }: Case): boolean {
  const label = labels.find(({ kind }) => kind === 'bank');
  if (label !== undefined && label.distance > LONG_REACH) return false;
  const before = ownerBefore(words, landmarks, candidate.first);
  if (before === 'self' || before === 'organisation') return false;
  if (before === 'person') return true;
  return !['organisation', 'self'].includes(holderAfter(words, landmarks, candidate.last) ?? '');
}

/** "Vietcombank 0281000123456 Nguyễn Văn A": a bank's name beside a long number, and a person before or after. */
export function isAccountBesideBank(given: Case): boolean {
  const { words, landmarks, candidate } = given;
  if (candidate.digits.length < SHORTEST_ACCOUNT || DATE.test(candidate.digits) || phoneShape(words, candidate) === 'mobile' || !isBesideBank(given) || isOtherCode(given)) return false;
  const before = ownerBefore(words, landmarks, candidate.first) ?? (isCalledBefore(words, landmarks, candidate.first) ? 'person' : null);
  return (before ?? holderAfter(words, landmarks, candidate.last)) === 'person';
}

/** The holder named after an account number on its line or the next: "chủ TK: …", "- Công đoàn Sở". */
function holderAfter(words: Words, landmarks: Landmarks, last: number): 'person' | 'organisation' | 'self' | null {
  let lines = 0;
  for (let index = last + 1; index < words.length && index - last <= HOLDER_REACH && lines < HOLDER_LINES; index++) {
    if (words.piece[index] === '\n') lines++;
    if (words.is(index, MARK) && isCalledAlone(words, index + 1) && landmarks.from(index + 1) === undefined) return 'person';
    const landmark = landmarks.from(index);
    if (landmark === undefined) continue;
    if (landmark.kind === 'organisation' && BANKS.has(words.piece[landmark.first]!)) index = landmark.end - 1;
    else if (landmark.kind === 'person' || landmark.kind === 'self' || landmark.kind === 'organisation') return landmark.kind;
    else index = landmark.end - 1;
  }
  return null;
}

function isBesideBank(given: Case): boolean {
  if (nearest(given, ['bank-name'], BANK_NAME_REACH) !== undefined) return true;
  const { landmarks, candidate } = given;
  return [1, 2, BESIDE].some((step) => landmarks.from(candidate.last + step)?.kind === 'bank-name');
}
