import { mayPostMessage, mayRecallMessage } from '@/charter/article-5';
import { allowed } from '@/charter/decision';
import { invalid, notFound, Halt } from '@/server/command/answer';
import { defineCommand } from '@/server/command/command';
import { newId } from '@/server/command/runner';
import { findUnseen, markSeen } from '@/directives/seen';
import { checkMentions, loadQuoted } from './facts';
import { markRead, postMessage, recallMessage } from './schema';

/** Posts a text to the group (5.3c). */
const post = defineCommand({
  name: 'post-message',
  by: ['member'],
  keepsStanding: true,
  input: postMessage,
  texts: ({ text }) => [{ path: 'text', text, subject: 'text' }],
  facts: async (context, { replyTo, mentions }) => {
    const stranger = await checkMentions(context, mentions ?? []);
    if (stranger) return stranger;
    const quoted = replyTo ? await loadQuoted(context, replyTo) : null;
    return quoted instanceof Halt ? quoted : { actor: context.actor.standing, features: context.actor.rules.features, quoted };
  },
  decide: mayPostMessage,
  write: async ({ groupId, actor, now, seq }, input, { quoted }) => {
    const id = newId();
    const answeredFor = input.acknowledge ?? [];
    const mentions = input.mentions ?? [];
    const message = {
      id,
      groupId,
      seq,
      memberId: actor.memberId,
      entryId: actor.entryId,
      replyToId: input.replyTo,
      mentions,
      answered: answeredFor,
      at: now,
    };
    const texts = Object.fromEntries(
      Object.entries({ text: input.text, source: input.source, ground: input.ground }).filter(([, words]) => words),
    ) as Record<string, string>;
    const replyTo = quoted && { id: quoted.id, author: quoted.author };
    return {
      result: { message: id },
      messages: [message],
      events: [{ type: 'message-posted', payload: { message: id, replyTo, mentions, answeredFor }, texts }],
    };
  },
});

/** Takes back one's own message: the words are shown no more, the mark stays (5.3d). */
const recall = defineCommand({
  name: 'recall-message',
  by: ['member'],
  keepsStanding: true,
  input: recallMessage,
  facts: async ({ tx, groupId, actor }, { message }) => {
    const found = await tx.message.findFirst({ where: { id: message, groupId } });
    if (!found) return notFound();
    return {
      actor: actor.standing,
      features: actor.rules.features,
      author: found.memberId === actor.memberId,
      recalled: found.recalledAt !== null,
      seq: found.seq,
    };
  },
  decide: mayRecallMessage,
  write: async ({ tx, groupId, now }, { message }, { seq }) => {
    await tx.message.update({ where: { id: message }, data: { recalledAt: now } });
    await tx.keptText.updateMany({ where: { groupId, seq }, data: { withheldAt: now } });
    return { result: { message }, events: [{ type: 'message-recalled', payload: { message, seq } }] };
  },
});

/** Notes how far a member has read; directives to them that lie before it are seen (5.3c). */
const read = defineCommand({
  name: 'mark-read',
  by: ['member'],
  keepsStanding: true,
  input: markRead,
  facts: async (context, { upTo }) => {
    const head = context.seq - 1;
    if (upTo > head) return invalid({ path: 'upTo', code: 'position-from-the-future', facts: { newest: head } });
    return { unseen: await findUnseen(context, { upTo }) };
  },
  decide: () => allowed,
  write: async (context, { upTo }, { unseen }) => {
    const { tx, actor, now } = context;
    await tx.$executeRaw`
      INSERT INTO read_position (member_id, up_to, at) VALUES (${actor.memberId}::uuid, ${upTo}, ${now})
      ON CONFLICT (member_id) DO UPDATE SET up_to = GREATEST(read_position.up_to, excluded.up_to), at = excluded.at`;
    return { result: { upTo }, events: await markSeen(context, unseen) };
  },
});

export const messageCommands = [post, recall, read];
