import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from '@/doors/registry';
import type { Answer } from '@/server/command/answer';
import { type Name, PEOPLE, type World, foundWorld } from '../world';

let world: World;
let tables: string[];
const pool: Record<string, readonly unknown[]> = {};

beforeAll(async () => {
  world = await foundWorld();
  const { message } = await world.done('hung', 'post-message', { text: 'Tin của Hùng' });
  const { message: recalled } = await world.done('anh', 'post-message', { text: 'Tin sẽ thu hồi' });
  await world.done('anh', 'recall-message', { message: recalled });
  const order = { title: 'Báo cáo', text: 'Gửi số liệu.', addressees: ['all'], deadline: '2026-11-25T17:00:00+07:00' };
  const { directive } = await world.done('binh', 'issue-directive', order);
  const { directive: closed } = await world.done('hanh', 'issue-directive', order);
  await world.done('hanh', 'close-directive', { directive: closed });
  const { pin } = await world.done('duc', 'pin', { message });
  const waiting = await world.as('duc', 'change-group', { name: 'Tên mới' });
  const entries = await world.application.database.read.rosterEntry.findMany({ where: { groupId: world.groupId } });
  const rows = await world.application.database.read.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_name NOT IN ('screening_attempt', 'rate_limit', '_prisma_migrations')`;
  tables = rows.map(({ name }) => name);

  const nobody = '0b7c5b0e-0000-4000-8000-000000000000';
  const members = Object.values(world.members).filter(Boolean);
  const texts = ['Phòng đã nhận.', 'Đồng ý.', '', ' ', 'x'.repeat(10_001), 'a\u0000b', '\ud800', '<b>đậm</b>', "'; DROP TABLE message; --"];
  Object.assign(pool, {
    text: texts, reason: texts, comment: texts, title: texts, decision: ['approve', 'reject', ...texts], name: texts,
    description: texts, source: texts, ground: texts, words: [['xuất viện'], [], texts, 'dịch'], topic: texts, publisher: texts,
    message: [message, recalled, nobody, 'x', 5], replyTo: [message, nobody], mentions: [[], members, [nobody]],
    directive: [directive, closed, nobody, null], replaces: [directive, closed, nobody], pin: [pin, nobody],
    approval: [waiting.kind === 'waiting' ? waiting.approval : nobody, nobody], member: [...members, nobody, 'binh'],
    to: [...members, nobody], rosterEntry: [...entries.map(({ id }) => id), nobody], version: [0, 1, 2, 'một', -5],
    deadline: ['2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z', '2027-01-01T08:00:00+07:00', 'mai', 7], from: ['2026-11-01', 'hôm qua', '2026-12-01T00:00:00Z'],
    addressees: [['all'], [], [{ member: members[3] }], [{ unit: 'Văn phòng' }], [{ unit: '' }], 'all', [{ member: nobody }]],
    status: ['received', 'done', 'late'], upTo: [0, 5, 2_000_000_000, -1, 1.5], replyKind: ['any', 'report', 'fax'],
    feature: ['posting', 'recall', 'screening:draft', 'flying'], setting: ['all', 'board', 'off', 'refuse', 'high'],
    phone: ['0911000007', '0911000001', '0999999999', 'x'], acknowledge: [[], ['no-diacritics'], 'all'], code: ['draft', 'secret-mark', 'x'],
    domains: [['moj.gov.vn'], [], ['không phải']], embargo: [nobody], entries: [[], Object.values(PEOPLE), [{ fullName: 'A' }]],
    picture: [null, 'x'], token: texts, command: ['post-message'], clause: ['4.1'], kind: ['mark'], occasion: ['due'],
  });
});
afterAll(() => world.end());

async function everything(): Promise<string> {
  const sums = tables.map((table) => `SELECT '${table}' AS name, md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum FROM "${table}" t`);
  const rows = await world.application.database.read.$queryRawUnsafe<{ name: string; sum: string }[]>(sums.join(' UNION ALL '));
  return rows.map(({ name, sum }) => `${name}:${sum}`).join('\n');
}

const answered = (answer: Answer) => answer.kind === 'done' || answer.kind === 'waiting';

const roles: readonly Name[] = ['binh', 'duc', 'hanh', 'hung', 'anh'];

function inputOf(name: string): fc.Arbitrary<unknown> {
  const command = commands.find((candidate) => candidate.name === name)!;
  const shape = (command.input as unknown as { shape?: object; def?: { innerType?: { shape?: object } } }).shape ?? {};
  const fields = Object.keys(shape).map((field) => [field, fc.constantFrom(...(pool[field] ?? ['?']))] as const);
  const likely = fc.record(Object.fromEntries(fields), { requiredKeys: fields.filter(() => true).map(([field]) => field) });
  const partly = fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  return fc.oneof({ weight: 5, arbitrary: likely }, { weight: 4, arbitrary: partly }, { weight: 1, arbitrary: fc.jsonValue() });
}

test.each(commands.filter(({ by }) => by.includes('member')).map(({ name }) => name))(
  '%s: whatever the charter does not allow changes no row',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...roles), inputOf(name), async (who, input) => {
        const before = await everything();
        const answer = await world.as(who, name, input);
        if (answered(answer)) return;
        await new Promise((resolve) => setImmediate(resolve));
        expect(await everything()).toBe(before);
        if (answer.kind === 'refused') expect(answer.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  },
  60_000,
);

test('a member of nothing and a visitor can give no command of a member', async () => {
  const before = await everything();
  for (const { name } of commands.filter(({ by }) => by.includes('member'))) {
    for (const asker of [
      { kind: 'session', sessionId: crypto.randomUUID() },
      { kind: 'member', memberId: crypto.randomUUID() },
      { kind: 'visitor' },
    ] as const) {
      const answer = await world.application.runner.run({ groupId: world.groupId, name, input: { text: 'Chào', version: 1 }, asker });
      expect(['not-found', 'no-session', 'invalid']).toContain(answer.kind);
    }
  }
  expect(await everything()).toBe(before);
});
