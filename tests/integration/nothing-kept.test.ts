import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readEntries } from '@/server/ledger/read';
import { type OpenWorld, openWorld } from '../http';
import { PEOPLE } from '../world';

/** A word that stands in no fixture and no locale: wherever it turns up, a refused text was kept. */
const SECRET = 'KIMTUYEN7391';

let world: OpenWorld;
let owner: Client;
const logged: string[] = [];
beforeAll(async () => {
  const write = process.stdout.write.bind(process.stdout);
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk, ...rest) => {
    logged.push(String(chunk));
    return write(chunk, ...(rest as []));
  });
  world = await openWorld();
  owner = new Client(world.database.ownerUrl);
  await owner.connect();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await owner.end();
  await world.end();
});

/** Every column of every table of every schema that holds the word. */
async function places(word: string): Promise<string[]> {
  const { rows } = await owner.query<{ place: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS place FROM information_schema.tables
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { place } of rows) {
    const { rowCount } = await owner.query(`SELECT FROM ${place} t WHERE t::text LIKE $1 LIMIT 1`, [`%${word}%`]);
    if (rowCount) found.push(place);
  }
  return found;
}

/** Every file of the database's directory that holds the word: tables, indexes, the write-ahead log, the server's log. */
async function files(word: string): Promise<string[]> {
  await owner.query('CHECKPOINT');
  const { rows } = await owner.query<{ data_directory: string }>('SHOW data_directory');
  const directory = rows[0]!.data_directory;
  // -s: files of other tests' databases go while they are read.
  const { stdout } = spawnSync('grep', ['-rlsaF', word, directory], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean).map((file) => path.relative(directory, file));
}

const refusedTexts = [
  `TỐI MẬT\nPhương án ${SECRET}`,
  `T Ố I  M Ậ T\n${SECRET}`,
  `Số:      /BC-STP\nDỰ THẢO\nBáo cáo ${SECRET}`,
];

test('the word would be found if it were kept', async () => {
  await world.done('hung', 'post-message', { text: 'Mã kiểm tra LAMTHU5512 của phòng' });
  expect(await places('LAMTHU5512')).toEqual(['public.kept_text']);
  expect((await files('LAMTHU5512')).map((file) => file.split('/')[0])).toEqual(expect.arrayContaining(['base', 'pg_wal']));
});

test.each(refusedTexts)('refused, and kept nowhere: %j', async (text) => {
  const directive = { title: text.slice(0, 150), text, addressees: ['all'], deadline: '2026-11-30T17:00:00+07:00' };
  const replies = [
    await world.command('hung', 'post-message', { text }, { 'idempotency-key': crypto.randomUUID() }),
    await world.command('binh', 'issue-directive', directive),
    await world.command('duc', 'change-group', { description: text }),
    await world.command('duc', 'remove-member', { member: world.members.hung, reason: text }),
  ];
  for (const { status, body } of replies) {
    expect(status).toBe(403);
    expect(JSON.stringify(body)).not.toContain(SECRET);
    expect(body.reasons[0]).toMatchObject({ clause: expect.stringMatching(/^(4\.1|D2)$/) });
  }
  await world.call('/api/groups/so-tu-phap/screen', {
    as: 'hung',
    method: 'POST',
    body: JSON.stringify({ text }),
    headers: { 'content-type': 'application/json' },
  });
  expect(await places(SECRET)).toEqual([]);
  expect(await files(SECRET)).toEqual([]);
  expect(logged.join('')).not.toContain(SECRET);
});

test('the attempt is on record for the officers: who, when, clause, detector', async () => {
  const before = await world.application.database.read.screeningAttempt.count();
  await world.command('anh', 'post-message', { text: `TUYỆT MẬT\n${SECRET}` });
  await vi.waitFor(async () => expect(await world.application.database.read.screeningAttempt.count()).toBe(before + 1));
  const attempt = await world.application.database.read.screeningAttempt.findFirst({ orderBy: { at: 'desc' }, where: { memberId: world.members.anh } });
  expect(attempt).toMatchObject({ command: 'post-message', clause: '4.1', code: 'secret-mark' });
  const seen = async (officer: boolean) => {
    const reader = { memberId: world.members[officer ? 'duc' : 'hung'], officer };
    const entries = await readEntries(world.application.database.read, world.groupId, { after: 0, limit: 1000, reader });
    return entries.filter(({ entry }) => entry.type === 'text-refused').length;
  };
  expect(await seen(true)).toBeGreaterThan(0);
  expect(await seen(false)).toBe(0);
});

test('4.1: a stopped secret waits for the leader or the admin to take note of it; nobody else may', async () => {
  const alerts = async (as: 'duc' | 'binh' | 'hung') => {
    const { attempts, falseAlarms } = (await world.call('/api/groups/so-tu-phap/screening', { as })).body;
    return { attempts, falseAlarms } as { attempts: { seq: number; seen: boolean; member: { fullName: string } }[] | null; falseAlarms: { words: string | null }[] | null };
  };
  await world.command('hung', 'report-false-alarm', { code: 'draft', words: 'Bàn về dự thảo' });
  const { attempts, falseAlarms } = await alerts('duc');
  expect(attempts?.[0]).toMatchObject({ seen: false, code: 'secret-mark', clause: '4.1', member: { id: world.members.anh } });
  expect(falseAlarms?.[0]).toMatchObject({ code: 'draft', words: 'Bàn về dự thảo', seen: false, member: { id: world.members.hung } });
  expect(await alerts('hung')).toEqual({ attempts: null, falseAlarms: null });

  const upTo = Math.max(...attempts!.map(({ seq }) => seq));
  expect((await world.command('hung', 'acknowledge-attempts', { upTo })).body.reasons).toMatchObject([{ clause: '4.1', code: 'officers-only-attempts' }]);
  expect((await world.command('duc', 'acknowledge-attempts', { upTo: upTo + 1_000 })).status).toBe(400);
  const { status, body } = await world.command('duc', 'acknowledge-attempts', { upTo });
  const waiting = attempts!.filter(({ seen }) => !seen);
  expect([status, body.result.attempts]).toEqual([200, waiting.length]);
  expect((await alerts('binh')).attempts!.every(({ seen }) => seen)).toBe(true);
});

