import type { Person } from '@/members/view';

export type ReplyStatus = 'received' | 'in-progress' | 'done' | 'blocked';

export interface ReplyView {
  readonly id: string;
  readonly text: string | null;
  readonly status: ReplyStatus;
  /** ISO 8601 */
  readonly at: string;
}

/** What one addressee owes: "owed" until it was on their screen, "seen" until they wrote, then "replied" (5.3c). */
export interface RecipientView {
  readonly member: Person;
  readonly state: 'owed' | 'seen' | 'replied';
  /** replied after the deadline, or not yet replied although it is over */
  readonly late: boolean;
  readonly status: ReplyStatus | null;
  readonly seenAt: string | null;
  readonly repliedAt: string | null;
  readonly replies: readonly ReplyView[];
}

export interface DirectiveCounts {
  readonly total: number;
  readonly replied: number;
  readonly seen: number;
  readonly owed: number;
  readonly late: number;
}

/** A directive as it stands in a list or in the stream. */
export interface DirectiveSummary {
  readonly id: string;
  readonly seq: number;
  /** "27/2026" */
  readonly number: string;
  readonly title: string | null;
  readonly text: string | null;
  /** the Director's is an order (3.5), a deputy's a direction (5.1a) */
  readonly force: 'order' | 'direction';
  readonly issuer: Person;
  /** ISO 8601 */
  readonly issuedAt: string;
  readonly deadline: string;
  readonly replyKind: 'any' | 'report';
  readonly state: 'open' | 'closed' | 'revoked' | 'replaced';
  readonly endedAt: string | null;
  /** how the addressees were named, in order: units, "all", or persons */
  readonly addressees: readonly { readonly kind: 'all' | 'unit' | 'member'; readonly label: string }[];
  readonly replaces: { readonly id: string; readonly number: string } | null;
  readonly replacedBy: { readonly id: string; readonly number: string } | null;
  readonly counts: DirectiveCounts;
  /** what I owe it; null when it is not addressed to me */
  readonly mine: Pick<RecipientView, 'state' | 'late' | 'status'> | null;
}

export interface DirectiveView extends DirectiveSummary {
  readonly recipients: readonly RecipientView[];
}
