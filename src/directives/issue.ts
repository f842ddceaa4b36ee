import { directiveForce } from '@/charter/article-3';
import { mayIssueDirective } from '@/charter/article-5';
import type { CommandContext } from '@/server/command/command';
import { defineCommand } from '@/server/command/command';
import { Halt } from '@/server/command/answer';
import { newId } from '@/server/command/runner';
import { directiveNumber, loadDirective, resolveAddressees } from './facts';
import { scheduleReminders } from './reminding';
import { issueDirective } from './schema';

/** The calendar year in Vietnam, by which directives are numbered. */
const yearInVietnam = (at: Date) => new Date(at.getTime() + 7 * 3_600_000).getUTCFullYear();

/** Issues a directive: the Director's is an order (3.5), a deputy's a direction (5.1a). */
export const issue = defineCommand({
  name: 'issue-directive',
  by: ['member'],
  keepsStanding: true,
  input: issueDirective,
  texts: ({ title, text }) => [
    { path: 'title', text: title, subject: 'text' },
    { path: 'text', text, subject: 'text' },
  ],
  facts: async (context, input) => {
    const addressed = await resolveAddressees(context, input.addressees);
    if (addressed instanceof Halt) return addressed;
    const replaced = input.replaces ? await loadDirective(context, input.replaces) : null;
    if (replaced instanceof Halt) return replaced;
    return {
      actor: context.actor.standing,
      recipients: addressed.members.length,
      deadlineAhead: Date.parse(input.deadline) > context.now.getTime(),
      replaces: replaced && { byIssuer: replaced.issuer, open: replaced.open },
      addressed,
      replaced: replaced && replaced.directive,
    };
  },
  decide: mayIssueDirective,
  write: async (context, input, { addressed, replaced }) => {
    const { tx, groupId, actor, now, seq } = context;
    const id = newId();
    const year = yearInVietnam(now);
    const number = await nextNumber(context, year);
    const force = directiveForce(actor.standing);
    const deadline = new Date(input.deadline);
    const replyKind = input.replyKind ?? 'any';
    await tx.directive.create({
      data: {
        id,
        groupId,
        seq,
        year,
        number,
        force,
        issuerId: actor.memberId,
        issuerEntryId: actor.entryId,
        addressees: [...addressed.labels],
        issuedAt: now,
        deadline,
        replyKind,
        state: 'open',
        replacesId: replaced?.id,
        recipients: { createMany: { data: addressed.members.map(({ id: memberId, entryId }) => ({ memberId, entryId })) } },
      },
    });
    await scheduleReminders(context, { id, deadline, from: now });
    const replaces = replaced && { id: replaced.id, number: directiveNumber(replaced) };
    const payload = {
      directive: id,
      number: `${number}/${year}`,
      force,
      deadline: deadline.toISOString(),
      replyKind,
      addressees: addressed.labels,
      recipients: addressed.members.map(({ id: member, fullName, title, unit }) => ({ id: member, fullName, title, unit })),
      replaces,
    };
    const events = [{ type: 'directive-issued', payload, texts: { title: input.title, text: input.text } }];
    if (!replaced) return { result: { directive: id, number: payload.number }, events };
    await tx.directive.update({ where: { id: replaced.id }, data: { state: 'replaced', endedAt: now } });
    const by = { id, number: payload.number };
    return {
      result: { directive: id, number: payload.number },
      events: [...events, { type: 'directive-replaced', payload: { directive: replaced.id, by } }],
    };
  },
});

async function nextNumber({ tx, groupId }: CommandContext, year: number): Promise<number> {
  const last = await tx.directive.aggregate({ where: { groupId, year }, _max: { number: true } });
  return (last._max.number ?? 0) + 1;
}
