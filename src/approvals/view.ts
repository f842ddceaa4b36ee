import type { Person } from '@/members/view';

export interface ApprovalView {
  readonly id: string;
  readonly seq: number;
  readonly command: string;
  /** the clause under which the leader's consent is needed */
  readonly clause: string;
  readonly requester: Person | null;
  /** ISO 8601 */
  readonly requestedAt: string;
  readonly state: 'waiting' | 'approved' | 'rejected' | 'withdrawn';
  readonly decider: Person | null;
  readonly decidedAt: string | null;
  readonly comment: string | null;
  /** what would be done, ready for a sentence: names in place of ids ("approval.add-member" in locales) */
  readonly facts: Readonly<Record<string, string | number>>;
  /** lines of detail for what has many parts, as an import of a roster */
  readonly details: readonly string[];
}
