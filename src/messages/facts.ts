import { type CommandContext } from '@/server/command/command';
import { Halt, invalid, notFound } from '@/server/command/answer';
import type { MemberActor } from '@/server/command/actor';
import { personSql, textSql } from '@/members/person';
import type { QuotedMessage } from './view';

type Context = CommandContext<MemberActor>;

/** What a message answers, as it is quoted; a Halt where it is not in this group. */
export async function loadQuoted({ tx, groupId }: Context, message: string): Promise<QuotedMessage | Halt> {
  const [quoted] = await tx.$queryRaw<QuotedMessage[]>`
    SELECT m.id, ${personSql('m.entry_id', 'm.member_id')} AS author, ${textSql('m.group_id', 'm.seq', 'text')} AS text
    FROM message m WHERE m.id = ${message}::uuid AND m.group_id = ${groupId}::uuid`;
  return quoted ?? notFound();
}

/** Checks that everybody named in a message is in the group. */
export async function checkMentions({ tx, groupId }: Context, mentions: readonly string[]): Promise<Halt | null> {
  if (mentions.length === 0) return null;
  const known = await tx.member.findMany({ where: { groupId, leftAt: null, id: { in: [...mentions] } }, select: { id: true } });
  const ids = new Set(known.map((member) => member.id));
  const stranger = mentions.findIndex((id) => !ids.has(id));
  return stranger < 0 ? null : invalid({ path: `mentions/${stranger}`, code: 'not-a-member' });
}
