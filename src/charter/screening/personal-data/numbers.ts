import { candidatesAt, isEven, isPartOfSeries, isWrittenAsOne, sequencesOf, sizesOf, type Candidate } from './digit-groups';
import type { Label } from './labels';
import type { Landmarks } from './landmarks';
import { ownerAfter, ownerBefore, ownerOf } from './owners';
import { spaced } from './phrases';
import { isCounted, isInAddress, isInsideCode, isMoney, labelsBefore, type NearLabel } from './surroundings';
import type { Words } from './words';

export type NumberKind = 'citizen-id' | 'old-citizen-id' | 'phone' | 'health-insurance' | 'social-insurance' | 'tax-code' | 'bank-account' | 'passport' | 'driving-licence';

/** A number by which a person is known. Offsets in the text. */
export interface PersonalNumber {
  readonly kind: NumberKind;
  readonly from: number;
  readonly to: number;
}

/** Everything that the rules ask about one candidate. */
interface Case {
  readonly words: Words;
  readonly landmarks: Landmarks;
  readonly candidate: Candidate;
  readonly labels: readonly NearLabel[];
  readonly header: ReadonlySet<Label>;
  /** the kind of the number before it, when nothing but names and commas lie between */
  readonly carried: NumberKind | null;
}

const CODE_REACH = 6;
const NAME_REACH = 14;
const BANK_REACH = 14;
const BANK_NAME_REACH = 5;
const BESIDE = 3;
const CARRY_REACH = 12;

/** How a citizen's number is grouped by those who group it, when nothing else says what it is. */
const CITIZEN_GROUPINGS = new Set(['12', '3,3,3,3', '4,4,4', '6,6', '3,3,6', '3,1,2,6', '3,9', '3,1,8', '4,2,6', '3,3,2,4', '3,1,2,3,3', '3,3,2,2,2', '4,8', '4,2,3,3', '3,1,2,2,4', '6,3,3', '3,3,3,2,1', '1,3,4,4', '3,4,5', '2,4,6', '3,2,7', '3,6,3', '1,1,1,1,1,1,1,1,1,1,1,1']);
const OLD_GROUPINGS = new Set(['9', '3,3,3', '3,6', '6,3', '4,5', '5,4', '2,3,4', '3,2,4', '1,1,1,1,1,1,1,1,1']);
/** Object codes of health insurance cards (QĐ 1351/QĐ-BHXH and before): what a card's number begins with. */
const CARD_CODES = new Set('dn hn hx ch nn tk hc xk ca tn hd te xb xn ms cc ck cb kc cn ht dt dk xd ts qn cy ta ty hg ls pv hs sv gb gd tq tb no ct xv tc th tv td tu ba bt nd pl cs ke tg tl hk po xh'.split(' '));

/**
 * Numbers of people in a text, in its order: read once from left to right, each digit used once.
 *
 * @param landmarksOf gives the text's landmarks, asked for only when a number needs them
 */
