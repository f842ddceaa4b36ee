import type { Reason } from '@/charter/decision';

/** What is wrong with an input, and where. `path` is a JSON pointer without the leading slash ("addressees/0"). */
export interface InputProblem {
  readonly path: string;
  readonly code: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Why the facts no longer allow what was asked. */
export type ConflictCode = 'key-reused' | 'already-decided' | 'facts-changed' | 'already-done';

/** Every way in which a command is answered. Anything else is a fault of ours, and thrown. */
export type Answer =
  | { readonly kind: 'done'; readonly seq: number; readonly result: Readonly<Record<string, unknown>> }
  | { readonly kind: 'waiting'; readonly approval: string }
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'invalid'; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'no-session' }
  | { readonly kind: 'conflict'; readonly code: ConflictCode; readonly reasons?: readonly Reason[] };

/** Returned by a command's `facts` in place of facts, when there is nothing for the charter to decide. */
export class Halt {
  constructor(readonly answer: Exclude<Answer, { kind: 'done' | 'waiting' }>) {}
}

export const notFound = () => new Halt({ kind: 'not-found' });

export const invalid = (...problems: readonly InputProblem[]) => new Halt({ kind: 'invalid', problems });

export const conflict = (code: ConflictCode) => new Halt({ kind: 'conflict', code });
