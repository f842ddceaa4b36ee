export interface RosterEntryView {
  readonly id: string;
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
  readonly phone: string;
  readonly email: string | null;
  readonly board: boolean;
  /** the member's id, once they are one */
  readonly member: string | null;
  /** asked to be added, and not yet answered (5.3b); ISO 8601 */
  readonly askedAt: string | null;
  /** an approval to add or remove them waits for the leader */
  readonly pending: boolean;
}

export interface RosterView {
  readonly decision: string;
  /** ISO 8601 day */
  readonly from: string;
  readonly entries: readonly RosterEntryView[];
  readonly units: readonly { readonly id: string; readonly name: string; readonly from: string; readonly until: string | null; readonly people: number }[];
}
