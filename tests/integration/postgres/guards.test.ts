import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../database';

let database: FreshDatabase;
let owner: pg.Client;
let app: pg.Client;
let reader: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  [owner, app, reader] = await Promise.all([database.ownerUrl, database.appUrl, database.readUrl].map(connected)) as [
    pg.Client,
    pg.Client,
    pg.Client,
  ];
});

afterAll(async () => {
  await Promise.all([owner, app, reader].map((client) => client.end()));
  await database.drop();
});

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

const groupId = randomUUID();
const entry = (seq: number) => [groupId, seq, randomBytes(32), randomBytes(32)];
const insertEntry = `INSERT INTO ledger_entry (group_id, seq, at, type, audience, payload, previous, hash)
                     VALUES ($1, $2, now(), 'test', 'members', '{}', $3, $4)`;

describe('the ledger', () => {
  let seq = 0;

  beforeEach(async () => {
    seq += 1;
    await app.query(insertEntry, entry(seq));
  });

  const changes = [
    'UPDATE ledger_entry SET payload = payload',
    'UPDATE ledger_entry SET payload = payload WHERE false',
    'DELETE FROM ledger_entry',
    'TRUNCATE ledger_entry',
    `INSERT INTO ledger_entry SELECT * FROM ledger_entry ON CONFLICT (group_id, seq) DO UPDATE SET payload = 'x'`,
  ];

  test.each(changes)('the app may not: %s', async (sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
    expect(await kept()).toBe(seq);
  });

  test.each(changes)('nor may the owner of the database: %s', async (sql) => {
    await expect(owner.query(sql)).rejects.toMatchObject({
      code: '23001',
      message: expect.stringMatching(/^the ledger is append-only: (UPDATE|DELETE|TRUNCATE) on ledger_entry is refused$/),
    });
    expect(await kept()).toBe(seq);
  });

  test('nor does the way that replication takes lead past the refusal', async () => {
    await owner.query('SET session_replication_role = replica');
    await expect(owner.query('DELETE FROM ledger_entry')).rejects.toMatchObject({ code: '23001' });
    await owner.query('RESET session_replication_role');
  });

  test('takes no hash that is not SHA-256', async () => {
    const short = [groupId, seq + 100, randomBytes(32), randomBytes(31)];
    await expect(app.query(insertEntry, short)).rejects.toMatchObject({ constraint: 'ledger_entry_hashes_sha256' });
  });

  async function kept(): Promise<number> {
    const { rows } = await app.query<{ count: number }>('SELECT count(*)::int AS count FROM ledger_entry');
    return rows[0]?.count ?? -1;
  }
});

describe("the app's role", () => {
  test('stays what it is when a role is reset', async () => {
    await app.query('RESET ROLE');
    expect((await app.query('SELECT current_user')).rows).toEqual([{ current_user: 'nhom_cong_vu_app' }]);
  });

  test('may read and write every table but the ledger and the notes of migrations', async () => {
    const { rows } = await owner.query<{ name: string; rights: string }>(`
      SELECT c.relname AS name, array_to_string(ARRAY(
        SELECT right_name FROM unnest(ARRAY['SELECT','INSERT','UPDATE','DELETE','TRUNCATE','REFERENCES','TRIGGER']) AS right_name
        WHERE has_table_privilege('nhom_cong_vu_app', c.oid, right_name)), ' ') AS rights
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1`);
    const rights = Object.fromEntries(rows.map(({ name, rights }) => [name, rights]));
    expect(rights).toMatchObject({ ledger_entry: 'SELECT INSERT', _prisma_migrations: 'SELECT' });
    const { ledger_entry, _prisma_migrations, ...others } = rights;
    expect(new Set(Object.values(others))).toEqual(new Set(['SELECT INSERT UPDATE DELETE']));
    expect(Object.keys(others).length).toBeGreaterThan(20);
  });

  test.each([
    'CREATE TABLE t (a int)',
    'TRUNCATE message',
    'DROP TABLE message',
    'ALTER TABLE ledger_entry DISABLE TRIGGER ALL',
    'DROP TRIGGER ledger_entry_append_only ON ledger_entry',
    'CREATE OR REPLACE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$',
    'SET session_replication_role = replica',
  ])('may not %s', async (sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});

test.each(['INSERT INTO setup_link VALUES (gen_random_uuid(), $$x$$, now(), now())', 'DELETE FROM message', 'CREATE TABLE t (a int)'])(
  'connections for reading refuse: %s',
  async (sql) => {
    await expect(reader.query(sql)).rejects.toMatchObject({ code: '25006' });
  },
);
