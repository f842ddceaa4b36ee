import type { CommandContext, Written } from '@/server/command/command';
import { newId } from '@/server/command/runner';

/**
 * Stores a command until the leader decides (3.2). What it would do is kept as it was asked; the screens of the leader
 * and the admin hear of it.
 */
export async function requestApproval(
  waiting: { command: string; input: unknown; clause: string },
  { tx, groupId, actor, now, seq }: CommandContext,
): Promise<Written & { readonly result: { readonly approval: string } }> {
  const id = newId();
  await tx.approval.create({
    data: {
      id,
      groupId,
      seq,
      command: waiting.command,
      input: waiting.input as object,
      clause: waiting.clause,
      requesterId: actor.kind === 'member' ? actor.memberId : null,
      requestedAt: now,
      state: 'waiting',
    },
  });
  const payload = { approval: id, command: waiting.command, clause: waiting.clause };
  return {
    result: { approval: id },
    events: [{ type: 'approval-requested', audience: 'officers', payload }],
  };
}
