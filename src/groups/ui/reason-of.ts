import type { Decision, Reason } from '@/charter/decision';

/** The first thing that the charter says against an act; null when it says nothing. */
export const reasonOf = (decision: Decision): Reason | null =>
  decision.outcome === 'refused' ? (decision.reasons[0] ?? null) : null;
