import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { type Cluster, openCluster } from '@/server/postgres/cluster';
import { withClient } from '@/server/postgres/connect';
import { migrate } from '@/server/postgres/migrate';
import { isAlive } from '@/server/postgres/postmaster';
import { ensureAppRole } from '@/server/postgres/role';
import { withDatabase } from '@/server/postgres/urls';
import { checkout } from '@/server/settings';
import { refuseRemote } from './local-only';

declare module 'vitest' {
  interface ProvidedContext {
    /** the server on which tests make their databases */
    readonly serverUrl: string;
    /** a migrated database that each of them is a copy of */
    readonly template: string;
  }
}

/** Starts PostgreSQL for integration tests (or takes TEST_DATABASE_URL) and migrates the database that each test copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given ? undefined : await testCluster();
  const serverUrl = given ?? (cluster as Cluster).url('postgres');
  refuseRemote(serverUrl);
  await dropLeftovers(serverUrl);
  project.provide('serverUrl', serverUrl);
  project.provide('template', await ensureTemplate(serverUrl));
  return async () => {
    await dropLeftovers(serverUrl);
    await cluster?.stop();
  };
}

/**
 * One server for this checkout, kept from run to run: a run that was killed is picked up by the next one. It is not
 * durable, so what a crash of the machine left broken is thrown away.
 */
async function testCluster(): Promise<Cluster> {
  const id = createHash('sha256').update(`${checkout} ${process.getuid?.()}`).digest('hex').slice(0, 12);
  const home = path.join(os.tmpdir(), `nhom-cong-vu-tests-${id}`);
  const open = () => openCluster(home, { maxConnections: 200, durable: false }, () => undefined);
  try {
    return await open();
  } catch {
    fs.rmSync(home, { recursive: true, force: true });
    return open();
  }
}

async function ensureTemplate(serverUrl: string): Promise<string> {
  const name = `template_${structureHash()}`;
  const draft = `${name}_draft`;
  await withClient(serverUrl, async (client) => {
    await client.query(`SELECT pg_advisory_lock(hashtext('template'))`);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount !== 0) return;
    await dropOldTemplates(client);
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft}`);
    await withClient(withDatabase(serverUrl, draft), ensureAppRole);
    await migrate(withDatabase(serverUrl, draft));
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
  });
  return name;
}

/** Changes with anything that shapes a new database. */
function structureHash(): string {
  const hash = createHash('sha256');
  for (const directory of ['prisma/migrations', 'src/server/postgres']) {
    const root = path.join(checkout, directory);
    for (const name of fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
      const file = path.join(root, name);
      if (fs.statSync(file).isFile()) hash.update(name).update(fs.readFileSync(file));
    }
  }
  return hash.update(fs.readFileSync(path.join(checkout, 'package-lock.json'))).digest('hex').slice(0, 16);
}

/** The newest stay: another run may be copying one of them. */
async function dropOldTemplates(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname ~ '^template_[0-9a-f]{16}' ORDER BY oid DESC OFFSET 3`,
  );
  for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}

/** Databases of test processes that are gone. */
async function dropLeftovers(serverUrl: string): Promise<void> {
  await withClient(serverUrl, async (client) => {
    const { rows } = await client.query<{ name: string; pid: number }>(
      `SELECT datname AS name, split_part(datname, '_', 2)::int AS pid FROM pg_database WHERE datname ~ '^test_[0-9]+_'`,
    );
    for (const { name } of rows.filter(({ pid }) => !isAlive(pid) || pid === process.pid)) {
      await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
    }
  });
}
