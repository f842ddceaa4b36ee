import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import { withClient } from '@/server/postgres/connect';
import { migrate } from '@/server/postgres/migrate';
import { readMigrations } from '@/server/postgres/migrations';
import { withDatabase } from '@/server/postgres/urls';
import { CannotStart } from '@/server/operator';
import { checkout } from '@/server/settings';
import { openEngine } from '../../../scripts/schema-engine';

let url: string;
let directory: string;

beforeEach(async () => {
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  url = withDatabase(inject('serverUrl'), name);
  await withClient(inject('serverUrl'), (client) => client.query(`CREATE DATABASE ${name}`));
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'migrations-'));
  onTestFinished(async () => {
    fs.rmSync(directory, { recursive: true });
    await withClient(inject('serverUrl'), (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  });
  write('0001_first', 'CREATE TABLE ledger_entry (a int);');
});

function write(name: string, sql: string): void {
  fs.mkdirSync(path.join(directory, name), { recursive: true });
  fs.writeFileSync(path.join(directory, name, 'migration.sql'), sql);
}

const run = () => migrate(url, undefined, directory);
const tables = () =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
    return rows.map(({ name }) => name).filter((name) => !name.startsWith('_'));
  });

test('applies what is new, in order, and nothing twice', async () => {
  expect(await run()).toEqual(['0001_first']);
  write('0003_third', 'ALTER TABLE second ADD b int;');
  write('0002_second', 'CREATE TABLE second (a int);');
  expect(await run()).toEqual(['0002_second', '0003_third']);
  expect(await run()).toEqual([]);
});

test('takes a script whole: semicolons in function bodies, texts and comments', async () => {
  write(
    '0002_function',
    `-- one; two
     CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN 'a;b'; END; $$;
     CREATE TABLE second (a text DEFAULT ';');`,
  );
  await run();
  expect(await withClient(url, async (client) => (await client.query('SELECT f()')).rows)).toEqual([{ f: 'a;b' }]);
});

test('when several processes start at once, one applies and the others wait', async () => {
  write('0002_slow', 'SELECT pg_sleep(0.3); CREATE TABLE second (a int);');
  const applied = await Promise.all([run(), run(), run(), run()]);
  expect(applied.flat().sort()).toEqual(['0001_first', '0002_slow']);
});

test('a migration that fails leaves nothing behind, and applies once it is mended', async () => {
  write('0002_broken', 'CREATE TABLE second (a int); SELECT 1 / 0;');
  await expect(run()).rejects.toThrow(CannotStart);
  await expect(run()).rejects.toThrow(/0002_broken.*division by zero/);
  expect(await tables()).toEqual(['ledger_entry']);
  write('0002_broken', 'CREATE TABLE second (a int);');
  expect(await run()).toEqual(['0002_broken']);
});

test('refuses a migration that was changed after it was applied', async () => {
  await run();
  write('0001_first', 'CREATE TABLE ledger_entry (a bigint);');
  await expect(run()).rejects.toThrow(/0001_first.*khác/);
});

test('refuses a database that a newer version has migrated', async () => {
  write('0002_newer', 'CREATE TABLE second (a int);');
  await run();
  fs.rmSync(path.join(directory, '0002_newer'), { recursive: true });
  await expect(run()).rejects.toThrow(/mới hơn.*0002_newer/);
});

test("refuses to go on from what another tool left half-done", async () => {
  await run();
  write('0002_second', 'CREATE TABLE second (a int);');
  await withClient(url, (client) =>
    client.query(`INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'x', '0002_second')`),
  );
  await expect(run()).rejects.toThrow(/0002_second/);
  expect(await tables()).toEqual(['ledger_entry']);
});

test("Prisma's own tools find our migrations applied and unchanged", async () => {
  const baseDir = path.join(checkout, 'prisma/migrations');
  await migrate(url);
  const engine = await openEngine(undefined, new PrismaPg({ connectionString: url }));
  const found = await engine.diagnoseMigrationHistory({
    migrationsList: {
      baseDir,
      lockfile: { path: 'migration_lock.toml', content: fs.readFileSync(path.join(baseDir, 'migration_lock.toml'), 'utf8') },
      shadowDbInitScript: '',
      migrationDirectories: readMigrations(baseDir).map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
      })),
    },
    optInToShadowDatabase: false,
    filters: { externalTables: [], externalEnums: [] },
  });
  expect(found).toMatchObject({ editedMigrationNames: [], failedMigrationNames: [], hasMigrationsTable: true });
  expect(found.history ?? null).toBeNull();
});
