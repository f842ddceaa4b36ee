import type { Clause } from '@/charter/decision';
import type { Outcome, ScreeningCode } from '@/charter/screening/finding';
import type { Person } from '@/members/view';

/** A text that was refused: who tried, when, by which detector. Nobody has the text (4.1). */
export interface AttemptView {
  readonly seq: number;
  /** ISO 8601 */
  readonly at: string;
  readonly member: Person | null;
  readonly command: string;
  readonly clause: Clause;
  readonly code: ScreeningCode;
  readonly seen: boolean;
}

/** An author says that a detector was wrong; with the words only where the author agreed. */
export interface FalseAlarmView {
  readonly seq: number;
  /** ISO 8601 */
  readonly at: string;
  readonly member: Person | null;
  readonly code: ScreeningCode;
  readonly words: string | null;
  readonly seen: boolean;
}

/** A topic that waits for its publisher (D3). `words` are for those who keep the list; null for others. */
export interface EmbargoView {
  readonly id: string;
  readonly topic: string;
  readonly publisher: string;
  /** ISO 8601; null while it is open when it ends */
  readonly from: string | null;
  readonly words: readonly string[] | null;
}

/** What a group's texts are screened by, and for the leader and the admin what was stopped of late. */
export interface ScreeningView {
  readonly outcomes: Readonly<Record<ScreeningCode, Outcome>>;
  readonly officialDomains: readonly string[];
  readonly embargoes: readonly EmbargoView[];
  readonly attempts: readonly AttemptView[] | null;
  readonly falseAlarms: readonly FalseAlarmView[] | null;
}
