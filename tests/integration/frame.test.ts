import { afterAll, beforeAll, expect, test } from 'vitest';
import { listApprovals } from '@/approvals/queries';
import { groupFrame } from '@/groups/queries';
import { ledgerPage } from '@/ledgers/queries';
import { messagePage, searchMessages } from '@/messages/queries';
import { readRoster } from '@/roster/queries';
import { setApplication } from '@/server/application';
import { memberScope } from '@/server/session/scope';
import { findSession } from '@/server/session/session';
import { type Name, type World, PEOPLE, foundWorld } from '../world';

let world: World;
beforeAll(async () => {
  world = await foundWorld();
  setApplication(world.application);
});
afterAll(() => world.end());

async function scopeOf(name: Name) {
  const { database, signIn, clock } = world.application;
  const account = await database.read.account.findUniqueOrThrow({ where: { phone: PEOPLE[name].phone } });
  const session = await findSession(database.read, await signIn.open(account.id, { device: 'vitest', address: '::1' }), clock());
  return (await memberScope(database.read, session!, 'so-tu-phap', clock()))!;
}

test('the frame counts what is unread, and what waits for the leader', async () => {
  const { message } = await world.done('hung', 'post-message', { text: 'Đề nghị các phòng gửi báo cáo.' });
  await world.done('hung', 'post-message', { text: 'Trả lời', replyTo: message });
  await world.as('duc', 'change-group', { name: 'Tên khác' });
  expect(await groupFrame(await scopeOf('anh'))).toMatchObject({ unread: 2, waitingApprovals: 0, members: 6, id: 'so-tu-phap' });
  const frame = await groupFrame(await scopeOf('binh'));
  expect(frame).toMatchObject({ waitingApprovals: 1, me: { role: 'leader', board: true, signed: true } });
  await world.done('anh', 'mark-read', { upTo: frame.seq });
  expect((await groupFrame(await scopeOf('anh'))).unread).toBe(0);
});

test('pages go back to the beginning without a gap or a repeat', async () => {
  for (let index = 0; index < 25; index++) await world.done('hen', 'post-message', { text: `Tin ${index}` });
  const scope = await scopeOf('anh');
  const seen: number[] = [];
  for (let before: number | null | undefined; before !== null; ) {
    const page = await messagePage(scope, { before: before ?? undefined, limit: 10 });
    seen.unshift(...page.messages.map(({ seq }) => seq));
    before = page.next;
  }
  expect(seen).toEqual([...new Set(seen)].sort((one, other) => one - other));
  expect(seen.length).toBe(await world.application.database.read.message.count());
});

test('search is blind to accents, ranks exact ones first, and takes signs as letters', async () => {
  await world.done('hung', 'post-message', { text: 'Công tác tư pháp quý IV' });
  await world.done('anh', 'post-message', { text: 'cong tac tu phap', acknowledge: ['no-diacritics'] });
  await world.done('anh', 'post-message', { text: 'Đạt 100% chỉ tiêu' });
  const scope = await scopeOf('hen');
  const find = async (query: string) => (await searchMessages(scope, query)).messages.map(({ text }) => text);
  expect(await find('tư pháp')).toEqual(['Công tác tư pháp quý IV', 'cong tac tu phap']);
  expect(await find('TU PHAP')).toHaveLength(2);
  expect(await find('dat 100%')).toEqual(['Đạt 100% chỉ tiêu']);
  expect(await find('_')).toEqual([]);
});

test('a recalled message is a mark, in pages, quotes and search', async () => {
  const { message } = await world.done('hung', 'post-message', { text: 'Nhầm nhóm, xin thu hồi' });
  await world.done('anh', 'post-message', { text: 'Vâng', replyTo: message });
  await world.done('hung', 'recall-message', { message });
  const scope = await scopeOf('hen');
  const { messages } = await messagePage(scope, { limit: 2 });
  expect(messages).toMatchObject([
    { id: message, text: null, recalledAt: expect.any(String) },
    { replyTo: { id: message, text: null } },
  ]);
  expect((await searchMessages(scope, 'xin thu hồi')).messages).toEqual([]);
});

test('the roster and requests are for the officers', async () => {
  expect(await readRoster(await scopeOf('hung'))).toBeNull();
  expect((await readRoster(await scopeOf('duc')))?.entries).toHaveLength(7);
  expect(await listApprovals(await scopeOf('hung'))).toEqual([]);
  expect((await listApprovals(await scopeOf('binh'))).length).toBeGreaterThan(0);
});

test('the ledger pages back to its first entry', async () => {
  const scope = await scopeOf('duc');
  const first = await ledgerPage(scope, { limit: 10 });
  expect(first.lines).toHaveLength(10);
  let { next } = first;
  let last = first.lines.at(-1)!.seq;
  while (next !== null) {
    const page = await ledgerPage(scope, { before: next, limit: 10 });
    expect(page.lines[0]!.seq).toBe(last - 1);
    last = page.lines.at(-1)!.seq;
    next = page.next;
  }
  expect(last).toBe(1);
});
