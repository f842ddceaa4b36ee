import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOORS } from '@/doors/table';
import { type OpenWorld, follow, openWorld } from '../http';

let world: OpenWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const group = '/api/groups/so-tu-phap';
const head = async () => (await world.call(`${group}/events?after=0&limit=1000`, { as: 'binh' })).body.next as number;

const order = () => ({
  title: 'Báo cáo số liệu',
  text: 'Các phòng gửi số liệu về Văn phòng.',
  addressees: ['all'],
  deadline: '2026-11-25T17:00:00+07:00',
});

describe('answers', () => {
  test('200 with seq and what was made', async () => {
    const { status, body } = await world.command('hung', 'post-message', { text: 'Đã nhận.' });
    expect(status).toBe(200);
    expect(body).toEqual({ seq: await head(), result: { message: expect.any(String) } });
  });

  test('202 for what waits for the leader', async () => {
    const { status, body } = await world.command('duc', 'change-group', { name: 'Sở Tư pháp tỉnh' });
    expect([status, body]).toEqual([202, { approval: expect.any(String) }]);
  });

  test('403 with clause, code and a sentence that names the article', async () => {
    const { status, body, headers } = await world.command('hung', 'issue-directive', order());
    expect(status).toBe(403);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body.reasons).toEqual([{ clause: '5.1a', code: 'board-only', facts: {} }]);
    expect(body.detail).toContain('Điều 5 khoản 1 điểm a');
  });

  test('the leader may not do what is the admin’s', async () => {
    const { body } = await world.command('binh', 'change-group', { name: 'Tên khác' });
    expect(body.reasons).toMatchObject([{ clause: '3.2', code: 'admin-only' }]);
  });

  test('401 without a session, 404 for a group one is not in, and for an unknown command', async () => {
    expect((await world.call(`${group}/members`)).status).toBe(401);
    expect((await world.call('/api/groups/so-y-te/members', { as: 'hung' })).status).toBe(404);
    expect((await world.command('hung', 'delete-everything', {})).status).toBe(404);
    expect((await world.command('hung', 'remind-due', {})).status).toBe(404);
    expect((await world.command('hung', 'found-group', {})).status).toBe(404);
  });
});

