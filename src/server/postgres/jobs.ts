import { createRequire } from 'node:module';
import type pg from 'pg';
import { getConstructionPlans, getMigrationPlans } from 'pg-boss';

/** Where the job queue's tables live. */
export const jobsSchema = 'pgboss';

/**
 * Makes the job queue's tables, or brings them to the version of the library, so that the app can run under a role that
 * may create nothing (`migrate: false`).
 *
 * @param client logged in as the tables' owner
 */
export async function prepareJobs(client: pg.Client): Promise<void> {
  const wanted = libraryVersion();
  const found = await installedVersion(client);
  if (found === undefined) await client.query(getConstructionPlans(jobsSchema));
  else if (found < wanted) await client.query(atOnce(getMigrationPlans(jobsSchema, found)));
}

/** Indexes are built concurrently only outside a transaction; before the app starts, nobody waits for the lock. */
function atOnce(plans: string): string {
  return plans.replaceAll('CONCURRENTLY ', '');
}

async function installedVersion(client: pg.Client): Promise<number | undefined> {
  const { rows: tables } = await client.query<{ found: boolean }>('SELECT to_regclass($1) IS NOT NULL AS found', [
    `${jobsSchema}.version`,
  ]);
  if (tables[0]?.found !== true) return undefined;
  const { rows } = await client.query<{ version: number }>(`SELECT version FROM ${jobsSchema}.version`);
  return rows[0]?.version;
}

/** The version of the tables that the installed library works with, which it keeps in its package.json. */
function libraryVersion(): number {
  const require = createRequire(import.meta.url);
  const { pgboss } = require('pg-boss/package.json') as { pgboss: { schema: number } };
  return pgboss.schema;
}
