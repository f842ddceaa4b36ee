import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenWorld, openWorld } from '../http';
import type { Name } from '../world';

let world: OpenWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const TEXT = [
  'QUY CHẾ',
  'Hoạt động của nhóm thử nghiệm',
  'Chương I',
  'QUY ĐỊNH CHUNG',
  'Điều 1. Phạm vi',
  '1. Áp dụng cho mọi người trong danh sách.',
  '3. Khoản này đứng sau một số bị thiếu.',
  'Điều 2. Trách nhiệm',
  '1. Người tham gia có trách nhiệm:',
  'a) Đọc tin.',
  'b) Trả lời.',
].join('\n');

const preview = (body: BodyInit, as: Name = 'duc', name = 'quy-che.txt', type = 'text/plain') =>
  world.call('/api/groups/so-tu-phap/charter/preview', {
    as,
    method: 'POST',
    body,
    headers: { 'content-type': type, 'x-file-name': encodeURIComponent(name) },
  });

test('a preview names chapters, articles, clauses and points, warns of gaps, and keeps nothing', async () => {
  const { read } = world.application.database;
  const before = await read.ledgerHead.findUniqueOrThrow({ where: { groupId: world.groupId } });
  const { status, body } = await preview(TEXT);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    text: TEXT,
    problems: [],
    chapters: [
      {
        number: 'I',
        articles: [
          { name: 'Điều 1', title: 'Phạm vi', clauses: [{ id: '1.1', label: 'Khoản 1' }, { id: '1.3' }] },
          { name: 'Điều 2', clauses: [{ id: '2.1', points: ['a) Đọc tin.', 'b) Trả lời.'] }] },
        ],
      },
    ],
  });
  expect(body.warnings).toMatchObject([{ line: 7, detail: expect.stringContaining('1.3') }]);
  expect((await read.ledgerHead.findUniqueOrThrow({ where: { groupId: world.groupId } })).seq).toBe(before.seq);
});

test('the text of a preview can be loaded as it is, and is read back by its clauses once approved', async () => {
  const { body } = await preview(TEXT);
  const asked = await world.command('duc', 'load-charter', { text: body.text, decision: 'Quyết định số 9/QĐ-STP' });
  expect(asked.status).toBe(202);
  await world.command('binh', 'decide-approval', { approval: asked.body.approval, decision: 'approve' });
  const { body: charter } = await world.call('/api/groups/so-tu-phap/charter', { as: 'anh' });
  expect(charter.officialText).toBe(true);
  expect(charter.chapters[0].articles[1].clauses[0].points[1]).toMatchObject({ id: '2.1b', official: 'Trả lời.' });
});

test.each([
  ['prose', 'Kính gửi các phòng.', 'quy-che.txt', 'no-articles'],
  ['a broken Word document', Buffer.from('504b030414000000', 'hex'), 'quy-che.docx', 'file-damaged'],
  ['another kind of file', TEXT, 'quy-che.pdf', 'file-kind'],
  ['no name', TEXT, '', 'file-kind'],
])('%s is a problem in words', async (_, body, name, code) => {
  const answer = await preview(body, 'duc', name);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ text: null, chapters: [], problems: [{ code, detail: expect.stringMatching(/\S/) }] });
});

test.each([
  ['the leader', 'binh', 'text/plain', TEXT, 403],
  ['a member', 'anh', 'text/plain', TEXT, 403],
  ['another type', 'duc', 'application/json', '{}', 415],
  ['11 MB', 'duc', 'text/plain', 'a'.repeat(11 * 1024 * 1024), 413],
] as const)('%s', async (_, as, type, body, status) => {
  expect((await preview(body, as, 'quy-che.txt', type)).status).toBe(status);
});
