import { mayHandOverLeadership, maySetFeature } from '@/charter/article-3';
import { mayChangeGroup } from '@/charter/article-5';
import { notFound } from '@/server/command/answer';
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
  facts: async ({ tx, groupId, actor }, { to }) => {
    const member = await tx.member.findFirst({
      where: { id: to, groupId, leftAt: null },
      include: { leads: true, administers: true, entry: { include: { position: true, unit: true } } },
    });
    if (!member) return notFound();
    const role = member.leads ? ('leader' as const) : member.administers ? ('admin' as const) : ('member' as const);
    const { entry } = member;
    return {
      actor: actor.standing,
      to: { role, onRoster: entry.until === null },
      person: { id: to, fullName: entry.fullName, title: entry.position.name, unit: entry.unit.name },
    };
  },
  decide: mayHandOverLeadership,
  write: async ({ tx, groupId }, { to, decision, from }, { person }) => {
    await tx.group.update({ where: { id: groupId }, data: { leaderId: to } });
    return {
      result: { leader: to },
      events: [{ type: 'leadership-handed-over', payload: { to: person, from: from ?? null }, texts: { decision } }],
    };
  },
});

export const groupCommands = [found, change, set, handOver];
