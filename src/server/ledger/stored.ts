import type { ReadDatabase } from '../database';
import type { StoredEntry, StoredText } from './verify';

const PAGE = 1_000;

type Row = Omit<StoredEntry, 'texts'> & { readonly texts: readonly { field: string; salt: string | null; content: string | null }[] };

/** Every entry of a group as it is stored, in order, a page at a time. */
export async function* storedEntries(database: ReadDatabase, groupId: string): AsyncGenerator<StoredEntry> {
  for (let after = 0; ; ) {
    const rows = await database.$queryRaw<Row[]>`
      SELECT l.group_id AS "groupId", l.seq, l.at, l.type, l.actor_id AS "actorId", l.actor_entry_id AS "actorEntryId",
        l.audience, l.payload, l.previous, l.hash,
        (SELECT COALESCE(jsonb_agg(jsonb_build_object('field', k.field, 'salt', encode(k.salt, 'hex'), 'content', k.content)), '[]')
         FROM kept_text k WHERE k.group_id = l.group_id AND k.seq = l.seq) AS texts
      FROM ledger_entry l WHERE l.group_id = ${groupId}::uuid AND l.seq > ${after}
      ORDER BY l.seq LIMIT ${PAGE}`;
    for (const row of rows) yield { ...row, texts: row.texts.map(toText) };
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.seq;
  }
}

const toText = ({ field, salt, content }: Row['texts'][number]): StoredText => ({
  field,
  salt: salt === null ? null : new Uint8Array(Buffer.from(salt, 'hex')),
  content,
});
