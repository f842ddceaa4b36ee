import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readEntries } from '@/server/ledger/read';
import { NOON, type World, foundWorld } from '../world';

const HOUR = 3_600_000;

let world: World;
let deadline: Date;
let directive: string;

beforeAll(async () => {
  world = await foundWorld();
});
afterAll(() => world.end());

beforeEach(async () => {
  world.now = NOON;
  deadline = new Date(NOON.getTime() + 72 * HOUR);
  const issued = await world.done('binh', 'issue-directive', {
    title: 'Báo cáo số liệu',
    text: 'Các phòng gửi số liệu.',
    addressees: [{ member: world.members.hung }, { member: world.members.anh }],
    deadline: deadline.toISOString(),
  });
  directive = issued.directive!;
});

const falls = (occasion: string, at = deadline) =>
  world.application.runner.run({
    groupId: world.groupId,
    name: 'remind-due',
    input: { directive, occasion, deadline: at.toISOString() },
    asker: { kind: 'system' },
  });

const events = async (type: string) => {
  const all = await readEntries(world.application.database.read, world.groupId, { after: 0, limit: 10_000, reader: null });
  return all.filter(({ entry }) => entry.type === type && entry.payload.directive === directive);
};

test('those who owe a reply are reminded once for each occasion, each for themself', async () => {
  world.now = new Date(deadline.getTime() - 24 * HOUR);
  await Promise.all([falls('before'), falls('before'), falls('before')]);
  const sent = await events('directive-reminded');
  expect(sent.map(({ audience }) => audience).sort()).toEqual(
    [world.members.hung, world.members.anh].map((id) => `member:${id}`).sort(),
  );
});

test('who has replied is left in peace; who has not rises to the leader at the deadline', async () => {
  await world.done('anh', 'reply-to-directive', { directive, text: 'Đã gửi.', status: 'done' });
  world.now = deadline;
  await falls('due');
  expect((await events('directive-reminded')).map(({ audience }) => audience)).toEqual([`member:${world.members.hung}`]);
  expect((await events('directive-overdue')).map(({ entry }) => entry.payload.members)).toEqual([[world.members.hung]]);
  world.now = new Date(deadline.getTime() + 24 * HOUR);
  await falls('after-1');
  expect(await events('directive-overdue')).toHaveLength(1);
  expect(await events('directive-reminded')).toHaveLength(2);
});

test('a reply after the deadline is late, and stays late', async () => {
  world.now = new Date(deadline.getTime() + HOUR);
  await world.done('hung', 'reply-to-directive', { directive, text: 'Xin gửi muộn.', status: 'done' });
  const recipient = await world.application.database.read.recipient.findFirst({ where: { directiveId: directive, memberId: world.members.hung } });
  expect(recipient).toMatchObject({ late: true, repliedAt: world.now });
});

test('after an extension, the reminders of the old deadline say nothing', async () => {
  const later = new Date(deadline.getTime() + 48 * HOUR);
  await world.done('binh', 'extend-deadline', { directive, deadline: later.toISOString() });
  world.now = deadline;
  await falls('due');
  expect(await events('directive-reminded')).toHaveLength(0);
  world.now = later;
  await falls('due', later);
  expect(await events('directive-reminded')).toHaveLength(2);
});

test.each(['close-directive', 'revoke-directive'])('%s ends the reminding', async (command) => {
  await world.done('binh', command, { directive, ...(command === 'revoke-directive' ? { reason: 'Không còn cần' } : {}) });
  world.now = deadline;
  await falls('due');
  expect(await events('directive-reminded')).toHaveLength(0);
});

test('after a pause, only the latest occasion is sent', async () => {
  world.now = new Date(deadline.getTime() + 49 * HOUR);
  for (const occasion of ['before', 'due', 'after-1', 'after-2']) await falls(occasion);
  const sent = await events('directive-reminded');
  expect(new Set(sent.map(({ entry }) => entry.payload.occasion))).toEqual(new Set(['after-2']));
  expect(await events('directive-overdue')).toHaveLength(1);
});

test('the job queue carries a reminder that is due, once, even when it is started twice', async () => {
  const soon = await world.done('binh', 'issue-directive', {
    title: 'Việc gấp',
    text: 'Trả lời ngay.',
    addressees: [{ member: world.members.hung }],
    deadline: new Date(world.now.getTime() + 2_000).toISOString(),
  });
  directive = soon.directive!;
  world.now = new Date(world.now.getTime() + 2_500);
  const { rows } = await jobs();
  expect(rows).toBe(5);
  // The queue goes by the real clock, on which any of the world's days may have gone by.
  await world.application.database.write.$executeRaw`
    UPDATE pgboss.job SET start_after = now() + CASE data -> 'input' ->> 'occasion' WHEN 'due' THEN interval '0' ELSE interval '1 year' END
    WHERE data -> 'input' ->> 'directive' = ${directive}`;
  await world.work();
  await vi.waitFor(async () => expect(await events('directive-reminded')).toHaveLength(1), { timeout: 15_000, interval: 200 });
});

async function jobs() {
  const [row] = await world.application.database.read.$queryRaw<{ rows: number }[]>`
    SELECT count(*)::int AS rows FROM pgboss.job WHERE data -> 'input' ->> 'directive' = ${directive}`;
  return row!;
}
