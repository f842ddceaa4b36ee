import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withClient } from '@/server/postgres/connect';
import { type FreshDatabase, freshDatabase } from '../../database';

let database: FreshDatabase;
let app: pg.Client;
let group: { id: string; leader: string; admin: string; other: string };

beforeAll(async () => {
  database = await freshDatabase();
  app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
});

afterAll(async () => {
  await app.end();
  await database.drop();
});

beforeEach(async () => {
  group = { id: randomUUID(), leader: randomUUID(), admin: randomUUID(), other: randomUUID() };
  await app.query('BEGIN');
  await found(group.id, group.leader, group.admin);
  for (const member of [group.leader, group.admin, group.other]) await join(group.id, member);
  await app.query('COMMIT');
});

async function found(id: string, leader: string, admin: string): Promise<void> {
  await app.query(
    `INSERT INTO "group" (id, slug, name, decision, created_at, leader_id, admin_id) VALUES ($1::uuid, $1::uuid::text, 'n', 'd', now(), $2, $3)`,
    [id, leader, admin],
  );
}

async function join(groupId: string, member: string, account: string = randomUUID()): Promise<string> {
  const ids = { roster: randomUUID(), unit: randomUUID(), position: randomUUID(), entry: randomUUID() };
  await app.query(`INSERT INTO roster (id, group_id, decision, "from", created_at) VALUES ($1, $2, 'd', now(), now())`, [ids.roster, groupId]);
  await app.query(`INSERT INTO unit (id, group_id, name, "order", "from") VALUES ($1, $2, 'u', 1, now())`, [ids.unit, groupId]);
  await app.query(`INSERT INTO position (id, group_id, name, "from") VALUES ($1, $2, 'p', now())`, [ids.position, groupId]);
  await app.query(
    `INSERT INTO roster_entry (id, group_id, roster_id, full_name, position_id, unit_id, phone, "order", "from")
     VALUES ($1, $2, $3, 'f', $4, $5, '0', 1, now())`,
    [ids.entry, groupId, ids.roster, ids.position, ids.unit],
  );
  await app.query(`INSERT INTO account (id, phone, created_at) VALUES ($1::uuid, $1::uuid::text, now()) ON CONFLICT DO NOTHING`, [account]);
  await app.query(
    `INSERT INTO member (id, group_id, account_id, entry_id, joined_at) VALUES ($1, $2, $3, $4, now())`,
    [member, groupId, account, ids.entry],
  );
  return account;
}

const leave = (member: string) => app.query('UPDATE member SET left_at = now() WHERE id = $1', [member]);

describe('the leader and the admin are members of their group (3.1, 3.2)', () => {
  const refused = { code: '23514', constraint: 'group_officers_among_members' };

  test.each(['leader', 'admin'] as const)('the %s may not leave', async (office) => {
    await expect(leave(group[office])).rejects.toMatchObject(refused);
  });

  test('any other member may', async () => {
    await expect(leave(group.other)).resolves.toMatchObject({ rowCount: 1 });
  });

  test('may leave in the transaction that hands the office over', async () => {
    await app.query('BEGIN');
    await leave(group.leader);
    await app.query('UPDATE "group" SET leader_id = $1 WHERE id = $2', [group.other, group.id]);
    await expect(app.query('COMMIT')).resolves.toMatchObject({ command: 'COMMIT' });
  });

  test('nobody from another group, and nobody who left, takes the office', async () => {
    const [elsewhere, leader, admin] = [randomUUID(), randomUUID(), randomUUID()];
    await app.query('BEGIN');
    await found(elsewhere, leader, admin);
    for (const member of [leader, admin]) await join(elsewhere, member);
    await app.query('COMMIT');
    await leave(group.other);
    for (const to of [group.other, group.leader]) {
      await expect(app.query('UPDATE "group" SET admin_id = $1 WHERE id = $2', [to, elsewhere])).rejects.toMatchObject(refused);
    }
  });

  test('a group without members does not come into being', async () => {
    await app.query('BEGIN');
    await found(randomUUID(), randomUUID(), randomUUID());
    await expect(app.query('COMMIT')).rejects.toMatchObject({ code: expect.stringMatching(/^23(503|514)$/) });
  });
});

test('a person is in a group once at a time, and may come back', async () => {
  const first = randomUUID();
  const account = await join(group.id, first);
  await expect(join(group.id, randomUUID(), account)).rejects.toMatchObject({ constraint: 'member_open_key' });
  await leave(first);
  await expect(join(group.id, randomUUID(), account)).resolves.toBe(account);
});

describe('pins (5.1b)', () => {
  let seq = 0;
  const pin = (message: string | null, directive: string | null) =>
    app.query(
      `INSERT INTO pin (id, group_id, seq, message_id, directive_id, pinned_by_id, pinned_by_entry_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $6, now())`,
      [randomUUID(), group.id, (seq += 1), message, directive, randomUUID()],
    );

  test('one thing is pinned once at a time, and again after it was unpinned', async () => {
    const message = randomUUID();
    await pin(message, null);
    await expect(pin(message, null)).rejects.toMatchObject({ constraint: 'pin_active_message_key' });
    await app.query('UPDATE pin SET unpinned_at = now() WHERE message_id = $1', [message]);
    await expect(pin(message, null)).resolves.toMatchObject({ rowCount: 1 });
  });

  test('so is a directive', async () => {
    const directive = randomUUID();
    await pin(null, directive);
    await expect(pin(null, directive)).rejects.toMatchObject({ constraint: 'pin_active_directive_key' });
  });

  test('a pin is of one thing', async () => {
    await expect(pin(null, null)).rejects.toMatchObject({ constraint: 'pin_of_one_thing' });
    await expect(pin(randomUUID(), randomUUID())).rejects.toMatchObject({ constraint: 'pin_of_one_thing' });
  });
});

test.each([
  ['Chỉ ĐẠO của Đồng chí Ưỡn', 'chi dao cua dong chi uon'],
  ['Nguyễn Thị Hằng, Kế hoạch số 15/KH-STP', 'nguyen thi hang, ke hoach so 15/kh-stp'],
  ['', ''],
  [null, null],
])('fold(%s) is %s', async (text, folded) => {
  expect((await app.query('SELECT fold($1::text) AS folded', [text])).rows).toEqual([{ folded }]);
});

test('search without marks finds the words, through the index', async () => {
  await app.query(
    `INSERT INTO kept_text (group_id, seq, field, content)
     SELECT $1, n, CASE n % 3 WHEN 0 THEN 'title' ELSE 'text' END,
            CASE n WHEN 4000 THEN 'Giám đốc Chỉ Đạo khẩn' ELSE 'văn bản ' || md5(n::text) END
     FROM generate_series(1, 5000) AS n`,
    [group.id],
  );
  await withClient(database.ownerUrl, (owner) => owner.query('VACUUM ANALYZE kept_text'));
  const search = `SELECT seq FROM kept_text WHERE field = 'text' AND fold(content) LIKE '%' || fold('CHI đạo') || '%'`;
  expect((await app.query(search)).rows).toEqual([{ seq: 4000 }]);
  const { rows } = await app.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${search}`);
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('kept_text_folded_idx');
});
