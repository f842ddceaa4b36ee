import type { ReadDatabase, Transaction } from '../database';
import type { MemberActor } from './actor';

interface Row {
  readonly memberId: string;
  readonly accountId: string;
  readonly entryId: string;
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
  readonly board: boolean;
  readonly leads: boolean;
  readonly administers: boolean;
  readonly charterVersion: number | null;
  readonly signed: boolean;
  readonly features: Record<string, string>;
  readonly standingSeq: number;
}

/**
 * A member as they stand now: name and title from the roster, office, and whether they signed the charter in force on
 * the day of `now` (Vietnam time).
 *
 * @returns null for somebody who is not, or no longer, a member
 */
export async function loadActor(
  database: ReadDatabase | Transaction,
  groupId: string,
  memberId: string,
  now: Date,
): Promise<MemberActor | null> {
  const [row] = await database.$queryRaw<Row[]>`
    SELECT m.id AS "memberId", m.account_id AS "accountId", e.id AS "entryId", e.full_name AS "fullName",
      p.name AS title, u.name AS unit, e.board, g.leader_id = m.id AS leads, g.admin_id = m.id AS administers,
      v.version AS "charterVersion", g.features, h.standing_seq AS "standingSeq",
      EXISTS (SELECT FROM charter_signature s WHERE s.version_id = v.id AND s.member_id = m.id) AS signed
    FROM member m
    JOIN "group" g ON g.id = m.group_id
    JOIN ledger_head h ON h.group_id = g.id
    JOIN roster_entry e ON e.id = m.entry_id
    JOIN position p ON p.id = e.position_id
    JOIN unit u ON u.id = e.unit_id
    LEFT JOIN LATERAL (
      SELECT id, version FROM charter_version
      WHERE group_id = g.id AND "from" <= (${now}::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      ORDER BY version DESC LIMIT 1) v ON true
    WHERE m.id = ${memberId}::uuid AND m.group_id = ${groupId}::uuid AND m.left_at IS NULL`;
  if (!row) return null;
  return {
    kind: 'member',
    memberId: row.memberId,
    accountId: row.accountId,
    entryId: row.entryId,
    fullName: row.fullName,
    title: row.title,
    unit: row.unit,
    charterVersion: row.charterVersion ?? 0,
    rules: { features: row.features, seq: row.standingSeq },
    standing: {
      role: row.leads ? 'leader' : row.administers ? 'admin' : 'member',
      board: row.board,
      signed: row.signed,
    },
  };
}
