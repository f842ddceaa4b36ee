import type { Candidate } from './digit-groups';
import { CODE_REACH, isLabelled, isOtherCode, namingLabel, type Case } from './number-case';
import { ownerOf } from './owners';
import type { Words } from './words';

const OTHER_LABELS = new Set(['tax', 'bank', 'social', 'old-citizen', 'personal-tax']);

/** A mobile number of ten digits, or of eleven as before 2018, with +84 for its 0; a landline; or a mobile's nine. */
export function phoneShape(words: Words, candidate: Candidate): 'mobile' | 'landline' | 'bare' | null {
  const plus = words.piece[candidate.first - 1] === '+' || candidate.digits.startsWith('0084');
  const digits = candidate.digits.replace(plus ? /^(?:00)?840?/ : /^84(?=[35789]\d{8}$)/, '0');
  if (/^0[35789]\d{8}$/.test(digits) || /^01[2689]\d{8}$/.test(digits)) return 'mobile';
  if (/^02\d{8,9}$/.test(digits)) return 'landline';
  return /^[35789]\d{8}$/.test(candidate.digits) ? 'bare' : null;
}

/** Whether a number is a person's phone: a mobile beside somebody, or a home's landline; the writer's own is not. */
export function isPhone(given: Case): boolean {
  const { words, landmarks, candidate } = given;
  const shape = phoneShape(words, candidate);
  if (shape === null || isOtherCode(given)) return false;
  if (shape === 'bare' && !isLabelled(given, ['phone'])) return false;
  const naming = namingLabel(given);
  if (naming !== undefined && OTHER_LABELS.has(naming.kind) && naming.distance <= CODE_REACH) return false;
  if (shape === 'landline' && !isHome(given)) return false;
  return (shape !== 'landline' && given.carried === 'phone') || ownerOf(words, landmarks, candidate.first, candidate.last) === 'person';
}

/** "số nhà riêng của bà B": a landline is an office's unless it is said to be a home's. */
function isHome({ words, candidate }: Case): boolean {
  for (let index = Math.max(0, candidate.first - 10); index < candidate.first; index++) {
    if (words.piece[index] === 'nha' && (words.piece[index + 1] === 'rieng' || words.lower(index + 1) === 'của' || words.piece[index - 1] === 'ban')) return true;
  }
  return false;
}