describe('bad input changes nothing and is answered clearly', () => {
  const json = { 'content-type': 'application/json' };
  const post = (body: string, headers: Record<string, string> = json) =>
    world.call(`${group}/commands/post-message`, { as: 'hung', method: 'POST', body, headers });

  test.each([
    ['a broken body', '{"text":', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['a wrong type', '{"text":5}', 400],
    ['nothing', '{}', 400],
    ['an unknown field', '{"text":"Chào","color":"red"}', 400],
    ['empty text', '{"text":"   "}', 400],
    ['10,001 characters', JSON.stringify({ text: 'ă'.repeat(10_001) }), 400],
    ['a NUL', JSON.stringify({ text: 'Tin\u0000nhắn' }), 400],
    ['a lone surrogate', '{"text":"Tin \\ud83d"}', 400],
    ['a reply to nothing', JSON.stringify({ text: 'Chào', replyTo: crypto.randomUUID() }), 404],
    ['a mention of a stranger', JSON.stringify({ text: 'Chào', mentions: [crypto.randomUUID()] }), 400],
    ['300 kB', JSON.stringify({ text: 'a'.repeat(300_000) }), 413],
  ])('%s', async (_name, body, status) => {
    const before = await head();
    const reply = await post(body);
    expect(reply.status).toBe(status);
    expect(reply.body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    expect(await head()).toBe(before);
  });

  test('10,000 characters are kept whole', async () => {
    const text = 'Đã đọc. '.repeat(1250).trim();
    expect((await post(JSON.stringify({ text }))).status).toBe(200);
    const { messages } = (await world.call(`${group}/messages?limit=1`, { as: 'anh' })).body;
    expect(messages[0].text).toBe(text);
  });

  test('415 for another type, 403 from another origin', async () => {
    expect((await post('text=Chao', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await post('{"text":"Chào"}', { ...json, origin: 'https://example.com' })).status).toBe(403);
    expect((await post('{"text":"Chào"}', { ...json, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('a key answers the same, and 409 with another body; a key that is none is 400', async () => {
    const key = crypto.randomUUID();
    const first = await world.command('hung', 'post-message', { text: 'Một lần' }, { 'idempotency-key': key });
    const again = await world.command('hung', 'post-message', { text: 'Một lần' }, { 'idempotency-key': key });
    expect(again.body).toEqual(first.body);
    expect((await world.command('hung', 'post-message', { text: 'Khác' }, { 'idempotency-key': key })).status).toBe(409);
    expect((await world.command('hung', 'post-message', { text: 'Khác' }, { 'idempotency-key': 'ten' })).status).toBe(400);
  });

  test('the same key at once makes one message', async () => {
    const key = crypto.randomUUID();
    const before = await head();
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => world.command('anh', 'post-message', { text: 'Cùng lúc' }, { 'idempotency-key': key })),
    );
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await head()).toBe(before + 1);
  });

  test.each([
    ['a deadline in the past', { deadline: '2026-11-01T17:00:00+07:00' }, 403],
    ['a deadline that is none', { deadline: 'tuần sau' }, 400],
    ['nobody', { addressees: [] }, 403],
    ['a stranger', { addressees: [{ member: crypto.randomUUID() }] }, 400],
    ['no such unit', { addressees: [{ unit: 'Phòng Không có' }] }, 400],
  ])('a directive with %s', async (_name, change, status) => {
    const before = await head();
    expect((await world.command('binh', 'issue-directive', { ...order(), ...change })).status).toBe(status);
    expect(await head()).toBe(before);
  });

  test('a position from the future', async () => {
    const future = (await head()) + 1;
    for (const path of [`${group}/events?after=${future}`, `${group}/stream?after=${future}`]) {
      const reply = await world.call(path, { as: 'hung' });
      expect(reply.status).toBe(400);
      expect(reply.body.problems).toMatchObject([{ code: 'position-from-the-future' }]);
    }
    expect((await world.command('hung', 'mark-read', { upTo: future })).status).toBe(400);
    expect((await world.call(`${group}/events?after=-1`, { as: 'hung' })).status).toBe(400);
    expect((await world.call(`${group}/messages?limit=abc`, { as: 'hung' })).status).toBe(400);
  });
});

describe('the stream', () => {
  test('resumes without loss or repeat, in order', async () => {
    const { cookie } = await world.cookie('anh');
    const start = await head();
    const url = `${world.origin}${group}/stream`;
    const live = follow(`${url}?after=${start}`, { cookie }, (events) => events.length >= 30);
    for (let index = 0; index < 30; index++) await world.command('hung', 'post-message', { text: `Tin ${index}` });
    const { events } = await live;
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 30 }, (_, index) => start + 1 + index));
    const resumed = await follow(url, { cookie, 'last-event-id': String(start + 10) }, (more) => more.length >= 20);
    expect(resumed.events.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => start + 11 + index));
  });

  test('shows the officers what is theirs, and nobody else', async () => {
    const start = await head();
    await world.command('duc', 'set-feature', { feature: 'posting', setting: 'board' });
    await world.command('hung', 'post-message', { text: 'Sau đề nghị' });
    const seen = async (name: 'hung' | 'duc', count: number) => {
      const { cookie } = await world.cookie(name);
      return (await follow(`${world.origin}${group}/stream?after=${start}`, { cookie }, (events) => events.length >= count)).events;
    };
    expect((await seen('hung', 1)).map(({ type }) => type)).toEqual(['message-posted']);
    expect((await seen('duc', 2)).map(({ type }) => type)).toEqual(['approval-requested', 'message-posted']);
  });

  test('ends within a second when the session ends, and when the member is removed', async () => {
    for (const way of ['session', 'membership'] as const) {
      const { cookie, sessionId } = await world.cookie('hen');
      const stream = follow(`${world.origin}${group}/stream?after=0`, { cookie }, () => false);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const { body } = await world.command('duc', 'remove-member', { member: world.members.hen, reason: 'Chuyển công tác' });
      if (way === 'membership') {
        await world.command('binh', 'decide-approval', { approval: body.approval, decision: 'approve' });
      } else {
        await world.command('duc', 'withdraw-approval', { approval: body.approval });
        const ended = await world.call(`/api/sessions/${sessionId}/end`, { method: 'POST', headers: { cookie } });
        expect(ended.status).toBe(200);
      }
      const from = Date.now();
      expect((await stream).ended).toBe(true);
      expect(Date.now() - from).toBeLessThan(3000);
      const after = await world.call(`${group}/messages`, { headers: { cookie } });
      expect(after.status).toBe(way === 'session' ? 401 : 404);
    }
  });
});

test('no GET door changes a row', async () => {
  const tables = await world.application.database.read.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
  const counts = async () =>
    Promise.all(
      tables.map(async ({ name }) => [
        name,
        await world.application.database.read.$queryRawUnsafe(
          `SELECT count(*)::int AS rows, md5(string_agg(t::text, '' ORDER BY t::text)) AS sum FROM "${name}" t`,
        ),
      ]),
    );
  for (const name of ['binh', 'duc', 'hung'] as const) await world.call('/api/me', { as: name });
  const before = await counts();
  const message = (await world.call(`${group}/directives`, { as: 'binh' })).body.directives[0]?.id ?? crypto.randomUUID();
  for (const [method, path] of DOORS) {
    if (method !== 'GET' || path.endsWith('/stream')) continue;
    for (const name of ['binh', 'duc', 'hung'] as const) {
      const { status } = await world.call(path.replace(':group', 'so-tu-phap').replace(':id', message), { as: name });
      expect([200, 403, 404]).toContain(status);
    }
  }
  expect(await counts()).toEqual(before);
});
