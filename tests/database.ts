import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { inject } from 'vitest';
import { withClient } from '@/server/postgres/connect';
import { appUrl, readUrl, withDatabase } from '@/server/postgres/urls';

export interface FreshDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly readUrl: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

/** A migrated, empty database of its own for a test. Only in the integration project. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const serverUrl = inject('serverUrl');
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await run(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${inject('template')} STRATEGY FILE_COPY`);
  const ownerUrl = withDatabase(serverUrl, name);
  return {
    ownerUrl,
    appUrl: appUrl(ownerUrl),
    readUrl: readUrl(ownerUrl),
    drop: () => drop(serverUrl, name),
  };
}

async function run(url: string, sql: string): Promise<void> {
  await withClient(url, (client) => client.query(sql));
}

/**
 * A pool says that it has ended before the last of its connections has. One that is cut off in between fails where
 * nobody listens any more, so they get a moment to go by themselves.
 */
async function drop(serverUrl: string, name: string): Promise<void> {
  await withClient(serverUrl, async (client) => {
    const open = `SELECT FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`;
    const deadline = Date.now() + 2_000;
    while (Date.now() < deadline && (await client.query(open, [name])).rowCount !== 0) await delay(20);
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
}
