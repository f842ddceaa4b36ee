import { randomBytes } from 'node:crypto';
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
    drop: () => run(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function run(url: string, sql: string): Promise<void> {
  await withClient(url, (client) => client.query(sql));
}
