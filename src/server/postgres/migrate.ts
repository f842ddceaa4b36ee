import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type pg from 'pg';
import { CannotStart, tellOperator } from '../operator';
import { checkout } from '../settings';
import { withClient } from './connect';
import { grantToApp } from './grants';
import { prepareJobs } from './jobs';
import { type Migration, readMigrations } from './migrations';

/** The lock that Prisma's own tools take, so that theirs and ours wait for each other. */
const migrationLock = 72_707_369;

/**
 * Brings a database to the structure of this version: migrations, the job queue's tables, and what the app's role may
 * do. Each migration and the note that it was applied are one transaction, so a process killed half-way leaves nothing
 * half-done; of two processes at once, the second waits and then finds nothing to do. The notes are kept in Prisma's
 * own table, so its tools work on the same database.
 *
 * @param ownerUrl a login that may create tables
 * @returns the names of the migrations that were applied now
 * @throws {CannotStart} when a migration fails, was changed after it was applied, or is from a newer version
 */
export async function migrate(
  ownerUrl: string,
  report: (line: string) => void = () => undefined,
  directory = path.join(checkout, 'prisma/migrations'),
): Promise<string[]> {
  const migrations = readMigrations(directory);
  return withClient(ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const pending = await pendingOf(client, migrations);
    for (const migration of pending) {
      report(tellOperator('migrate.apply', { name: migration.name }));
      await apply(client, migration);
    }
    await prepareJobs(client);
    await grantToApp(client);
    return pending.map(({ name }) => name);
  });
}

/** @see https://www.prisma.io/docs/orm/prisma-migrate/understanding-prisma-migrate/migration-histories */
const notesTable = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id varchar(36) PRIMARY KEY NOT NULL,
    checksum varchar(64) NOT NULL,
    finished_at timestamptz,
    migration_name varchar(255) NOT NULL,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`;

async function pendingOf(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  await client.query('SET client_min_messages = warning');
  await client.query(notesTable);
  const { rows: notes } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const note of notes) {
    const migration = known.get(note.name);
    if (!note.finished) throw new CannotStart('migrate.unfinished', { name: note.name });
    if (!migration) throw new CannotStart('migrate.unknown', { name: note.name });
    if (migration.checksum !== note.checksum) throw new CannotStart('migrate.changed', { name: note.name });
  }
  const applied = new Set(notes.map(({ name }) => name));
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotStart('migrate.failed', { name: migration.name, reason }, { cause: error });
  }
}
