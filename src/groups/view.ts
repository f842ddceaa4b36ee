import type { Person, Role } from '@/members/view';

/** The frame that every page of a group stands in. */
export interface GroupFrame {
  /** the slug, as in the address */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly members: number;
  readonly demo: boolean;
  readonly charter: { readonly version: number; readonly from: string } | null;
  readonly me: Person & { readonly role: Role; readonly board: boolean; readonly signed: boolean };
  /** ledger number at which this was read: the live stream goes on from here */
  readonly seq: number;
  readonly unread: number;
  readonly waitingApprovals: number;
  /** refused secrets and reports of false alarms that the leader and the admin have not taken note of; 0 for others */
  readonly alerts: number;
  readonly features: Readonly<Record<string, string>>;
}
