import type { ApprovalView } from '@/approvals/view';

/** A request as the screen shows it: what it would do in a sentence, and the words or lines that belong to it. */
export interface ApprovalLine extends Omit<ApprovalView, 'facts' | 'details'> {
  readonly said: string;
  /** users' words that are part of what is asked: a reason, a text that was held */
  readonly quote: string | null;
  readonly details: readonly string[];
  /** whom it is about, where it is about one person */
  readonly person: string | null;
}
