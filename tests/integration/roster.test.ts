import { afterAll, beforeAll, expect, test } from 'vitest';
import { PEOPLE, type World, foundWorld } from '../world';

let world: World;
beforeAll(async () => {
  world = await foundWorld();
});
afterAll(() => world.end());

const read = () => world.application.database.read;
const everybody = Object.values(PEOPLE);

const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    fullName: `Nguyễn Văn ${String.fromCharCode(65 + (index % 26))}`,
    title: 'Chuyên viên',
    unit: `Xã Số ${['Một', 'Hai', 'Ba', 'Bốn'][index % 4]}`,
    phone: `09${String(20_000_000 + index)}`,
  }));

test('5,000 people come in with the leader’s consent, and units get their dates', async () => {
  const entries = [...everybody, ...crowd(5_000 - everybody.length)];
  const { roster } = await world.approved('import-roster', { decision: 'Quyết định số 20/QĐ-STP', from: '2026-12-01', entries });
  expect(await read().rosterEntry.count({ where: { rosterId: roster } })).toBe(5_000);
  expect(await read().unit.count({ where: { groupId: world.groupId, until: null } })).toBe(9);
}, 60_000);

test('every kind of mistake is named with its row, and nothing is kept', async () => {
  const before = await read().ledgerHead.findUnique({ where: { groupId: world.groupId } });
  const entries = [
    ...everybody,
    { fullName: 'Bình', title: 'Chuyên viên', unit: 'Văn phòng', phone: '0933000001' },
    { fullName: 'Trần Văn 7', title: 'Chuyên viên', unit: 'Văn phòng', phone: '0933000002' },
    { fullName: 'Lê Thị Lan', title: 'Chuyên viên', unit: 'Văn phòng', phone: PEOPLE.hung.phone },
  ];
  const answer = await world.as('duc', 'import-roster', { decision: 'Quyết định số 21', entries });
  expect(answer).toMatchObject({
    kind: 'invalid',
    problems: [
      { path: `entries/${everybody.length}/fullName`, code: 'name-incomplete' },
      { path: `entries/${everybody.length + 1}/fullName`, code: 'name-malformed' },
      { path: `entries/${everybody.length + 2}/phone`, code: 'phone-twice' },
    ],
  });
  const shapes = await world.as('duc', 'import-roster', {
    decision: 'Quyết định số 21',
    entries: [{ fullName: '', title: '', unit: 'Văn phòng', phone: '12' }, { fullName: 'Lê Thị Lan' }],
  });
  expect(shapes.kind).toBe('invalid');
  expect(await read().ledgerHead.findUnique({ where: { groupId: world.groupId } })).toEqual(before);
});

test('5,001 rows are too many', async () => {
  const answer = await world.as('duc', 'import-roster', { decision: 'Quyết định số 22', entries: [...everybody, ...crowd(4_994)] });
  expect(answer.kind).toBe('invalid');
});

test('who is dropped from the roster is flagged, keeps their past name, and cannot be added again', async () => {
  const entries = everybody.filter(({ phone }) => phone !== PEOPLE.hen.phone);
  await world.approved('import-roster', { decision: 'Quyết định số 23/QĐ-STP', entries });
  const hen = await read().member.findUniqueOrThrow({ where: { id: world.members.hen }, include: { entry: true } });
  expect(hen.entry.until).not.toBeNull();
  await world.approved('remove-member', { member: world.members.hen, reason: 'Không còn trong danh sách' });
  expect(await world.as('duc', 'add-member', { rosterEntry: hen.entryId })).toMatchObject({
    kind: 'refused',
    reasons: [{ clause: '4.5', code: 'not-on-roster' }],
  });
});

test('a roster without the leader is refused, naming 3.1', async () => {
  const entries = everybody.filter(({ phone }) => phone !== PEOPLE.binh.phone);
  expect(await world.as('duc', 'import-roster', { decision: 'Quyết định số 24', entries })).toMatchObject({
    kind: 'refused',
    reasons: [{ clause: '3.1', code: 'roster-drops-leader' }],
  });
});

test('what was asked is looked at again when it is approved', async () => {
  const entry = await read().rosterEntry.findFirstOrThrow({ where: { groupId: world.groupId, phone: PEOPLE.ybih.phone, until: null } });
  const asked = await world.as('duc', 'add-member', { rosterEntry: entry.id });
  const without = everybody.filter(({ phone }) => phone !== PEOPLE.ybih.phone);
  await world.approved('import-roster', { decision: 'Quyết định số 25/QĐ-STP', entries: without });
  const members = await read().member.count();
  expect(await world.as('binh', 'decide-approval', { approval: asked.kind === 'waiting' ? asked.approval : '', decision: 'approve' })).toMatchObject({
    kind: 'conflict',
    code: 'facts-changed',
    reasons: [{ clause: '4.5', code: 'not-on-roster' }],
  });
  expect(await read().member.count()).toBe(members);
});

test('leadership passes in one act; the new leader’s directives are orders, the old one’s are not', async () => {
  await world.done('binh', 'hand-over-leadership', { to: world.members.hanh, decision: 'Quyết định số 99/QĐ-UBND', from: '2026-11-22' });
  const order = { title: 'Việc', text: 'Làm việc này.', addressees: ['all'], deadline: '2026-12-25T17:00:00+07:00' };
  const force = async (name: 'hanh' | 'binh') =>
    (await read().directive.findUniqueOrThrow({ where: { id: (await world.done(name, 'issue-directive', order)).directive } })).force;
  expect([await force('hanh'), await force('binh')]).toEqual(['order', 'direction']);
  expect(await world.as('binh', 'hand-over-leadership', { to: world.members.binh, decision: 'Không' })).toMatchObject({
    kind: 'refused',
    reasons: [{ clause: '3.1', code: 'leader-only-hands-over' }],
  });
});
