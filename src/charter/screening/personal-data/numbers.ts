import { isAccount, isAccountBesideBank, isTreasuryAccount } from './accounts';
import { isForeignPassport, isHealthCard, isPassport, prefixIndex } from './cards';
import { hasCitizenShape, twelveDigits } from './citizen-id';
import { candidatesAt, isEven, isPartOfSeries, sequencesOf, sizesOf, type Candidate } from './digit-groups';
import type { Landmarks } from './landmarks';
import { BESIDE, CODE_REACH, IDENTITY, isFar, isLabelled, nearest, type Case, type NumberKind } from './number-case';
import { isPhone } from './phone';
import { spaced } from './phrases';
import { isCounted, isInAddress, isInsideCode, labelsBefore } from './surroundings';
import { isTaxCode } from './tax-code';
import type { Words } from './words';

/** A number by which a person is known. Offsets in the text. */
export interface PersonalNumber {
  readonly kind: NumberKind;
  readonly from: number;
  readonly to: number;
}

/** A number found, and its last piece. */
type Found = PersonalNumber & { readonly last: number };

const CARRY_REACH = 12;
/** "TK9876543" is a passport of Japan; "TK" before as many digits as an account has is a label. */
const SHORTEST_ACCOUNT = 9;
const LIST_WORDS = new Set([',', ';', '-', '/', '(', ')', '|', '+', ':', '.', '&', 'va', 'hoac', 'voi', 'cung']);

/** Nine digits in more runs than these, but not one by one, are a date, or a list. */
const MOST_OLD_GROUPS = 4;

/** Without one of these anywhere, only a number of twelve digits, a phone's or a card's can say anything. */
const HINTS = spaced(/c\.?m\.?n\.?d|cmt|chung minh|giay cm|so cm|cccd|can cuoc|gttt|giay to|identity|id card|id no|citizen|ppt|viet ?(?:tin|com)|agri|(?:tech|sa)com|exim|pay\b|ncb|cake|timo|\bmb\b|acb|tcb|scb|shb|nong nghiep|\bck\b|chuyen khoan|dinh danh|mst|thue|tax|stk|tai khoan|tk|account|acc|so the|the atm|bhxh|bhyt|bao hiem|ma the|ho chieu|passport|\bhc\b|so hc|\bpp\b|bank|vcb|bidv|ngan hang|momo/);

/**
 * Numbers of people in a text, in its order: read once from left to right, each digit used once.
 *
 * @param landmarksOf gives the text's landmarks, asked for only when a number needs them
 */
export function numbersIn(words: Words, landmarksOf: () => Landmarks): readonly PersonalNumber[] {
  const found: Found[] = [];
  const labelled = HINTS.test(words.plain);
  for (const sequence of sequencesOf(words)) {
    for (let start = 0; start < sequence.length; ) {
      const candidates = candidatesAt(words, sequence, start, labelled ? isPlausible : isTelling).filter((candidate) => labelled || !isPartOfSeries(candidate));
      const hit = candidates.length === 0 ? null : firstHit(words, landmarksOf(), candidates, found.at(-1) ?? null);
      if (hit === null) {
        start++;
        continue;
      }
      found.push(hit.number);
      start = hit.end;
    }
  }
  return found;
}

/** Whether digits may be somebody's by their form alone. */
function isTelling(digits: string, prefix: string, runs: number): boolean {
  if (digits.length === 12) return runs === 1 || hasCitizenShape(digits);
  if (digits.length === 13) return prefix.length === 2 || digits.startsWith('0084');
  return (digits.length === 10 || digits.length === 11) && /^0[235789]|^01[2689]|^84/.test(digits);
}

/** Whether digits may be somebody's with a label. */
function isPlausible(digits: string, prefix: string): boolean {
  return digits.length >= 8 || prefix !== '';
}

function firstHit(words: Words, landmarks: Landmarks, candidates: readonly Candidate[], previous: Found | null) {
  const first = candidates[0]?.first;
  if (first === undefined || isInAddress(words, landmarks, first)) return null;
  const letters = prefixIndex(words, candidates[0]!);
  const prefixed = candidates[0]!.prefix !== '' && (landmarks.upTo(letters) === undefined || (words.touchesLeft(first) && candidates[0]!.digits.length < SHORTEST_ACCOUNT));
  const labels = labelsBefore(words, landmarks, prefixed ? letters : first, previous?.last ?? -1);
  const header = landmarks.headerOf(first);
  const carried = previous !== null && isCarried(words, landmarks, previous.last, first) ? previous.kind : null;
  for (const candidate of candidates) {
    if (candidate.prefix === '' && isInsideCode(words, landmarks, candidate)) continue;
    const kind = kindOf({ words, landmarks, candidate, labels, header, carried });
    if (kind === null) continue;
    const from = startOf(words, candidate, kind);
    return { number: { kind, from, to: words.to[candidate.last]!, last: candidate.last }, end: candidate.end };
  }
  return null;
}

