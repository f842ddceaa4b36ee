/** Somebody whom the demo lets one sign in as. */
export interface DemoPerson {
  readonly phone: string;
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
  readonly role: 'leader' | 'admin' | 'member';
  readonly board: boolean;
}

export interface DemoPeople {
  readonly password: string;
  /** one of each kind: the leader, the admin, the board, then each title and each level of unit */
  readonly chosen: readonly DemoPerson[];
  readonly others: readonly DemoPerson[];
  /** somebody on the roster who is not yet a member (5.3b); null once all are */
  readonly stranger: DemoPerson | null;
}
