import fs from 'node:fs';
import path from 'node:path';
import { readMigrations } from '@/server/postgres/migrations';
import { difference, readDatamodel } from './schema-engine';

/**
 * Writes the next migration: what leads from the datamodel as it was at the last one (kept beside the migrations) to
 * the datamodel as it is now. Works without a database and without a network.
 *
 * @param prisma the directory that holds `schema/` and `migrations/`
 * @param name in lower case, words joined by _
 * @returns the new file, or undefined when the datamodel has not changed
 * @throws when the name is not usable
 */
export async function writeMigration(prisma: string, name: string): Promise<string | undefined> {
  if (!/^[a-z][a-z0-9_]{1,60}$/.test(name)) throw new Error('usage: npm run db:migration -- name_in_lower_case');
  const migrations = path.join(prisma, 'migrations');
  const snapshot = path.join(migrations, 'datamodel.prisma');
  const before = fs.existsSync(snapshot) ? readDatamodel(snapshot) : undefined;
  const now = readDatamodel(path.join(prisma, 'schema'));

  const sql = await difference(before, now);
  if (sql === undefined) return undefined;
  const number = String(readMigrations(migrations).length + 1).padStart(4, '0');
  const file = path.join(migrations, `${number}_${name}`, 'migration.sql');
  fs.mkdirSync(path.dirname(file));
  fs.writeFileSync(file, sql, { flag: 'wx' });
  const models = now.files.map(({ content }) => content.trim()).join('\n\n');
  fs.writeFileSync(snapshot, `// The datamodel as the newest migration leaves it. Written by npm run db:migration.\n\n${models}\n`);
  return file;
}

if (process.argv[1] === import.meta.filename) {
  const prisma = path.resolve(import.meta.dirname, '../prisma');
  const file = await writeMigration(prisma, process.argv[2] ?? '');
  console.log(file ? `wrote ${path.relative(process.cwd(), file)}` : 'the datamodel has not changed since the last migration');
}
