import { mayImportRoster, nameProblem } from '@/charter/article-3';
import type { InputProblem } from '@/server/command/answer';
import { invalid } from '@/server/command/answer';
import type { Actor, MemberActor } from '@/server/command/actor';
import { type CommandContext, defineCommand, type WrittenText } from '@/server/command/command';
import { newId } from '@/server/command/runner';
import { dayInVietnam } from '@/server/day';
import { type ImportRoster, type RosterEntryInput, importRoster as schema } from './schema';

/** What is wrong with a roster beyond the shape of its rows, row by row: names (3.4) and people listed twice (5.1c). */
export function rosterProblems(entries: readonly RosterEntryInput[]): InputProblem[] {
  const phones = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    const problems: InputProblem[] = [];
    const name = nameProblem(entry.fullName);
    if (name) problems.push({ path: `entries/${index}/fullName`, code: name });
    const earlier = phones.get(entry.phone);
    if (earlier !== undefined) {
      problems.push({ path: `entries/${index}/phone`, code: 'phone-twice', facts: { row: earlier + 1 } });
    }
    phones.set(entry.phone, earlier ?? index);
    return problems;
  });
}

/** Puts a roster in force: the one before ends, units and positions get their dates, members keep their place (1.2). */
export async function putInForce(context: CommandContext<Actor>, input: ImportRoster): Promise<string> {
  const { tx, groupId, now } = context;
  const from = input.from ? new Date(input.from) : dayInVietnam(now);
  const rosterId = newId();
  await tx.roster.updateMany({ where: { groupId, until: null }, data: { until: from } });
  await tx.rosterEntry.updateMany({ where: { groupId, until: null }, data: { until: from } });
  await tx.roster.create({ data: { id: rosterId, groupId, decision: input.decision, from, createdAt: now } });
  const units = await nameRows(input.entries.map((entry) => entry.unit), {
    known: await tx.unit.findMany({ where: { groupId, until: null } }),
    end: (ids) => tx.unit.updateMany({ where: { id: { in: ids } }, data: { until: from } }),
    create: (rows) => tx.unit.createMany({ data: rows.map((row) => ({ ...row, groupId, from })) }),
    order: (id, order) => tx.unit.update({ where: { id }, data: { order } }),
  });
  const positions = await nameRows(input.entries.map((entry) => entry.title), {
    known: await tx.position.findMany({ where: { groupId, until: null } }),
    end: (ids) => tx.position.updateMany({ where: { id: { in: ids } }, data: { until: from } }),
    create: (rows) => tx.position.createMany({ data: rows.map(({ id, name }) => ({ id, name, groupId, from })) }),
  });
  await tx.rosterEntry.createMany({
    data: input.entries.map(({ fullName, title, unit, phone, email, board }, order) => ({
      groupId,
      rosterId,
      fullName,
      positionId: positions.get(title)!,
      unitId: units.get(unit)!,
      phone,
      email,
      board: board ?? false,
      order,
      from,
    })),
  });
  await tx.$executeRaw`
    UPDATE member m SET entry_id = e.id
    FROM account a, roster_entry e
    WHERE m.group_id = ${groupId}::uuid AND m.left_at IS NULL AND a.id = m.account_id
      AND e.roster_id = ${rosterId}::uuid AND e.phone = a.phone`;
  return rosterId;
}

interface NamedRows {
  readonly known: readonly { id: string; name: string }[];
  end(ids: string[]): Promise<unknown>;
  create(rows: { id: string; name: string; order: number }[]): Promise<unknown>;
  order?(id: string, order: number): Promise<unknown>;
}

/** Keeps the rows whose names are still used, ends the others, makes the new ones. */
async function nameRows(names: readonly string[], rows: NamedRows): Promise<Map<string, string>> {
  const wanted = [...new Set(names)];
  const known = new Map(rows.known.map(({ name, id }) => [name, id]));
  const ended = rows.known.filter(({ name }) => !wanted.includes(name)).map(({ id }) => id);
  if (ended.length > 0) await rows.end(ended);
  const created = wanted
    .map((name, order) => ({ id: newId(), name, order }))
    .filter(({ name }) => !known.has(name));
  if (created.length > 0) await rows.create(created);
  if (rows.order) {
    for (const [order, name] of wanted.entries()) if (known.has(name)) await rows.order(known.get(name)!, order);
  }
  return new Map([...known, ...created.map(({ name, id }) => [name, id] as const)]);
}

const ROWS_AT_ONCE = 100;

/** The words of a roster, to be screened: its decision, and its rows by the hundred, since a mark shows in any of them. */
export function rosterTexts({ decision, entries }: Pick<ImportRoster, 'decision' | 'entries'>): WrittenText[] {
  return [
    { path: 'decision', text: decision, subject: 'text' },
    ...rowsAsText(entries).map((text) => ({ path: 'entries', text, subject: 'text' as const })),
  ];
}

function rowsAsText(entries: readonly RosterEntryInput[]): string[] {
  const lines = entries.map(({ fullName, title, unit }) => `${fullName}, ${title}, ${unit}`);
  return Array.from({ length: Math.ceil(lines.length / ROWS_AT_ONCE) }, (_, part) =>
    lines.slice(part * ROWS_AT_ONCE, (part + 1) * ROWS_AT_ONCE).join('\n'),
  );
}

/** Brings the official list of people, with the decision that puts them there (1.2, 3.2). */
export const importRoster = defineCommand({
  name: 'import-roster',
  by: ['member'],
  input: schema,
  texts: rosterTexts,
  facts: async ({ tx, groupId, actor }: CommandContext<MemberActor>, input) => {
    const problems = rosterProblems(input.entries);
    if (problems.length > 0) return invalid(...problems.slice(0, 100));
    const officers = await tx.$queryRaw<{ leader: boolean; phone: string }[]>`
      SELECT m.id = g.leader_id AS leader, a.phone
      FROM "group" g JOIN member m ON m.id IN (g.leader_id, g.admin_id) JOIN account a ON a.id = m.account_id
      WHERE g.id = ${groupId}::uuid`;
    const phones = new Set(input.entries.map((entry) => entry.phone));
    const keeps = (leader: boolean) => officers.some((officer) => officer.leader === leader && phones.has(officer.phone));
    return { actor: actor.standing, keepsLeader: keeps(true), keepsAdmin: keeps(false) };
  },
  decide: mayImportRoster,
  write: async (context, input) => {
    const roster = await putInForce(context, input);
    const payload = { roster, people: input.entries.length };
    return {
      result: { roster, people: input.entries.length },
      events: [{ type: 'roster-imported', payload, texts: { decision: input.decision } }],
    };
  },
});
