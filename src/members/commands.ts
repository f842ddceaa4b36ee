import { mayAskToJoin } from '@/charter/article-1';
import { mayAddMember, mayIssueActivation, mayRemoveMember } from '@/charter/article-3';
import { notFound } from '@/server/command/answer';
import { type CommandContext, defineCommand } from '@/server/command/command';
import { newId } from '@/server/command/runner';
import { addMember, requestMembership } from '@/roster/schema';
import { ACTIVATION_MS, hashActivationCode, newActivationCode } from './activation';
import * as schema from './schema';

const membershipOf = ({ tx, groupId }: CommandContext, phone: string) =>
  tx.member.findFirst({ where: { groupId, leftAt: null, account: { phone } } });

/** A person on the roster gives their number and asks to be added (5.3b). */
const request = defineCommand({
  name: 'request-membership',
  by: ['visitor'],
  input: requestMembership,
  facts: async (context, { phone }) => {
    const { tx, groupId } = context;
    const entry = await tx.rosterEntry.findFirst({ where: { groupId, phone, until: null } });
    const alreadyMember = (await membershipOf(context, phone)) !== null;
    const asked = entry && (await tx.joinRequest.findFirst({ where: { groupId, entryId: entry.id, settledAt: null } }));
    return { onRoster: entry !== null, alreadyMember, entry, asked };
  },
  decide: mayAskToJoin,
  write: async ({ tx, groupId, now }, _input, { entry, asked }) => {
    if (asked) return { result: { request: asked.id }, events: [] };
    const id = newId();
    await tx.joinRequest.create({ data: { id, groupId, entryId: entry!.id, at: now } });
    const payload = { request: id, entry: entry!.id, fullName: entry!.fullName };
    return { result: { request: id }, events: [{ type: 'join-requested', audience: 'officers', payload }] };
  },
});

/** The admin adds a person of the roster; the leader consents (3.2, 4.5). */
const add = defineCommand({
  name: 'add-member',
  by: ['member'],
  input: addMember,
  facts: async (context, { rosterEntry }) => {
    const { tx, groupId, actor } = context;
    const entry = await tx.rosterEntry.findFirst({
      where: { id: rosterEntry, groupId },
      include: { position: true, unit: true },
    });
    if (!entry) return notFound();
    const inForce = await tx.rosterEntry.findFirst({ where: { groupId, phone: entry.phone, until: null } });
    return {
      actor: actor.standing,
      person: { fullName: entry.fullName, title: entry.position.name },
      onRoster: inForce?.id === entry.id,
      alreadyMember: (await membershipOf(context, entry.phone)) !== null,
      entry,
    };
  },
  decide: mayAddMember,
  write: async ({ tx, groupId, now }, _input, { entry }) => {
    const account = await tx.account.upsert({
      where: { phone: entry.phone },
      create: { phone: entry.phone, email: entry.email, createdAt: now },
      update: {},
    });
    const member = newId();
    await tx.member.create({ data: { id: member, groupId, accountId: account.id, entryId: entry.id, joinedAt: now } });
    await tx.joinRequest.updateMany({
      where: { groupId, settledAt: null, entryId: entry.id },
      data: { settledAt: now },
    });
    const person = { id: member, fullName: entry.fullName, title: entry.position.name, unit: entry.unit.name };
    return { result: { member }, events: [{ type: 'member-added', payload: { member: person } }] };
  },
});

/** The admin removes a member; the leader consents. What the member did stays (3.2, 4.5). */
const remove = defineCommand({
  name: 'remove-member',
  by: ['member'],
  input: schema.removeMember,
  texts: ({ reason }) => [{ path: 'reason', text: reason, subject: 'text' }],
  facts: async ({ tx, groupId, actor }, { member }) => {
    const found = await tx.member.findFirst({
      where: { id: member, groupId, leftAt: null },
      include: { leads: true, administers: true },
    });
    if (!found) return notFound();
    const role = found.leads ? ('leader' as const) : found.administers ? ('admin' as const) : ('member' as const);
    return { actor: actor.standing, removed: { role } };
  },
  decide: mayRemoveMember,
  write: async ({ tx, now }, { member, reason }) => {
    await tx.member.update({ where: { id: member }, data: { leftAt: now } });
    return { result: { member }, events: [{ type: 'member-removed', payload: { member }, texts: { reason } }] };
  },
});

/** The admin gets a one-time code for a member to set their password with; shown once, kept as a hash (5.3b, 5.1c). */
const issueActivation = defineCommand({
  name: 'issue-activation',
  by: ['member'],
  input: schema.issueActivation,
  secretResults: ['code'],
  facts: async ({ tx, groupId, actor }, { member }) => {
    const found = await tx.member.findFirst({
      where: { id: member, groupId, leftAt: null },
      include: { leads: true, account: true },
    });
    if (!found) return notFound();
    return {
      actor: actor.standing,
      member: { role: found.leads ? ('leader' as const) : ('member' as const) },
      active: found.account.passwordHash !== null,
      accountId: found.accountId,
    };
  },
  decide: mayIssueActivation,
  write: async ({ tx, now }, { member }, { accountId }) => {
    const code = newActivationCode();
    await tx.activation.updateMany({ where: { accountId, usedAt: null }, data: { expiresAt: now } });
    await tx.activation.create({
      data: {
        accountId,
        codeHash: hashActivationCode(code),
        createdAt: now,
        expiresAt: new Date(now.getTime() + ACTIVATION_MS),
      },
    });
    return {
      result: { member, code },
      events: [{ type: 'activation-issued', audience: 'officers', payload: { member } }],
    };
  },
});

export const memberCommands = [request, add, remove, issueActivation];
