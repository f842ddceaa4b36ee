import type { Person } from '@/members/view';

/** What a message answers, shown above it. */
export interface QuotedMessage {
  readonly id: string;
  readonly author: Person;
  /** null once recalled or destroyed */
  readonly text: string | null;
}

export interface MessageView {
  readonly id: string;
  /** its number in the group's ledger */
  readonly seq: number;
  readonly author: Person;
  /** ISO 8601 */
  readonly at: string;
  /** null once recalled or destroyed */
  readonly text: string | null;
  readonly recalledAt: string | null;
  readonly replyTo: QuotedMessage | null;
  /** ids of the members named with @ */
  readonly mentions: readonly string[];
  /** where the text comes from, as its author stated it (4.7) */
  readonly source: string | null;
  /** findings that the author answered for (D4, 4.7) */
  readonly answeredFor: readonly string[];
}

export interface MessagePage {
  readonly messages: readonly MessageView[];
  /** the `before` of the next older page; null at the beginning */
  readonly next: number | null;
}
