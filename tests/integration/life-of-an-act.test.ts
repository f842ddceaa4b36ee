import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEntries } from '@/server/ledger/read';
import { type World, foundWorld } from '../world';

let world: World;
beforeAll(async () => {
  world = await foundWorld();
});
afterAll(() => world.end());

const entries = () =>
  readEntries(world.application.database.read, world.groupId, { after: 0, limit: 1000, reader: null });

test('a message is answered with its number in the ledger, and reads back whole', async () => {
  const answer = await world.as('hung', 'post-message', { text: 'Phòng đã nhận mẫu báo cáo mới.' });
  expect(answer).toMatchObject({ kind: 'done', seq: expect.any(Number) });
  const last = (await entries()).at(-1)!;
  expect(last.entry).toMatchObject({
    type: 'message-posted',
    seq: answer.kind === 'done' && answer.seq,
    actor: { fullName: 'Lê Văn Hùng', title: 'Trưởng phòng' },
    payload: { text: 'Phòng đã nhận mẫu báo cáo mới.' },
  });
});

test('the ledger counts from one without a gap', async () => {
  await Promise.all(Array.from({ length: 60 }, (_, index) => world.as('anh', 'post-message', { text: `Tin thứ ${index}` })));
  const numbers = (await entries()).map(({ entry }) => entry.seq);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test('a key answers twice with one act, and refuses another body', async () => {
  const key = crypto.randomUUID();
  const first = await world.as('hung', 'post-message', { text: 'Một lần thôi' }, key);
  expect(await world.as('hung', 'post-message', { text: 'Một lần thôi' }, key)).toEqual(first);
  expect(await world.as('hung', 'post-message', { text: 'Lần khác' }, key)).toEqual({ kind: 'conflict', code: 'key-reused' });
});

test('a directive is owed, seen and replied', async () => {
  const { directive } = await world.done('binh', 'issue-directive', {
    title: 'Báo cáo số liệu chứng thực quý IV',
    text: 'Các phòng gửi số liệu về Văn phòng Sở.',
    addressees: [{ unit: 'Phòng Bổ trợ tư pháp' }, { member: world.members.hung }],
    deadline: '2026-11-25T17:00:00+07:00',
  });
  await world.done('hung', 'see-directive', { directive });
  await world.done('anh', 'reply-to-directive', { directive, text: 'Phòng đã nhận chỉ đạo.', status: 'received' });
  const recipients = await world.application.database.read.recipient.findMany({ where: { directiveId: directive } });
  const by = Object.fromEntries(recipients.map((one) => [one.memberId, one]));
  expect(by[world.members.hung]).toMatchObject({ seenAt: expect.any(Date), repliedAt: null });
  expect(by[world.members.anh]).toMatchObject({ repliedAt: expect.any(Date), late: false });
  expect(by[world.members.hen]).toMatchObject({ seenAt: null });
});
