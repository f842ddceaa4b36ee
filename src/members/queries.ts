import type { MemberScope } from '@/server/session/scope';
import type { MemberView } from './view';

type Row = Omit<MemberView, 'joinedAt'> & { readonly joinedAt: Date };

/** Everybody in the group, in the roster's order. */
export async function listMembers({ database, groupId, charterVersion }: MemberScope): Promise<MemberView[]> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT m.id, e.full_name AS "fullName", p.name AS title, u.name AS unit, e.board, m.joined_at AS "joinedAt",
      CASE WHEN g.leader_id = m.id THEN 'leader' WHEN g.admin_id = m.id THEN 'admin' ELSE 'member' END AS role,
      EXISTS (SELECT FROM charter_signature s JOIN charter_version v ON v.id = s.version_id
        WHERE s.member_id = m.id AND v.version = ${charterVersion}) AS signed,
      EXISTS (SELECT FROM sign_in_session s WHERE s.account_id = m.account_id) AS active,
      e.until IS NOT NULL AS "offRoster"
    FROM member m JOIN "group" g ON g.id = m.group_id
    JOIN roster_entry e ON e.id = m.entry_id JOIN position p ON p.id = e.position_id JOIN unit u ON u.id = e.unit_id
    WHERE m.group_id = ${groupId}::uuid AND m.left_at IS NULL
    ORDER BY g.leader_id = m.id DESC, e.board DESC, u."order", e."order"`;
  return rows.map((row) => ({ ...row, joinedAt: row.joinedAt.toISOString() }));
}