export function numbersIn(words: Words, landmarksOf: () => Landmarks): readonly PersonalNumber[] {
  const found: (PersonalNumber & { last: number })[] = [];
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

/** Without one of these anywhere, only a number of twelve digits, a phone's or a card's can say anything. */
const HINTS = spaced(/c\.?m\.?n\.?d|cmt|chung minh|giay cm|so cm|cccd|can cuoc|dinh danh|mst|thue|tax|stk|tai khoan|tk|account|acc|so the|the atm|bhxh|bhyt|bao hiem|ma the|ho chieu|passport|\bhc\b|so hc|pp no|bank|vcb|bidv|ngan hang|momo/);

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

function firstHit(words: Words, landmarks: Landmarks, candidates: readonly Candidate[], previous: (PersonalNumber & { last: number }) | null) {
  const first = candidates[0]?.first;
  if (first === undefined || isInAddress(words, first)) return null;
  const letters = prefixIndex(words, candidates[0]!);
  const prefixed = candidates[0]!.prefix !== '' && landmarks.upTo(letters) === undefined;
  const labels = labelsBefore(words, landmarks, prefixed ? letters : first, previous?.last ?? -1);
  const header = landmarks.headerOf(first);
  const carried = previous !== null && isCarried(words, landmarks, previous.last, first) ? previous.kind : null;
  for (const candidate of candidates) {
    if (isInsideCode(words, landmarks, candidate) && !hasPrefix(words, candidate)) continue;
    const kind = kindOf({ words, landmarks, candidate, labels, header, carried });
    if (kind === null) continue;
    const from = kind === 'passport' || kind === 'health-insurance' ? startOfPrefix(words, candidate) : startOfNumber(words, candidate);
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
    if (isPartOfCode(given)) return null;
  }
  if (candidate.digits.length === 12) return twelveDigits(given);
  if (isPhone(given)) return 'phone';
  return labelledKind(given);
}

function nearest(given: Case, kinds: readonly Label[], reach = Infinity): NearLabel | undefined {
  return given.labels.find(({ kind, distance }) => kinds.includes(kind) && distance <= reach);
}

/** Whether the nearest label that says what a number is, is of these kinds. */
function isLabelled(given: Case, kinds: readonly Label[]): boolean {
  const after = labelAfter(given);
  if (after !== undefined && after !== 'person' && NAMING.has(after)) return kinds.includes(after);
  const naming = given.labels.find(({ kind }) => NAMING.has(kind));
  if (naming !== undefined) return kinds.includes(naming.kind) || (isCompound(given, naming) && nearest(given, kinds, naming.distance + BESIDE + 1) !== undefined);
  return kinds.some((kind) => given.header.has(kind));
}

/** "CMND/CCCD/Hộ chiếu số …": labels side by side name one number. */
function isCompound(given: Case, naming: NearLabel): boolean {
  return ['citizen', 'old-citizen', 'passport', 'tax', 'social', 'health-card'].includes(naming.kind);
}

const NAMING: ReadonlySet<Label> = new Set(['citizen', 'old-citizen', 'phone', 'health-card', 'social', 'tax', 'personal-tax', 'bank', 'passport', 'licence', 'code', 'hotline'] satisfies Label[]);
const IDENTITY: readonly Label[] = ['citizen', 'old-citizen', 'passport'];

/** A label of some other number, in the same clause just before this one with no person between. */
function isOtherCode(given: Case): boolean {
  const naming = given.labels.find(({ kind }) => NAMING.has(kind));
  return naming?.kind === 'code' && naming.distance <= CODE_REACH && naming.sameClause && !naming.pastPerson;
}

function twelveDigits(given: Case): NumberKind | null {
  const { words, candidate, landmarks } = given;
  const grouped = CITIZEN_GROUPINGS.has(sizesOf(candidate).join(','));
  const alone = candidate.start === 0 && candidate.end === candidate.sequence.length;
  if (!isWrittenAsOne(candidate) || !(isEven(candidate) || (grouped && alone))) return null;
  if (isLabelled(given, IDENTITY)) return !candidate.digits.startsWith('0') && isCounted(words, candidate.last) ? null : 'citizen-id';
  if (isLabelled(given, ['licence'])) return 'driving-licence';
  if (isOtherCode(given) || isPartOfSeries(candidate)) return null;
  if (isLabelled(given, ['bank']) && !isFar(given, ['bank'])) return isAccount(given) ? 'bank-account' : null;
  if (given.carried === 'citizen-id') return 'citizen-id';
  if (isMoney(words, candidate.last)) return null;
  if (grouped && isEven(candidate) && hasCitizenShape(candidate.digits)) return 'citizen-id';
  if (!grouped || !/^\d{3}[0-3]/.test(candidate.digits) || isCounted(words, candidate.last) || /^[1-9]\d{2}(?:,\d{3}){3}/.test(candidate.digits)) return null;
  return candidate.end - candidate.start === 1 && isBesidePerson(words, landmarks, candidate) ? 'citizen-id' : null;
}

/** Day, month, year of this century, hour and minute: a file's name, not a person's number. */
const TIMESTAMP = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20[0-3]\d(?:[01]\d|2[0-3])[0-5]\d$/;

/** A place of the Vietnamese registers (001–099), a century in which people now living were born, a year of it. */
function hasCitizenShape(digits: string): boolean {
  if (TIMESTAMP.test(digits)) return false;
  const place = Number(digits.slice(0, 3));
  const century = Number(digits.charAt(3));
  const year = Number(digits.slice(4, 6));
  if (place < 1 || place > 99) return false;
  return century <= 1 ? year >= 5 : century <= 3 && year <= 45;
}

function isBesidePerson(words: Words, landmarks: Landmarks, { first, last }: Candidate): boolean {
  for (let index = first - 1; index >= 0 && first - index <= NAME_REACH; index--) {
    const landmark = landmarks.upTo(index);
    if (words.piece[index] === '\n' || landmark?.kind === 'organisation') break;
    if (landmark?.kind === 'person') return true;
  }
  return ownerAfter(words, landmarks, last) === 'person';
}

/** A mobile number of ten digits, or of eleven as before 2018, with +84 for its 0; a landline where it is a home's. */
function phoneShape(words: Words, candidate: Candidate): 'mobile' | 'landline' | 'bare' | null {
  const plus = words.piece[candidate.first - 1] === '+' || candidate.digits.startsWith('0084');
  const digits = candidate.digits.replace(plus ? /^(?:00)?840?/ : /^84(?=[35789]\d{8}$)/, '0');
  if (/^0[35789]\d{8}$/.test(digits) || /^01[2689]\d{8}$/.test(digits)) return 'mobile';
  if (/^02\d{8,9}$/.test(digits)) return 'landline';
  return /^[35789]\d{8}$/.test(candidate.digits) ? 'bare' : null;
}

function isPhone(given: Case): boolean {
  const { words, landmarks, candidate } = given;
  const shape = phoneShape(words, candidate);
  if (shape === null || isOtherCode(given)) return false;
  const naming = given.labels.find(({ kind }) => NAMING.has(kind));
  if (shape === 'bare' && !isLabelled(given, ['phone'])) return false;
  if (naming !== undefined && ['tax', 'bank', 'social', 'old-citizen', 'personal-tax'].includes(naming.kind) && naming.distance <= CODE_REACH) return false;
  if (shape === 'landline') return isHome(given) && ownerOf(words, landmarks, candidate.first, candidate.last) === 'person';
  if (given.carried === 'phone') return true;
  return ownerOf(words, landmarks, candidate.first, candidate.last) === 'person';
}

/** "số nhà riêng của bà B": a landline is an office's unless it is said to be a home's. */
function isHome({ words, candidate }: Case): boolean {
  for (let index = Math.max(0, candidate.first - 10); index < candidate.first; index++) {
    if (words.piece[index] === 'nha' && (words.piece[index + 1] === 'rieng' || words.lower(index + 1) === 'của' || words.piece[index - 1] === 'ban')) return true;
  }
  return false;
}

function labelledKind(given: Case): NumberKind | null {
  const { words, candidate } = given;
  const size = candidate.digits.length;
  if (isCounted(words, candidate.last) || isStatistic(given)) return null;
  if (size === 9 && OLD_GROUPINGS.has(sizesOf(candidate).join(',')) && isEven(candidate) && !isPartOfSeries(candidate) && (isLabelled(given, IDENTITY) || given.carried === 'old-citizen-id' || labelAfter(given) === 'old-citizen')) return 'old-citizen-id';
  if (size === 10 && ((isLabelled(given, ['social', 'health-card']) && !isFar(given, ['social', 'health-card'])) || given.carried === 'social-insurance')) return 'social-insurance';
  if ((size === 10 || (size === 13 && isBranchCode(candidate))) && isTaxCode(given)) return 'tax-code';
  if (size === 8 && isEven(candidate) && isLabelled(given, ['passport']) && nearest(given, ['passport'], BESIDE) !== undefined) return 'passport';
  return size >= 8 && isEven(candidate) && isLabelled(given, ['bank']) && isAccount(given) ? 'bank-account' : bankNamed(given);
}

/** "3714.0.1054321.00000": an office's account at the State Treasury (TT 77/2017/TT-BTC). */
function isTreasuryAccount({ sequence, start }: Candidate): boolean {
  const [one, two, three] = sequence.slice(start, start + 3);
  return one?.digits.length === 4 && two?.join === '.' && two.digits.length === 1 && three?.join === '.' && three.digits.length === 7;
}

/** "285123456 (CMND)", "8123456789 là MST của anh Hùng": the label that follows a number, or undefined. */
function labelAfter({ words, landmarks, candidate }: Case): Label | 'person' | undefined {
  let told = false;
  for (let index = candidate.last + 1; index <= candidate.last + BESIDE; index++) {
    const kind = landmarks.from(index)?.kind;
    if (kind !== undefined) return told ? kind : undefined;
    if (words.piece[index] !== '(' && words.piece[index] !== 'la' && words.piece[index] !== 'so') return undefined;
    told = true;
  }
  return undefined;
}

/** Whether other words than a person's name stand between a label and the number. */
function isFar(given: Case, kinds: readonly Label[]): boolean {
  const label = nearest(given, kinds);
  return label !== undefined && label.distance > (label.pastPerson ? BANK_REACH : BESIDE + 1);
}

function isStatistic({ labels }: Case): boolean {
  return labels[0]?.kind === 'code' && labels[0].distance <= CODE_REACH && !labels[0].pastPerson;
}

/** "0301234567-001": ten digits and a branch's three. */
function isBranchCode(candidate: Candidate): boolean {
  const sizes = sizesOf(candidate).join(',');
  const last = candidate.sequence[candidate.end - 1]!;
  return sizes === '13' || (sizes === '10,3' && last.join === '-' && last.tight && candidate.sequence[candidate.end] === undefined);
}

/** A tax code that is a person's: said to be, or beside a person and no firm, or of the range given to people (8…). */
function isTaxCode(given: Case): boolean {
  const { words, landmarks, candidate } = given;
  if (isLabelled(given, ['personal-tax'])) return true;
  if (!isLabelled(given, ['tax'])) return given.carried === 'tax-code';
  const people = candidate.digits.startsWith('8');
  if (hasFirm(given)) return people && ownerBefore(words, landmarks, candidate.first) === 'person';
  const owner = ownerOf(words, landmarks, candidate.first, candidate.last);
  return owner === 'person' || (people && owner !== 'organisation');
}

/** Whether the sentence up to the number names a firm, or goes on to name one. */
function hasFirm({ words, landmarks, candidate }: Case): boolean {
  for (let index = candidate.first - 1; index >= 0 && candidate.first - index <= 40 && words.piece[index] !== '\n'; index--) {
    if (landmarks.upTo(index)?.kind === 'organisation') return true;
  }
  return ownerAfter(words, landmarks, candidate.last) === 'organisation';
}

/** An account that is not an office's, and not the writer's own. */
function isAccount({ words, landmarks, candidate, labels }: Case): boolean {
  const label = labels.find(({ kind }) => kind === 'bank');
  if (label !== undefined && label.distance > BANK_REACH) return false;
  const before = ownerBefore(words, landmarks, candidate.first);
  if (before === 'self' || before === 'organisation') return false;
  if (before === 'person') return true;
  return !['organisation', 'self'].includes(accountHolderAfter(words, landmarks, candidate.last) ?? '');
}

/** The holder named after an account number on its line or the next: "chủ TK: …", "- Công đoàn Sở". */
function accountHolderAfter(words: Words, landmarks: Landmarks, last: number): 'person' | 'organisation' | 'self' | null {
  let lines = 0;
  for (let index = last + 1; index < words.length && index - last <= 30 && lines < 3; index++) {
    if (words.piece[index] === '\n') lines++;
    const landmark = landmarks.from(index);
    if (landmark === undefined) continue;
    if (landmark.kind === 'person') return 'person';
    if (landmark.kind === 'self') return 'self';
    if (landmark.kind === 'organisation') return 'organisation';
    index = landmark.end - 1;
  }
  return null;
}

/** "Vietcombank 0281000123456 Nguyễn Văn A": a bank's name right before a long number, and a person. */
function bankNamed(given: Case): NumberKind | null {
  const { words, landmarks, candidate } = given;
  if (candidate.digits.length < 9 || phoneShape(words, candidate) === 'mobile' || !isBesideBank(given) || isOtherCode(given)) return null;
  const owner = ownerBefore(words, landmarks, candidate.first) ?? accountHolderAfter(words, landmarks, candidate.last);
  return owner === 'person' ? 'bank-account' : null;
}

function isBesideBank(given: Case): boolean {
  if (nearest(given, ['bank-name'], BANK_NAME_REACH) !== undefined) return true;
  const { landmarks, candidate } = given;
  return [1, 2, 3].some((step) => landmarks.from(candidate.last + step)?.kind === 'bank-name');
}

function hasPrefix(words: Words, candidate: Candidate): boolean {
  return candidate.prefix !== '' && !/^[đd]$/.test(candidate.prefix);
}

/** The letters before a number that belong to it as a code's do: "IB2400123456". */
function isPartOfCode({ words, candidate, landmarks }: Case): boolean {
  return isInsideCode(words, landmarks, candidate);
}

function isHealthCard(given: Case): boolean {
  const { candidate } = given;
  if (candidate.prefix.length !== 2 || candidate.digits.length !== 13 || !isEven(candidate)) return false;
  const letters = prefixIndex(given.words, candidate);
  const capitals = given.words.written(letters) === given.words.written(letters).toUpperCase();
  if (!given.words.touchesLeft(candidate.first) && (!capitals || given.landmarks.upTo(letters)?.kind === 'bank')) return false;
  if (nearest(given, ['health-card']) !== undefined || given.header.has('health-card')) return true;
  if (isOtherCode(given) || !/^[1-5](?:0[1-9]|[1-8]\d|9[0-7])/.test(candidate.digits)) return false;
  const dated = /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(candidate.digits);
  return CARD_CODES.has(candidate.prefix) && !dated && capitals;
}

function isPassport(given: Case): boolean {
  const { candidate } = given;
  if (candidate.digits.length < 6 || candidate.digits.length > 8 || (candidate.end - candidate.start > 1 && candidate.sequence[candidate.start + 1]!.join !== ' ') || !isEven(candidate)) return false;
  const letters = prefixIndex(given.words, candidate);
  const colon = given.words.piece[letters - 1] === ':' ? 1 : 0;
  const abbreviated = given.words.piece[letters - 1 - colon] === 'hc' && candidate.prefix.length === 1;
  return abbreviated || (isLabelled(given, IDENTITY) && (nearest(given, ['passport']) !== undefined || candidate.prefix.length === 1));
}

function prefixIndex(words: Words, { first }: Candidate): number {
  return words.piece[first - 1] === '-' ? first - 2 : first - 1;
}

function startOfPrefix(words: Words, candidate: Candidate): number {
  return candidate.prefix === '' ? words.from[candidate.first]! : words.from[prefixIndex(words, candidate)]!;
}

function startOfNumber(words: Words, { first }: Candidate): number {
  return words.piece[first - 1] === '+' && words.touchesLeft(first) ? words.from[first - 1]! : words.from[first]!;
}

/** Whether a number goes on a list that the one before it began: "CMND: 285123456, 285123457 và 285123458". */
function isCarried(words: Words, landmarks: Landmarks, last: number, first: number): boolean {
  if (first - last > CARRY_REACH) return false;
  for (let index = last + 1; index < first; index++) {
    const landmark = landmarks.from(index);
    if (landmark?.kind === 'person') index = landmark.end - 1;
    else if (landmark !== undefined) return false;
    else if (!isListWord(words.piece[index]!)) return false;
  }
  return true;
}

function isListWord(piece: string): boolean {
  return [',', ';', '-', '/', '(', ')', '|', '+', ':', '.', 'va', 'hoac', 'voi', 'cung', '&'].includes(piece);
}
