import { mayEndDirective, mayExtendDeadline, mayRemind, mayReplyToDirective } from '@/charter/article-5';
import { allowed } from '@/charter/decision';
import { isOvertaken } from '@/charter/reminders';
import { Halt, notFound } from '@/server/command/answer';
import { defineCommand } from '@/server/command/command';
import { newId } from '@/server/command/runner';
import { directiveNumber, loadDirective } from './facts';
import { issue } from './issue';
import { remindWaiting, scheduleReminders } from './reminding';
import * as schema from './schema';
import { findUnseen, markSeen } from './seen';

/** An addressee's written reply, in the open (5.3c). Late is what comes after the deadline. */
const reply = defineCommand({
  name: 'reply-to-directive',
  by: ['member'],
  keepsStanding: true,
  input: schema.replyToDirective,
  texts: ({ text }) => [{ path: 'text', text, subject: 'text' }],
  facts: async (context, input) => {
    const loaded = await loadDirective(context, input.directive);
    if (loaded instanceof Halt) return loaded;
    const { open, recipient } = loaded;
    return { actor: context.actor.standing, addressee: recipient !== null, open, recipient, loaded };
  },
  decide: mayReplyToDirective,
  write: async ({ tx, groupId, actor, now, seq }, input, { loaded, recipient }) => {
    const { directive } = loaded;
    const id = newId();
    const first = recipient!.repliedAt === null;
    const late = first ? now > directive.deadline : recipient!.late;
    const { status } = input;
    await tx.reply.create({
      data: { id, directiveId: directive.id, groupId, seq, memberId: actor.memberId, entryId: actor.entryId, status, at: now },
    });
    await tx.recipient.update({
      where: { directiveId_memberId: { directiveId: directive.id, memberId: actor.memberId } },
      data: { status, late, seenAt: recipient!.seenAt ?? now, repliedAt: recipient!.repliedAt ?? now },
    });
    const payload = { directive: directive.id, number: directiveNumber(directive), reply: id, status, late };
    return {
      result: { reply: id, directive: directive.id },
      events: [{ type: 'directive-replied', payload, texts: { text: input.text } }],
    };
  },
});

/** Somebody has a directive to them on their screen: seen is not replied (5.3c). */
const see = defineCommand({
  name: 'see-directive',
  by: ['member'],
  keepsStanding: true,
  input: schema.seeDirective,
  facts: async (context, { directive }) => {
    const loaded = await loadDirective(context, directive);
    return loaded instanceof Halt ? loaded : { unseen: await findUnseen(context, { directive }) };
  },
  decide: () => allowed,
  write: async (context, { directive }, { unseen }) => ({
    result: { directive },
    events: await markSeen(context, unseen),
  }),
});

const remindByHand = defineCommand({
  name: 'remind',
  by: ['member'],
  keepsStanding: true,
  input: schema.remind,
  facts: async (context, input) => {
    const loaded = await loadDirective(context, input.directive);
    if (loaded instanceof Halt) return loaded;
    const { issuer, open, waiting } = loaded;
    return { actor: context.actor.standing, issuer, open, waitingFor: waiting.length, loaded };
  },
  decide: mayRemind,
  write: async (context, { directive }, { loaded }) => {
    const events = await remindWaiting(context, loaded, newId());
    return { result: { directive, reminded: events.length }, events };
  },
});

/** A reminder that falls due: sent once; past the deadline, the late ones rise to the leader (5.3c). */
const remindDue = defineCommand({
  name: 'remind-due',
  by: ['system'],
  keepsStanding: true,
  input: schema.remindDue,
  facts: async (context, input) => {
    const loaded = await loadDirective(context, input.directive);
    if (loaded instanceof Halt) return loaded;
    const deadline = loaded.directive.deadline.getTime();
    const moved = deadline !== Date.parse(input.deadline);
    const overtaken = isOvertaken(input.occasion, deadline, context.now.getTime());
    return { loaded, stale: moved || overtaken || !loaded.open || loaded.waiting.length === 0 };
  },
  decide: () => allowed,
  write: async (context, { directive: id, occasion }, { loaded, stale }) => {
    if (stale) return { result: { directive: id }, events: [] };
    const { tx, now } = context;
    const { directive, waiting } = loaded;
    const events = await remindWaiting(context, loaded, occasion);
    if (occasion === 'before' || directive.overdueAt) return { result: { directive: id }, events };
    await tx.directive.update({ where: { id }, data: { overdueAt: now } });
    const members = waiting.map((recipient) => recipient.memberId);
    const payload = { directive: id, number: directiveNumber(directive), members };
    return { result: { directive: id }, events: [...events, { type: 'directive-overdue', payload }] };
  },
});

const extend = defineCommand({
  name: 'extend-deadline',
  by: ['member'],
  keepsStanding: true,
  input: schema.extendDeadline,
  facts: async (context, input) => {
    const loaded = await loadDirective(context, input.directive);
    if (loaded instanceof Halt) return loaded;
    const deadline = Date.parse(input.deadline);
    const { issuer, open, directive } = loaded;
    const ahead = deadline > context.now.getTime();
    return { actor: context.actor.standing, issuer, open, ahead, later: deadline > directive.deadline.getTime() };
  },
  decide: mayExtendDeadline,
  write: async (context, input) => {
    const deadline = new Date(input.deadline);
    const { id } = await context.tx.directive.update({
      where: { id: input.directive },
      data: { deadline, overdueAt: null },
    });
    await scheduleReminders(context, { id, deadline, from: context.now });
    const payload = { directive: id, deadline: deadline.toISOString() };
    return { result: { directive: id }, events: [{ type: 'deadline-extended', payload }] };
  },
});

const loadEnd = async (context: Parameters<typeof loadDirective>[0], directive: string) => {
  const loaded = await loadDirective(context, directive);
  if (loaded instanceof Halt) return loaded;
  if (context.actor.kind !== 'member') return notFound();
  return { actor: context.actor.standing, issuer: loaded.issuer, open: loaded.open };
};

const close = defineCommand({
  name: 'close-directive',
  by: ['member'],
  keepsStanding: true,
  input: schema.closeDirective,
  facts: (context, { directive }) => loadEnd(context, directive),
  decide: mayEndDirective,
  write: async ({ tx, now }, { directive }) => {
    await tx.directive.update({ where: { id: directive }, data: { state: 'closed', endedAt: now } });
    return { result: { directive }, events: [{ type: 'directive-closed', payload: { directive } }] };
  },
});

const revoke = defineCommand({
  name: 'revoke-directive',
  by: ['member'],
  keepsStanding: true,
  input: schema.revokeDirective,
  texts: ({ reason }) => [{ path: 'reason', text: reason ?? '', subject: 'text' }],
  facts: (context, { directive }) => loadEnd(context, directive),
  decide: mayEndDirective,
  write: async ({ tx, now }, { directive, reason }) => {
    await tx.directive.update({ where: { id: directive }, data: { state: 'revoked', endedAt: now } });
    const texts = reason ? { reason } : undefined;
    return { result: { directive }, events: [{ type: 'directive-revoked', payload: { directive }, texts }] };
  },
});

export const directiveCommands = [issue, reply, see, remindByHand, remindDue, extend, close, revoke];
