import { mayDecideApproval, mayWithdrawApproval } from '@/charter/article-3';
import { allowed } from '@/charter/decision';
import { loadActor } from '@/server/command/actor-facts';
import { Halt, conflict, notFound } from '@/server/command/answer';
import { type CommandContext, type NewEvent, defineCommand } from '@/server/command/command';
import * as schema from './schema';

const loadWaiting = async ({ tx, groupId }: CommandContext, id: string) => {
  const approval = await tx.approval.findFirst({ where: { id, groupId } });
  if (!approval) return notFound();
  return approval.state === 'waiting' ? approval : conflict('already-decided');
};

/**
 * The leader decides a request (3.2). Approved, the stored command runs again inside this act with the facts of this
 * moment; where the charter no longer allows it, nothing changes and the leader is told why.
 */
const decide = defineCommand({
  name: 'decide-approval',
  by: ['member'],
  input: schema.decideApproval,
  secretResults: ['code'],
  texts: ({ comment }) => [{ path: 'comment', text: comment ?? '', subject: 'text' }],
  facts: async (context, input) => {
    const approval = await context.tx.approval.findFirst({ where: { id: input.approval, groupId: context.groupId } });
    if (!approval) return notFound();
    const { role } = context.actor.standing;
    if (role === 'member' && approval.requesterId !== context.actor.memberId) return notFound();
    if (role === 'leader' && approval.state !== 'waiting') return conflict('already-decided');
    return { actor: context.actor.standing, approval };
  },
  decide: mayDecideApproval,
  write: async (context, input, { approval }) => {
    const { tx, groupId, actor, now } = context;
    const approved = input.decision === 'approve';
    let made: Readonly<Record<string, unknown>> = {};
    if (approved) {
      const requester = approval.requesterId ? await loadActor(tx, groupId, approval.requesterId, now) : { kind: 'system' as const };
      if (!requester) return conflict('facts-changed');
      const outcome = await context.inner(approval.command, approval.input, requester, { approval: approval.id });
      if (outcome.kind !== 'done') {
        const reasons = outcome.kind === 'refused' ? outcome.reasons : undefined;
        return new Halt({ kind: 'conflict', code: 'facts-changed', reasons });
      }
      made = outcome.written.result;
    }
    await tx.approval.update({
      where: { id: approval.id },
      data: {
        state: approved ? 'approved' : 'rejected',
        deciderId: actor.memberId,
        decidedAt: now,
        decidedSeq: context.seq,
      },
    });
    const payload = { approval: approval.id, command: approval.command, decision: input.decision };
    const texts = input.comment ? { comment: input.comment } : undefined;
    return {
      result: { ...made, approval: approval.id, decision: input.decision },
      events: [{ type: 'approval-decided', audience: 'officers', payload, texts }],
    };
  },
});

/** The requester takes their request back (3.2). */
const withdraw = defineCommand({
  name: 'withdraw-approval',
  by: ['member'],
  input: schema.withdrawApproval,
  facts: async (context, input) => {
    const approval = await loadWaiting(context, input.approval);
    if (approval instanceof Halt) return approval;
    const requester = approval.requesterId === context.actor.memberId;
    return !requester && context.actor.standing.role === 'member' ? notFound() : { requester };
  },
  decide: mayWithdrawApproval,
  write: async ({ tx, now, actor }, { approval }) => {
    await tx.approval.update({
      where: { id: approval },
      data: { state: 'withdrawn', deciderId: actor.memberId, decidedAt: now },
    });
    return {
      result: { approval },
      events: [{ type: 'approval-withdrawn', audience: 'officers', payload: { approval } }],
    };
  },
});

/** Texts that waited for an embargo to end (D3) are posted once nothing holds them any more. */
const release = defineCommand({
  name: 'release-held',
  by: ['system'],
  input: schema.releaseHeld,
  facts: async ({ tx, groupId }) => ({
    held: await tx.approval.findMany({ where: { groupId, state: 'waiting', clause: 'D3', command: { not: 'set-embargo' } }, orderBy: { seq: 'asc' } }),
  }),
  decide: () => allowed,
  write: async (context, _input, { held }) => {
    const { tx, groupId, now } = context;
    const events: NewEvent[] = [];
    for (const approval of held) {
      const requester = approval.requesterId && (await loadActor(tx, groupId, approval.requesterId, now));
      if (!requester) continue;
      const outcome = await context.inner(approval.command, approval.input, requester, null);
      if (outcome.kind !== 'done') continue;
      await tx.approval.update({ where: { id: approval.id }, data: { state: 'approved', decidedAt: now } });
      const payload = { approval: approval.id, command: approval.command, decision: 'released' };
      events.push({ type: 'approval-decided', audience: 'officers', payload });
    }
    return { result: { released: events.length }, events };
  },
});

export const approvalCommands = [decide, withdraw, release];
