/** What the charter knows of the person who acts: their office in the group, and whether they are bound by it. */
export interface Standing {
  /** the Director is the leader (3.1), the Chánh Văn phòng the admin (3.2) */
  readonly role: 'leader' | 'admin' | 'member';
  /** of the department's board: the Director and the deputies (5.1) */
  readonly board: boolean;
  /** has signed the version of the charter in force */
  readonly signed: boolean;
}
