import { afterAll, beforeAll, expect, test } from 'vitest';
import ExcelJS from 'exceljs';
import { type OpenWorld, openWorld } from '../http';
import { PEOPLE, type Name } from '../world';

let world: OpenWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const HEAD = 'Họ và tên;Chức vụ;Đơn vị;Số điện thoại;Ban Lãnh đạo';
const line = ({ fullName, title, unit, phone, board }: { fullName: string; title: string; unit: string; phone: string; board?: boolean }) =>
  [fullName, title, unit, phone, board ? 'x' : ''].join(';');
const all = Object.values(PEOPLE).map(line);
const file = (...lines: string[]) => [HEAD, ...lines].join('\r\n');

const preview = (body: BodyInit, as: Name = 'duc', headers: Record<string, string> = { 'content-type': 'text/csv' }) =>
  world.call('/api/groups/so-tu-phap/roster/preview', { as, method: 'POST', body, headers });

const everything = async () => {
  const { read } = world.application.database;
  const head = await read.ledgerHead.findUniqueOrThrow({ where: { groupId: world.groupId } });
  return [head.seq, await read.roster.count(), await read.rosterEntry.count(), await read.approval.count()];
};

test('a preview keeps nothing, and says how the file differs from the roster in force', async () => {
  const before = await everything();
  const moved = line({ ...PEOPLE.hung, title: 'Phó Giám đốc', board: true });
  const fresh = line({ fullName: 'Võ Thị Kim Liên', title: 'Giám đốc Trung tâm', unit: 'Trung tâm Trợ giúp pháp lý', phone: '911000009' });
  const { status, body } = await preview(file(...all.filter((one) => !one.startsWith('Lê Văn Hùng') && !one.startsWith('Đỗ')), moved, fresh));
  expect(status).toBe(200);
  expect(body.problems).toEqual([]);
  expect(body.entries.map(({ change }: { change: string }) => change)).toEqual(['same', 'same', 'same', 'same', 'same', 'changed', 'new']);
  expect(body.entries.at(-1)).toMatchObject({ row: 8, phone: '0911000009', problems: [], notes: [{ field: 'phone', code: 'leading-zero' }] });
  expect(body.leaving).toEqual([{ fullName: PEOPLE.anh.fullName, title: PEOPLE.anh.title, unit: PEOPLE.anh.unit, member: true }]);
  expect(await everything()).toEqual(before);
});

test('what the preview gives can be brought in as it is', async () => {
  const { body } = await preview(file(...all));
  const entries = body.entries.map(({ fullName, title, unit, phone, board }: Record<string, unknown>) => ({ fullName, title, unit, phone, board }));
  const { status } = await world.command('duc', 'import-roster', { decision: 'Quyết định số 15/QĐ-STP', entries });
  expect(status).toBe(202);
});

test('a roster without the leader or the admin is told so, with the clause', async () => {
  const { body } = await preview(file(...all.slice(2)));
  expect(body.problems).toMatchObject([
    { code: 'roster-drops-leader', clause: '3.1' },
    { code: 'roster-drops-admin', clause: '3.2' },
  ]);
});

test('a workbook', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('DS').addRows([HEAD.split(';'), ...all.map((one) => one.split(';'))]);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const { body } = await preview(Buffer.from(await book.xlsx.writeBuffer()), 'duc', { 'content-type': type });
  expect(body).toMatchObject({ sheet: 'DS', problems: [] });
  expect(body.entries).toHaveLength(all.length);
});

test('a file that holds no roster is a problem in words, not a fault', async () => {
  const { status, body } = await preview('Kính gửi các phòng');
  expect([status, body.entries]).toEqual([200, []]);
  expect(body.problems).toMatchObject([{ code: 'no-header', detail: expect.stringContaining('Họ và tên') }]);
});

test.each([
  ['a member', 'hung', { 'content-type': 'text/csv' }, 'a', 403],
  ['another type', 'duc', { 'content-type': 'application/json' }, '{}', 415],
  ['another origin', 'duc', { 'content-type': 'text/csv', origin: 'https://example.com' }, 'a', 403],
  ['6 MB', 'duc', { 'content-type': 'text/csv' }, 'a'.repeat(6 * 1024 * 1024), 413],
] as const)('%s', async (_, as, headers, body, status) => {
  const answer = await preview(body, as, headers);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ status, detail: expect.any(String) });
});

test('the leader may look as well', async () => {
  expect((await preview(file(...all), 'binh')).status).toBe(200);
});

test('any member may have the ledger verified, and learns where it breaks', async () => {
  const { status, body } = await world.call('/api/groups/so-tu-phap/ledger/verify', { as: 'anh' });
  const [entries] = await everything();
  expect([status, body]).toEqual([200, { entries, destroyed: 0, intact: true }]);
  expect((await world.call('/api/groups/so-tu-phap/ledger/verify')).status).toBe(401);
});
