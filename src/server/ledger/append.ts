import { randomBytes } from 'node:crypto';
import type { MemberActor } from '../command/actor';
import type { NewEvent } from '../command/command';
import type { Transaction } from '../database';
import { GENESIS, hashEntry, hashText } from './chain';
import type { AddressedEntry } from './entry';

/** Where a group's ledger stands inside a transaction that holds its lock. */
export interface Head {
  seq: number;
  hash: Uint8Array<ArrayBuffer>;
  /** the last entry since which standings or settings may differ */
  standingSeq: number;
}

interface Row {
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorEntryId: string | null;
  readonly audience: string;
  readonly payload: string;
  readonly previous: Uint8Array;
  readonly hash: Uint8Array;
}

interface TextRow {
  readonly seq: number;
  readonly field: string;
  readonly salt: Uint8Array;
  readonly content: string;
}

/**
 * Collects a transaction's entries, so that they are written by one statement however many acts it holds.
 */
export class LedgerWriter {
  private readonly rows: Row[] = [];
  private readonly texts: TextRow[] = [];
  readonly published: AddressedEntry[] = [];

  constructor(
    private readonly groupId: string,
    private readonly head: Head,
  ) {}

  /** the number that the next entry will get */
  get next(): number {
    return this.head.seq + 1;
  }

  get standingSeq(): number {
    return this.head.standingSeq;
  }

  /** Numbers and chains an event. Nothing reaches the database before `flush`. */
  add(event: NewEvent, actor: MemberActor | null, { now, keepsStanding }: { now: Date; keepsStanding: boolean }): void {
    const seq = this.next;
    if (!keepsStanding) this.head.standingSeq = seq;
    const hashes: Record<string, string> = {};
    for (const [field, content] of Object.entries(event.texts ?? {})) {
      const salt = new Uint8Array(randomBytes(16));
      hashes[field] = hashText(salt, content);
      this.texts.push({ seq, field, salt, content });
    }
    const audience = event.audience ?? 'members';
    const payload = JSON.stringify(event.texts ? { ...event.payload, texts: hashes } : event.payload);
    const actorId = actor?.memberId ?? null;
    const actorEntryId = actor?.entryId ?? null;
    const previous = this.head.hash;
    const entry = { groupId: this.groupId, seq, at: now, type: event.type, actorId, actorEntryId, audience, payload };
    const hash = hashEntry(entry, previous);
    this.rows.push({ ...entry, previous, hash });
    this.head.seq = seq;
    this.head.hash = hash;
    this.published.push({
      audience,
      entry: {
        seq,
        type: event.type,
        at: now.toISOString(),
        actor: actor && { id: actor.memberId, fullName: actor.fullName, title: actor.title, unit: actor.unit },
        payload: { ...event.payload, ...event.texts },
      },
    });
  }

  /** Writes the entries, the words and the head. */
  async flush(tx: Transaction): Promise<void> {
    if (this.rows.length === 0) return;
    const rows = this.rows;
    const texts = this.texts;
    await tx.$executeRaw`
      WITH entries AS (
        INSERT INTO ledger_entry (group_id, seq, at, type, actor_id, actor_entry_id, audience, payload, previous, hash)
        SELECT ${this.groupId}::uuid, *
        FROM unnest(
          ${rows.map((row) => row.seq)}::int[], ${rows.map((row) => row.at)}::timestamptz[],
          ${rows.map((row) => row.type)}::text[], ${rows.map((row) => row.actorId)}::uuid[],
          ${rows.map((row) => row.actorEntryId)}::uuid[], ${rows.map((row) => row.audience)}::text[],
          ${rows.map((row) => row.payload)}::text[], ${rows.map((row) => hex(row.previous))}::bytea[],
          ${rows.map((row) => hex(row.hash))}::bytea[])
      ), words AS (
        INSERT INTO kept_text (group_id, seq, field, salt, content)
        SELECT ${this.groupId}::uuid, *
        FROM unnest(
          ${texts.map((row) => row.seq)}::int[], ${texts.map((row) => row.field)}::text[],
          ${texts.map((row) => hex(row.salt))}::bytea[], ${texts.map((row) => row.content)}::text[])
      )
      UPDATE ledger_head
      SET seq = ${this.head.seq}, hash = ${hex(this.head.hash)}::bytea, standing_seq = ${this.head.standingSeq}
      WHERE group_id = ${this.groupId}::uuid`;
  }
}

const hex = (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`;

/** Locks a group's counter row until the transaction ends. */
export async function lockHead(tx: Transaction, groupId: string): Promise<Head> {
  const [row] = await tx.$queryRaw<Head[]>`
    SELECT seq, hash, standing_seq AS "standingSeq" FROM ledger_head WHERE group_id = ${groupId}::uuid FOR UPDATE`;
  if (!row) throw new Error(`group ${groupId} has no ledger`);
  return row;
}

/** Opens the ledger of a group that is being founded; it stays locked until the transaction ends. */
export async function openLedger(tx: Transaction, groupId: string): Promise<Head> {
  const head = { seq: 0, hash: GENESIS, standingSeq: 0 };
  await tx.ledgerHead.create({ data: { groupId, ...head } });
  return head;
}
