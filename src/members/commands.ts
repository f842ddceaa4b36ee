import { mayAskToJoin } from '@/charter/article-1';
import { mayAddMember, mayIssueActivation, mayRemoveMember } from '@/charter/article-3';
import { Halt } from '@/server/command/answer';
import { defineCommand } from '@/server/command/command';
import { newId } from '@/server/command/runner';
import { addMember, requestMembership } from '@/roster/schema';
import { ACTIVATION_MS, hashActivationCode, newActivationCode } from './activation';
import { loadEntry, loadMember } from './facts';
import * as schema from './schema';

/** A person on the roster gives their number and asks to be added (5.3b). */
const request = defineCommand({
  name: 'request-membership',
  by: ['visitor'],
  input: requestMembership,
  facts: async ({ tx, groupId }, { phone }) => {
    const entry = await tx.rosterEntry.findFirst({ where: { groupId, phone, until: null } });
    const member = await tx.member.findFirst({ where: { groupId, leftAt: null, account: { phone } } });
    const asked = entry && (await tx.joinRequest.findFirst({ where: { groupId, entryId: entry.id, settledAt: null } }));
    return { onRoster: entry !== null, alreadyMember: member !== null, entry, asked };
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
    const entry = await loadEntry(context, rosterEntry);
    if (entry instanceof Halt) return entry;
    const { onRoster, alreadyMember } = entry;
    return { actor: context.actor.standing, person: entry, onRoster, alreadyMember, entry };
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
    const person = { id: member, fullName: entry.fullName, title: entry.title, unit: entry.unit };
    return { result: { member }, events: [{ type: 'member-added', payload: { member: person } }] };
  },
});

/** The admin removes a member; the leader consents. What the member did stays (3.2, 4.5). */
const remove = defineCommand({
  name: 'remove-member',
  by: ['member'],
  input: schema.removeMember,
  texts: ({ reason }) => [{ path: 'reason', text: reason, subject: 'text' }],
  facts: async (context, { member }) => {
    const removed = await loadMember(context, member);
    return removed instanceof Halt ? removed : { actor: context.actor.standing, removed };
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
  facts: async (context, input) => {
    const member = await loadMember(context, input.member);
    if (member instanceof Halt) return member;
    return { actor: context.actor.standing, member, active: member.active, accountId: member.accountId };
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