test('4.1: a secret cannot be handed in as a false alarm of something else', async () => {
  const { status, body } = await world.command('hung', 'report-false-alarm', { code: 'draft', words: `TUYỆT MẬT\n${SECRET}` });
  expect([status, body.reasons[0].code]).toEqual([403, 'secret-mark']);
  expect(await places(SECRET)).toEqual([]);
  expect((await world.command('hung', 'report-false-alarm', { code: 'personal-data', words: 'căn cước 070085012345' })).status).toBe(200);
});

test('4.1: a group is not founded on words that it may not write', async () => {
  const entries = Object.values(PEOPLE);
  const founding = {
    slug: 'mat',
    name: 'Sở Tư pháp',
    decision: `TỐI MẬT\nQuyết định ${SECRET}`,
    entries,
    leader: PEOPLE.binh.phone,
    admin: PEOPLE.duc.phone,
    charter: { title: 'Quy chế', decision: 'Quyết định số 12/QĐ-STP', from: '2026-01-01' },
  };
  const answer = await world.application.runner.found({ groupId: crypto.randomUUID(), name: 'found-group', asker: { kind: 'system' }, input: founding });
  expect(answer).toMatchObject({ kind: 'refused', reasons: [{ clause: '4.1', code: 'secret-mark' }] });
  expect(await places(SECRET)).toEqual([]);
});

test('what is asked about is posted once its author answers for it, and says so', async () => {
  const text = 'Đề nghị xác minh số căn cước 070085012345 theo hồ sơ.';
  expect((await world.command('hung', 'post-message', { text })).body.reasons).toMatchObject([{ clause: 'D4', code: 'personal-data' }]);
  const { status } = await world.command('hung', 'post-message', { text, acknowledge: ['personal-data'], ground: 'Theo Điều 11 Luật Căn cước' });
  expect(status).toBe(200);
  const { messages } = (await world.call('/api/groups/so-tu-phap/messages?limit=1', { as: 'anh' })).body;
  expect(messages[0]).toMatchObject({ text, answeredFor: ['personal-data'] });
});

test('a mark cannot be answered for', async () => {
  const { status } = await world.command('hung', 'post-message', { text: 'MẬT\nKế hoạch', acknowledge: ['secret-mark'] });
  expect(status).toBe(403);
});

test('D3: an embargo for a time that has passed is refused, and one that has ended is listed no more', async () => {
  const input = { topic: 'Bổ nhiệm', words: ['bổ nhiệm'], publisher: 'Sở Nội vụ', from: '2020-01-01T00:00:00Z' };
  expect((await world.command('duc', 'set-embargo', input)).body.reasons).toMatchObject([{ clause: 'D3', code: 'embargo-in-the-past' }]);
  const later = { ...input, from: '2099-01-01T00:00:00Z' };
  const asked = await world.command('duc', 'set-embargo', later);
  await world.command('binh', 'decide-approval', { approval: asked.body.approval, decision: 'approve' });
  const listed = async (as: 'duc' | 'hung') => (await world.call('/api/groups/so-tu-phap/screening', { as })).body.embargoes;
  const [embargo] = await listed('duc');
  expect(embargo).toMatchObject({ topic: 'Bổ nhiệm', words: ['bổ nhiệm'], from: '2099-01-01T00:00:00.000Z' });
  expect((await listed('hung'))[0]).toMatchObject({ topic: 'Bổ nhiệm', words: null });
  await world.command('binh', 'lift-embargo', { embargo: embargo.id });
  expect(await listed('duc')).toEqual([]);
});

test('an embargo holds a post until the leader lifts it', async () => {
  const asked = await world.command('duc', 'set-embargo', {
    topic: 'Kết quả thi nâng ngạch',
    words: ['kết quả thi nâng ngạch'],
    publisher: 'Sở Nội vụ',
  });
  const { body } = await world.command('binh', 'decide-approval', { approval: asked.body.approval, decision: 'approve' });
  const held = await world.command('hung', 'post-message', { text: 'Đã có kết quả thi nâng ngạch của Sở.' });
  expect(held.status).toBe(202);
  const shown = async () => (await world.call('/api/groups/so-tu-phap/messages?limit=5', { as: 'anh' })).body.messages.map((one: { text: string }) => one.text);
  expect(await shown()).not.toContain('Đã có kết quả thi nâng ngạch của Sở.');
  await world.work();
  await world.command('binh', 'lift-embargo', { embargo: body.result.embargo });
  await vi.waitFor(async () => expect(await shown()).toContain('Đã có kết quả thi nâng ngạch của Sở.'), { timeout: 15_000, interval: 200 });
});
