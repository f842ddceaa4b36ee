/** A clause of the charter ("5.3c" = Điều 5 khoản 3 điểm c) or a disclosure rule ("D4"). */
export type Clause = `${number}.${string}` | `${number}` | `D${number}`;

/** What a reason was decided on: plain values that a sentence can show. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** One cause of a refusal: the clause it rests on, a stable code, and the facts that it was decided on. */
export interface Reason {
  readonly clause: Clause;
  readonly code: string;
  readonly facts: Facts;
}

/** What the charter says of an act. A refusal carries every reason, not only the first. */
export type Decision =
  | { readonly outcome: 'allowed' }
  | { readonly outcome: 'refused'; readonly reasons: readonly Reason[] }
  | { readonly outcome: 'needs-approval'; readonly by: 'leader'; readonly clause: Clause };

export const allowed: Decision = { outcome: 'allowed' };

/**
 * Allowed when there is no reason against, refused with all of them otherwise.
 *
 * @param reasons each a reason, or false where its condition did not arise
 */
export function unless(...reasons: readonly (Reason | false)[]): Decision {
  const standing = reasons.filter((reason) => reason !== false);
  return standing.length === 0 ? allowed : { outcome: 'refused', reasons: standing };
}

/** A reason, with no facts unless given. */
export function because(clause: Clause, code: string, facts: Facts = {}): Reason {
  return { clause, code, facts };
}

/** Two words of the charter on one act: every reason of a refusal, else the need for approval, else allowed. */
export function both(one: Decision, other: Decision): Decision {
  const reasons = [one, other].flatMap((decision) => (decision.outcome === 'refused' ? decision.reasons : []));
  if (reasons.length > 0) return { outcome: 'refused', reasons };
  return one.outcome === 'needs-approval' ? one : other;
}
