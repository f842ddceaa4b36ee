/** A person as the group sees them: whole name and title (3.4). `id` is the member's. */
export interface Person {
  readonly id: string;
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
}

export type Role = 'leader' | 'admin' | 'member';

export interface MemberView extends Person {
  readonly role: Role;
  readonly board: boolean;
  /** ISO 8601 */
  readonly joinedAt: string;
  /** has signed the charter in force */
  readonly signed: boolean;
  /** has signed in at least once (5.3a) */
  readonly active: boolean;
  /** no longer on the roster in force: to be removed (4.5) */
  readonly offRoster: boolean;
}
