import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** One step of the database's structure, as a folder of prisma/migrations holds it. */
export interface Migration {
  /** the folder's name, which gives the order: "0001_init" */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the SQL in hex, as Prisma's own table of migrations keeps it */
  readonly checksum: string;
}

/** Every migration of a directory, in the order in which they are applied. */
export function readMigrations(directory: string): Migration[] {
  return fs
    .readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(directory, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}