function kindOf(given: Case): NumberKind | null {
  const { candidate } = given;
  if (isTreasuryAccount(candidate)) return null;
  if (candidate.prefix !== '') {
    if (isHealthCard(given)) return 'health-insurance';
    if (isPassport(given)) return 'passport';
    if (isInsideCode(given.words, given.landmarks, candidate)) return null;
  }
  if (candidate.digits.length === 12) return twelveDigits(given) ?? (isAccountBesideBank(given) ? 'bank-account' : null);
  if (isPhone(given)) return 'phone';
  return labelledKind(given);
}

/** What a number is that only a label can tell: ten or thirteen digits, nine, an account. */
function labelledKind(given: Case): NumberKind | null {
  const { words, candidate, carried } = given;
  const size = candidate.digits.length;
  if (isCounted(words, candidate.last) || isOtherNumber(given)) return null;
  if (isOldCitizenId(given)) return 'old-citizen-id';
  if (size === 10 && (carried === 'social-insurance' || isAfterInsurance(given) || (isLabelled(given, ['social', 'health-card']) && !isFar(given, ['social', 'health-card'])))) return 'social-insurance';
  if (isTaxCode(given)) return 'tax-code';
  if (!isEven(candidate)) return isAccountBesideBank(given) ? 'bank-account' : null;
  if (isForeignPassport(given)) return 'passport';
  if (size === 8 && isLabelled(given, ['passport']) && nearest(given, ['passport'], BESIDE) !== undefined) return 'passport';
  if (size >= 8 && isLabelled(given, ['bank']) && isAccount(given)) return 'bank-account';
  return isAccountBesideBank(given) ? 'bank-account' : null;
}

/** "BHXH 7912345678": the insurance office's abbreviation right before ten digits is the number's name. */
function isAfterInsurance({ words, candidate, labels }: Case): boolean {
  const label = labels[0];
  return label !== undefined && label.kind === 'organisation' && label.distance <= 2 && words.piece[candidate.first - label.distance] === 'bhxh';
}

function isOldCitizenId(given: Case): boolean {
  const { candidate, carried } = given;
  const sizes = sizesOf(candidate);
  if (candidate.digits.length === 8) return isMilitary(given);
  if (candidate.digits.length !== 9 || (sizes.length > MOST_OLD_GROUPS && sizes.length < 9) || !isEven(candidate) || isPartOfSeries(candidate)) return false;
  return carried === 'old-citizen-id' || isLabelled(given, IDENTITY);
}

/** "Chứng minh sĩ quan số 23123456", "chứng minh quân đội": eight digits. */
function isMilitary(given: Case): boolean {
  const label = nearest(given, ['old-citizen'], BESIDE + 3);
  return label !== undefined && ['quan', 'si'].includes(given.words.piece[given.candidate.first - label.distance + 1]!);
}

/** Whether the very nearest label is some other code's. */
function isOtherNumber({ labels }: Case): boolean {
  return labels[0]?.kind === 'code' && labels[0].distance <= CODE_REACH && !labels[0].pastPerson;
}

/** Where a number begins: with its letters, or with the "+" of a phone's. */
function startOf(words: Words, candidate: Candidate, kind: NumberKind): number {
  const { first, prefix } = candidate;
  if ((kind === 'passport' || kind === 'health-insurance') && prefix !== '') return words.from[prefixIndex(words, candidate)]!;
  return words.from[words.piece[first - 1] === '+' && words.touchesLeft(first) ? first - 1 : first]!;
}

/** Whether a number goes on a list that the one before it began: "CMND: 285123456, 285123457 và 285123458". */
function isCarried(words: Words, landmarks: Landmarks, last: number, first: number): boolean {
  if (first - last > CARRY_REACH) return false;
  for (let index = last + 1; index < first; index++) {
    const landmark = landmarks.from(index);
    if (landmark?.kind === 'person') index = landmark.end - 1;
    else if (landmark !== undefined) return false;
    else if (!LIST_WORDS.has(words.piece[index]!)) return false;
  }
  return true;
}
