import type { Candidate } from './digit-groups';
import type { Label } from './labels';
import type { Landmarks } from './landmarks';
import type { NearLabel } from './surroundings';
import { MARK, type Words } from './words';

export type NumberKind = 'citizen-id' | 'old-citizen-id' | 'phone' | 'health-insurance' | 'social-insurance' | 'tax-code' | 'bank-account' | 'passport' | 'driving-licence';

/** Everything that the rules ask about one candidate. */
export interface Case {
  readonly words: Words;
  readonly landmarks: Landmarks;
  readonly candidate: Candidate;
  /** the labels before it in its sentence, nearest first */
  readonly labels: readonly NearLabel[];
  /** the labels of the table that it stands in */
  readonly header: ReadonlySet<Label>;
  /** the kind of the number before it, when nothing but names and commas lie between */
  readonly carried: NumberKind | null;
}

/** How far, in pieces, the label of some other code reaches. */
export const CODE_REACH = 8;
/** How far a label reaches when only a person's name stands between. */
export const LONG_REACH = 14;
/** How far something counts as right beside a number. */
export const BESIDE = 3;

/** Labels of papers that prove who somebody is; texts name several of them for one number. */
export const IDENTITY: readonly Label[] = ['citizen', 'old-citizen', 'passport'];
const COMPOUND: readonly Label[] = ['citizen', 'old-citizen', 'passport', 'tax', 'social', 'health-card'];
const NAMING: ReadonlySet<string> = new Set(['citizen', 'old-citizen', 'phone', 'health-card', 'social', 'tax', 'personal-tax', 'bank', 'passport', 'licence', 'code', 'hotline'] satisfies Label[]);

/** The nearest label before the number that says what it is, if any. */
export function namingLabel({ labels }: Case): NearLabel | undefined {
  return labels.find(({ kind }) => NAMING.has(kind));
}

/** The nearest label of some kinds before the number, within so many pieces. */
export function nearest({ labels }: Case, kinds: readonly Label[], reach = Infinity): NearLabel | undefined {
  return labels.find(({ kind, distance }) => kinds.includes(kind) && distance <= reach);
}

/** Whether what says what the number is, after it, before it or in a table's header, is of these kinds. */
export function isLabelled(given: Case, kinds: readonly Label[]): boolean {
  const after = labelAfter(given);
  if (after !== undefined) return kinds.includes(after);
  const naming = namingLabel(given);
  if (naming === undefined) return kinds.some((kind) => given.header.has(kind));
  return kinds.includes(naming.kind) || (COMPOUND.includes(naming.kind) && nearest(given, kinds, naming.distance + BESIDE + 1) !== undefined);
}

/** Whether other words than a person's name stand between the nearest label of some kinds and the number. */
export function isFar(given: Case, kinds: readonly Label[]): boolean {
  const label = nearest(given, kinds);
  return label !== undefined && label.distance > (label.pastPerson ? LONG_REACH : BESIDE + 1);
}

/** Whether a label of some other number stands in the same clause just before this one, with no person between. */
export function isOtherCode(given: Case): boolean {
  const naming = namingLabel(given);
  return naming?.kind === 'code' && naming.distance <= CODE_REACH && naming.sameClause && (!naming.pastPerson || (naming.possessed && isTold(given)));
}

/** "mã hồ sơ của anh Hùng: 123…", "… là 123…"; but "tài khoản VNeID của công dân 0700…" goes by the citizen's number. */
function isTold({ words, candidate }: Case): boolean {
  return words.is(candidate.first - 1, MARK) || words.piece[candidate.first - 1] === 'la';
}

/** "285123456 (CMND)", "8123456789 là MST của anh Hùng": the label that names the number after it. */
function labelAfter({ words, landmarks, candidate }: Case): Label | undefined {
  let told = false;
  for (let index = candidate.last + 1; index <= candidate.last + BESIDE; index++) {
    const kind = landmarks.from(index)?.kind;
    if (kind !== undefined) return told && kind !== 'person' && NAMING.has(kind) ? kind : undefined;
    if (words.piece[index] !== '(' && words.piece[index] !== 'la' && words.piece[index] !== 'so') return undefined;
    told = true;
  }
  return undefined;
}
