import type { ReadDatabase } from '../database';

/** A membership as a session brings it along. */
export interface Membership {
  readonly memberId: string;
  readonly groupId: string;
  readonly slug: string;
  readonly groupName: string;
  /** the ledger number since which nobody's standing in the group changed */
  readonly standingSeq: number;
  readonly role: 'leader' | 'admin' | 'member';
  readonly board: boolean;
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
}

/** Somebody who is signed in, on one device. */
export interface Session {
  readonly id: string;
  readonly accountId: string;
  readonly seenAt: Date;
  readonly memberships: readonly Membership[];
}

interface Row {
  readonly id: string;
  readonly accountId: string;
  readonly seenAt: Date;
  readonly memberId: string | null;
  readonly groupId: string;
  readonly slug: string;
  readonly groupName: string;
  readonly standingSeq: number;
  readonly leads: boolean;
  readonly administers: boolean;
  readonly board: boolean;
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
}

/**
 * The session with this id, if it still counts at `now`, with the memberships that stand.
 */
export async function findSession(database: ReadDatabase, id: string, now: Date): Promise<Session | null> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT s.id, s.account_id AS "accountId", s.seen_at AS "seenAt", m.id AS "memberId", g.id AS "groupId", g.slug,
      g.name AS "groupName", h.standing_seq AS "standingSeq", g.leader_id = m.id AS leads, g.admin_id = m.id AS administers, e.board,
      e.full_name AS "fullName", p.name AS title, u.name AS unit
    FROM sign_in_session s
    LEFT JOIN member m ON m.account_id = s.account_id AND m.left_at IS NULL
    LEFT JOIN "group" g ON g.id = m.group_id
    LEFT JOIN ledger_head h ON h.group_id = g.id
    LEFT JOIN roster_entry e ON e.id = m.entry_id
    LEFT JOIN position p ON p.id = e.position_id
    LEFT JOIN unit u ON u.id = e.unit_id
    WHERE s.id = ${id}::uuid AND s.ended_at IS NULL AND s.expires_at > ${now}
    ORDER BY g.created_at`;
  const [first] = rows;
  if (!first) return null;
  const memberships = rows
    .filter((row) => row.memberId !== null)
    .map(({ memberId, leads, administers, id: _id, accountId: _account, seenAt: _seen, ...rest }) => ({
      ...rest,
      memberId: memberId!,
      role: leads ? ('leader' as const) : administers ? ('admin' as const) : ('member' as const),
    }));
  return { id: first.id, accountId: first.accountId, seenAt: first.seenAt, memberships };
}
