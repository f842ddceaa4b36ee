import { GENESIS, hashEntry, hashText } from './chain';

/** Words beside an entry, as stored; salt and content are null once destroyed. */
export interface StoredText {
  readonly field: string;
  readonly salt: Uint8Array | null;
  readonly content: string | null;
}

/** An entry exactly as it is stored or was exported. */
export interface StoredEntry {
  readonly groupId: string;
  readonly seq: number;
  readonly at: Date;
  readonly type: string;
  readonly actorId: string | null;
  readonly actorEntryId: string | null;
  readonly audience: string;
  readonly payload: string;
  readonly previous: Uint8Array;
  readonly hash: Uint8Array;
  readonly texts: readonly StoredText[];
}

/** What does not hold: a number is missing, the chain is broken, an entry or the words beside it were changed. */
export type Breach = 'gap' | 'chain' | 'entry' | 'text' | 'head';

export interface Verification {
  readonly entries: number;
  /** words whose content was destroyed under the charter, of which only the hash is left */
  readonly destroyed: number;
  /** the first entry that does not hold; null when all do */
  readonly broken: { readonly seq: number; readonly breach: Breach } | null;
}

/**
 * Holds every entry of one group against its number, the one before it, its own hash, and the hashes of its words.
 *
 * @param head where the group's counter stands, where it is known: newest rows that are gone show by it
 */
export async function verifyLedger(
  entries: AsyncIterable<StoredEntry>,
  head: { readonly seq: number; readonly hash: Uint8Array } | null,
): Promise<Verification> {
  let count = 0;
  let destroyed = 0;
  let previous: Uint8Array = GENESIS;
  for await (const entry of entries) {
    const breach = breachOf(entry, count + 1, previous);
    if (breach) return { entries: count, destroyed, broken: { seq: breach === 'gap' ? count + 1 : entry.seq, breach } };
    count = entry.seq;
    previous = entry.hash;
    destroyed += entry.texts.filter(({ content }) => content === null).length;
  }
  const headHolds = !head || (head.seq === count && same(head.hash, previous));
  return { entries: count, destroyed, broken: headHolds ? null : { seq: count + 1, breach: 'head' } };
}

function breachOf(entry: StoredEntry, expected: number, previous: Uint8Array): Breach | null {
  if (entry.seq !== expected) return 'gap';
  if (!same(entry.previous, previous)) return 'chain';
  if (!same(hashEntry(entry, previous), entry.hash)) return 'entry';
  return textsHold(entry) ? null : 'text';
}

function textsHold({ payload, texts }: StoredEntry): boolean {
  const hashes = (JSON.parse(payload) as { texts?: Record<string, string> }).texts ?? {};
  const kept = new Map(texts.map((text) => [text.field, text]));
  if (kept.size !== Object.keys(hashes).length) return false;
  return Object.entries(hashes).every(([field, hash]) => {
    const text = kept.get(field);
    if (!text) return false;
    return text.content === null || (text.salt !== null && hashText(text.salt, text.content) === hash);
  });
}

const same = (one: Uint8Array, other: Uint8Array) => Buffer.from(one).equals(Buffer.from(other));
