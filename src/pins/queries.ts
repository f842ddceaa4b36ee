import type { MemberScope } from '@/server/session/scope';
import { personSql, textSql } from '@/members/person';
import type { PinView } from './view';

type Row = Omit<PinView, 'at'> & { readonly at: Date };

/** What is pinned now, newest first. */
export async function listPins({ database, groupId }: MemberScope): Promise<PinView[]> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT n.id, n.at, ${personSql('n.pinned_by_entry_id', 'n.pinned_by_id')} AS by,
      ${textSql('n.group_id', 'n.seq', 'reason')} AS reason,
      CASE WHEN m.id IS NOT NULL
        THEN jsonb_build_object('kind', 'message', 'id', m.id, 'seq', m.seq,
          'text', ${textSql('m.group_id', 'm.seq', 'text')})
        ELSE jsonb_build_object('kind', 'directive', 'id', d.id, 'seq', d.seq, 'number', d.number || '/' || d.year,
          'title', ${textSql('d.group_id', 'd.seq', 'title')}) END AS target
    FROM pin n LEFT JOIN message m ON m.id = n.message_id LEFT JOIN directive d ON d.id = n.directive_id
    WHERE n.group_id = ${groupId}::uuid AND n.unpinned_at IS NULL
    ORDER BY n.seq DESC`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
