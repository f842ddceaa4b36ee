import { allowed } from '@/charter/decision';
import { DEFAULT_OUTCOMES } from '@/charter/screening/settings';
import { invalid } from '@/server/command/answer';
import { defineCommand } from '@/server/command/command';
import { newId } from '@/server/command/runner';
import { putInForce, rosterProblems, rosterTexts } from '@/roster/import';
import { foundGroup } from './schema';

/**
 * Founds a group from the decision that says so: its roster, its charter, its leader (3.1) and its admin (3.2). Given by
 * the setup link or by the demo, never by a member.
 */
export const found = defineCommand({
  name: 'found-group',
  by: ['system'],
  input: foundGroup,
  texts: ({ name, charter, ...roster }) => [
    ...[name, charter.title, charter.decision].map((text) => ({ path: 'charter', text, subject: 'text' as const })),
    ...rosterTexts(roster),
  ],
  facts: async ({ tx }, input) => {
    const problems = rosterProblems(input.entries);
    const missing = (['leader', 'admin'] as const).filter(
      (office) => !input.entries.some((entry) => entry.phone === input[office]),
    );
    problems.push(...missing.map((path) => ({ path, code: 'not-on-roster' })));
    if (input.leader === input.admin) problems.push({ path: 'admin', code: 'admin-cannot-lead' });
    if (await tx.group.findUnique({ where: { slug: input.slug } })) problems.push({ path: 'slug', code: 'slug-taken' });
    return problems.length > 0 ? invalid(...problems) : {};
  },
  decide: () => allowed,
  write: async (context, input) => {
    const { tx, groupId, now } = context;
    const leaderId = newId();
    const adminId = newId();
    await tx.group.create({
      data: { id: groupId, slug: input.slug, name: input.name, decision: input.decision, leaderId, adminId, createdAt: now },
    });
    const { decision, entries } = input;
    const rosterId = await putInForce(context, { decision, from: input.charter.from, entries });
    for (const [id, phone] of [[leaderId, input.leader], [adminId, input.admin]] as const) {
      const entry = await tx.rosterEntry.findFirstOrThrow({ where: { rosterId, phone } });
      const account = await tx.account.upsert({
        where: { phone },
        create: { phone, email: entry.email, createdAt: now },
        update: {},
      });
      await tx.member.create({ data: { id, groupId, accountId: account.id, entryId: entry.id, joinedAt: now } });
    }
    await tx.charterVersion.create({
      data: {
        groupId,
        version: 1,
        title: input.charter.title,
        decision: input.charter.decision,
        from: new Date(input.charter.from),
        settings: { ...DEFAULT_OUTCOMES },
        createdAt: now,
      },
    });
    return {
      result: { group: groupId, leader: leaderId, admin: adminId },
      events: [
        { type: 'group-founded', payload: { name: input.name }, texts: { decision } },
        { type: 'charter-loaded', payload: { version: 1 } },
      ],
    };
  },
});
