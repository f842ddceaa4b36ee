import type { MemberActor } from '@/server/command/actor';
import type { CommandContext, NewEvent } from '@/server/command/command';

type Context = CommandContext<MemberActor>;

/** Directives addressed to the actor that they have not seen: up to a ledger number, or one. */
export async function findUnseen(
  { tx, groupId, actor }: Context,
  where: { upTo: number } | { directive: string },
): Promise<string[]> {
  const unseen = await tx.recipient.findMany({
    where: {
      memberId: actor.memberId,
      seenAt: null,
      directive: 'upTo' in where ? { groupId, seq: { lte: where.upTo } } : { groupId, id: where.directive },
    },
    select: { directiveId: true },
    orderBy: { directive: { seq: 'asc' } },
  });
  return unseen.map((recipient) => recipient.directiveId);
}

/** Notes that the actor has seen directives: an act of its own in the ledger for each (5.3d). */
export async function markSeen({ tx, actor, now }: Context, directives: readonly string[]): Promise<NewEvent[]> {
  if (directives.length === 0) return [];
  await tx.recipient.updateMany({
    where: { memberId: actor.memberId, directiveId: { in: [...directives] }, seenAt: null },
    data: { seenAt: now },
  });
  return directives.map((directive) => ({ type: 'directive-seen', payload: { directive } }));
}
