/** Who may read an entry: every member, the leader and the admin, or one member. */
export type Audience = 'members' | 'officers' | `member:${string}`;

/** Who acted, as they were named then (3.4). */
export interface EntryActor {
  readonly id: string;
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
}

/** An entry as members read it: payload with the words put back (null where destroyed or recalled). */
export interface PublicEntry {
  readonly seq: number;
  readonly type: string;
  /** ISO 8601, UTC */
  readonly at: string;
  readonly actor: EntryActor | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An entry and who may read it. */
export interface AddressedEntry {
  readonly audience: Audience;
  readonly entry: PublicEntry;
}

/** A reader of the ledger. */
export interface Reader {
  readonly memberId: string;
  readonly officer: boolean;
}

/** Whether the reader is among the entry's audience. */
export function mayRead(audience: Audience, reader: Reader): boolean {
  if (audience === 'members') return true;
  if (audience === 'officers') return reader.officer;
  return audience === `member:${reader.memberId}`;
}
