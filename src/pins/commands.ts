import { mayPin, mayUnpin } from '@/charter/article-5';
import { directiveNumber } from '@/directives/facts';
import { notFound } from '@/server/command/answer';
import { defineCommand } from '@/server/command/command';
import { newId } from '@/server/command/runner';
import * as schema from './schema';

/** Pins a message or a directive, with a reason (5.1b, 5.2d). */
const pin = defineCommand({
  name: 'pin',
  by: ['member'],
  keepsStanding: true,
  input: schema.pin,
  texts: ({ reason }) => [{ path: 'reason', text: reason ?? '', subject: 'text' }],
  facts: async ({ tx, groupId, actor }, input) => {
    const message = input.message ? await tx.message.findFirst({ where: { id: input.message, groupId } }) : null;
    const directive = input.directive ? await tx.directive.findFirst({ where: { id: input.directive, groupId } }) : null;
    const target = message
      ? { kind: 'message', id: message.id, seq: message.seq }
      : directive && { kind: 'directive', id: directive.id, seq: directive.seq, number: directiveNumber(directive) };
    if (!target) return notFound();
    const standing = await tx.pin.findFirst({
      where: { groupId, unpinnedAt: null, messageId: message?.id ?? null, directiveId: directive?.id ?? null },
    });
    return {
      actor: actor.standing,
      pinned: standing !== null,
      recalled: message !== null && message.recalledAt !== null,
      target,
    };
  },
  decide: mayPin,
  write: async ({ tx, groupId, actor, now, seq }, input, { target }) => {
    const id = newId();
    await tx.pin.create({
      data: {
        id,
        groupId,
        seq,
        messageId: input.message,
        directiveId: input.directive,
        pinnedById: actor.memberId,
        pinnedByEntryId: actor.entryId,
        at: now,
      },
    });
    const texts = input.reason ? { reason: input.reason } : undefined;
    return { result: { pin: id }, events: [{ type: 'pinned', payload: { pin: id, target }, texts }] };
  },
});

/** Takes a pin off; that it was there stays on record (5.2d). */
const unpin = defineCommand({
  name: 'unpin',
  by: ['member'],
  keepsStanding: true,
  input: schema.unpin,
  texts: ({ reason }) => [{ path: 'reason', text: reason ?? '', subject: 'text' }],
  facts: async ({ tx, groupId, actor }, input) => {
    const found = await tx.pin.findFirst({
      where: { groupId, id: input.pin, messageId: input.message, directiveId: input.directive },
      orderBy: { seq: 'desc' },
    });
    if (!found) return notFound();
    return { actor: actor.standing, pinned: found.unpinnedAt === null, id: found.id };
  },
  decide: mayUnpin,
  write: async ({ tx, actor, now }, { reason }, { id }) => {
    await tx.pin.update({ where: { id }, data: { unpinnedAt: now, unpinnedById: actor.memberId } });
    const texts = reason ? { reason } : undefined;
    return { result: { pin: id }, events: [{ type: 'unpinned', payload: { pin: id }, texts }] };
  },
});

export const pinCommands = [pin, unpin];
