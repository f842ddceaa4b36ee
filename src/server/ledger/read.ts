import { Prisma, type ReadDatabase, type Transaction } from '../database';
import type { AddressedEntry, Audience, Reader } from './entry';

interface Row {
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly audience: string;
  readonly payload: string;
  readonly actorId: string | null;
  readonly fullName: string | null;
  readonly title: string | null;
  readonly unit: string | null;
  readonly texts: Record<string, string | null> | null;
}

/**
 * A group's entries after `after`, in order, at most `limit`, with the words put back where they may still be shown.
 *
 * @param reader leaves out what is not addressed to them; all entries when null
 */
export async function readEntries(
  database: ReadDatabase | Transaction,
  groupId: string,
  { after, limit, reader }: { after: number; limit: number; reader: Reader | null },
): Promise<AddressedEntry[]> {
  const audience = reader
    ? Prisma.sql`AND l.audience IN ('members', ${`member:${reader.memberId}`}, ${reader.officer ? 'officers' : 'members'})`
    : Prisma.empty;
  const rows = await database.$queryRaw<Row[]>`
    SELECT l.seq, l.type, l.at, l.audience, l.payload, l.actor_id AS "actorId",
      e.full_name AS "fullName", p.name AS title, u.name AS unit,
      (SELECT jsonb_object_agg(k.field, CASE WHEN k.withheld_at IS NULL THEN k.content END)
       FROM kept_text k WHERE k.group_id = l.group_id AND k.seq = l.seq) AS texts
    FROM ledger_entry l
    LEFT JOIN roster_entry e ON e.id = l.actor_entry_id
    LEFT JOIN position p ON p.id = e.position_id
    LEFT JOIN unit u ON u.id = e.unit_id
    WHERE l.group_id = ${groupId}::uuid AND l.seq > ${after} ${audience}
    ORDER BY l.seq LIMIT ${limit}`;
  return rows.map(toAddressed);
}

function toAddressed(row: Row): AddressedEntry {
  const { texts: _hashes, ...payload } = JSON.parse(row.payload) as Record<string, unknown>;
  return {
    audience: row.audience as Audience,
    entry: {
      seq: row.seq,
      type: row.type,
      at: row.at.toISOString(),
      actor: row.actorId
        ? { id: row.actorId, fullName: row.fullName ?? '', title: row.title ?? '', unit: row.unit ?? '' }
        : null,
      payload: { ...payload, ...row.texts },
    },
  };
}

/** The number of a group's newest entry; 0 when it has none. */
export async function headOf(database: ReadDatabase | Transaction, groupId: string): Promise<number> {
  const head = await database.ledgerHead.findUnique({ where: { groupId }, select: { seq: true } });
  return head?.seq ?? 0;
}
