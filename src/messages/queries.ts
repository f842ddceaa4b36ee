import { Prisma } from '@/server/database';
import type { MemberScope } from '@/server/session/scope';
import { personSql, textSql } from '@/members/person';
import type { MessagePage, MessageView } from './view';

const DEFAULT_PAGE = 50;
export const MOST_MESSAGES = 200;

const columns = Prisma.sql`
  m.id, m.seq, ${personSql('m.entry_id', 'm.member_id')} AS author, m.at, m.recalled_at AS "recalledAt",
  ${textSql('m.group_id', 'm.seq', 'text')} AS text, ${textSql('m.group_id', 'm.seq', 'source')} AS source,
  m.mentions, m.answered AS "answeredFor",
  (SELECT jsonb_build_object('id', r.id, 'author', ${personSql('r.entry_id', 'r.member_id')},
     'text', ${textSql('r.group_id', 'r.seq', 'text')})
   FROM message r WHERE r.id = m.reply_to_id) AS "replyTo"`;

type Row = Omit<MessageView, 'at' | 'recalledAt'> & { readonly at: Date; readonly recalledAt: Date | null };

/** The newest messages before a ledger number, oldest first. */
export async function messagePage(
  { database, groupId }: MemberScope,
  { before, limit = DEFAULT_PAGE }: { before?: number; limit?: number } = {},
): Promise<MessagePage> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT ${columns} FROM message m
    WHERE m.group_id = ${groupId}::uuid AND m.seq < ${before ?? 2_147_483_647}
    ORDER BY m.seq DESC LIMIT ${limit}`;
  return { messages: rows.map(toView).reverse(), next: rows.length === limit ? rows.at(-1)!.seq : null };
}

/**
 * Messages that hold every word of `query`, with or without marks, newest first; those that hold it letter for letter
 * come before the others.
 */
export async function searchMessages(
  { database, groupId }: MemberScope,
  query: string,
  { before, limit = DEFAULT_PAGE }: { before?: number; limit?: number } = {},
): Promise<MessagePage> {
  const phrase = query.normalize('NFC').trim();
  if (phrase === '') return { messages: [], next: null };
  const pattern = `%${phrase.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const rows = await database.$queryRaw<Row[]>`
    WITH hits AS MATERIALIZED (
      SELECT k.seq, k.content FROM kept_text k
      WHERE k.group_id = ${groupId}::uuid AND k.field = 'text' AND k.withheld_at IS NULL
        AND fold(k.content) LIKE fold(${pattern}) AND k.seq < ${before ?? 2_147_483_647})
    SELECT ${columns} FROM hits h JOIN message m ON m.group_id = ${groupId}::uuid AND m.seq = h.seq
    ORDER BY (h.content ILIKE ${pattern}) DESC, m.seq DESC LIMIT ${limit}`;
  return { messages: rows.map(toView), next: null };
}

/** How many messages of others a member has not read. */
export async function countUnread({ database, groupId, memberId }: MemberScope): Promise<number> {
  const [row] = await database.$queryRaw<{ unread: number }[]>`
    SELECT count(*)::int AS unread FROM (
      SELECT FROM message m
      WHERE m.group_id = ${groupId}::uuid AND m.member_id <> ${memberId}::uuid AND m.seq > COALESCE(
        (SELECT up_to FROM read_position WHERE member_id = ${memberId}::uuid), 0)
      ORDER BY m.seq DESC LIMIT 1000) newer`;
  return row?.unread ?? 0;
}

function toView({ at, recalledAt, ...row }: Row): MessageView {
  return { ...row, at: at.toISOString(), recalledAt: recalledAt?.toISOString() ?? null };
}
