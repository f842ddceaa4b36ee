import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { StoredEntry } from './verify';

const hex = z
  .string()
  .regex(/^([0-9a-f]{2})*$/)
  .transform((text) => new Uint8Array(Buffer.from(text, 'hex')));

const line = z.strictObject({
  groupId: z.uuid(),
  seq: z.int(),
  at: z.iso.datetime().transform((at) => new Date(at)),
  type: z.string(),
  actorId: z.uuid().nullable(),
  actorEntryId: z.uuid().nullable(),
  audience: z.string(),
  payload: z.string(),
  previous: hex,
  hash: hex,
  texts: z.array(z.strictObject({ field: z.string(), salt: hex.nullable(), content: z.string().nullable() })),
});

/** A line of an exported ledger held no entry. */
export class NotALedger extends Error {
  constructor(readonly line: number) {
    super(`line ${line} holds no entry of a ledger`);
  }
}

const toHex = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('hex');

/** An entry as one line of JSON, hashes and salts in hexadecimal. */
export function exportLine(entry: StoredEntry): string {
  return JSON.stringify({
    ...entry,
    at: entry.at.toISOString(),
    previous: toHex(entry.previous),
    hash: toHex(entry.hash),
    texts: entry.texts.map((text) => ({ ...text, salt: toHex(text.salt) })),
  });
}

/**
 * The entries of an exported file, in its order.
 *
 * @throws NotALedger at the first line that holds none
 */
export async function* exportedEntries(file: string): AsyncGenerator<StoredEntry> {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number++;
    if (text.trim() === '') continue;
    const parsed = line.safeParse(parseJson(text));
    if (!parsed.success) throw new NotALedger(number);
    yield parsed.data;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
