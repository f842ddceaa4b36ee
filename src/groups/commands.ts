import { mayHandOverLeadership, maySetFeature } from '@/charter/article-3';
import { mayChangeGroup } from '@/charter/article-5';
import { loadMember } from '@/members/facts';
import { Halt } from '@/server/command/answer';
import { defineCommand } from '@/server/command/command';
import { found } from './found';
import * as schema from './schema';

/** The admin changes the group's name or description; the leader consents (5.2a). */
const change = defineCommand({
  name: 'change-group',
  by: ['member'],
  input: schema.changeGroup,
  texts: ({ name, description }) => [
    { path: 'name', text: name ?? '', subject: 'text' },
    { path: 'description', text: description ?? '', subject: 'text' },
  ],
  facts: async ({ actor }) => actor.standing,
  decide: mayChangeGroup,
  write: async ({ tx, groupId }, { name, description, picture }) => {
    await tx.group.update({ where: { id: groupId }, data: { name, description, picture } });
    return { result: { group: groupId }, events: [{ type: 'group-changed', payload: { name, description } }] };
  },
});

/** The admin restricts or widens a feature, or sets what a detector leads to; the leader consents (3.2). */
const set = defineCommand({
  name: 'set-feature',
  by: ['member'],
  input: schema.setFeature,
  facts: async ({ actor }) => actor.standing,
  decide: maySetFeature,
  write: async ({ tx, groupId, actor }, { feature, setting }) => {
    const code = feature.startsWith('screening:') ? feature.slice('screening:'.length) : null;
    if (code) {
      await tx.$executeRaw`
        UPDATE charter_version SET settings = settings || jsonb_build_object(${code}::text, ${setting}::text)
        WHERE group_id = ${groupId}::uuid AND version = ${actor.charterVersion}`;
    } else {
      await tx.$executeRaw`
        UPDATE "group" SET features = features || jsonb_build_object(${feature}::text, ${setting}::text)
        WHERE id = ${groupId}::uuid`;
    }
    return { result: { feature, setting }, events: [{ type: 'feature-set', payload: { feature, setting } }] };
  },
});

/** The leader hands over: one recorded act, naming the decision; no moment with none or two (3.1). */
const handOver = defineCommand({
  name: 'hand-over-leadership',
  by: ['member'],
  input: schema.handOverLeadership,
  texts: ({ decision }) => [{ path: 'decision', text: decision, subject: 'text' }],
  facts: async (context, input) => {
    const to = await loadMember(context, input.to);
    return to instanceof Halt ? to : { actor: context.actor.standing, to };
  },
  decide: mayHandOverLeadership,
  write: async ({ tx, groupId }, { decision, from }, { to }) => {
    await tx.group.update({ where: { id: groupId }, data: { leaderId: to.person.id } });
    return {
      result: { leader: to.person.id },
      events: [{ type: 'leadership-handed-over', payload: { to: to.person, from: from ?? null }, texts: { decision } }],
    };
  },
});

export const groupCommands = [found, change, set, handOver];
