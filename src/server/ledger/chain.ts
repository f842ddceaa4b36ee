import { createHash } from 'node:crypto';

/** What an entry's hash covers, besides the hash of the one before. */
export interface ChainedEntry {
  readonly groupId: string;
  readonly seq: number;
  readonly at: Date;
  readonly type: string;
  readonly actorId: string | null;
  readonly actorEntryId: string | null;
  readonly audience: string;
  /** the exact JSON text that is stored */
  readonly payload: string;
}

/** The hash before a group's first entry: 32 zero bytes. */
export const GENESIS: Uint8Array<ArrayBuffer> = new Uint8Array(32);

/**
 * SHA-256 over the previous hash and every field, one a line. Only the last field can hold a line break, so no two
 * entries share a preimage.
 *
 * @returns 32 bytes
 */
export function hashEntry(entry: ChainedEntry, previous: Uint8Array): Uint8Array<ArrayBuffer> {
  const lines = [
    'ledger-entry-1',
    Buffer.from(previous).toString('hex'),
    entry.groupId,
    String(entry.seq),
    entry.at.toISOString(),
    entry.type,
    entry.actorId ?? '',
    entry.actorEntryId ?? '',
    entry.audience,
    entry.payload,
  ];
  return new Uint8Array(createHash('sha256').update(lines.join('\n')).digest());
}

/** SHA-256 of salt and text, as the ledger keeps it for words that live beside it. */
export function hashText(salt: Uint8Array, text: string): string {
  return createHash('sha256').update(salt).update(text, 'utf8').digest('hex');
}
