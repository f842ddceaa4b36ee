import { type Database, openDatabase } from '../src/server/database';
import { logFault } from '../src/server/log';
import { CannotStart, tellOperator } from '../src/server/operator';
import { type OpenedPostgres, openPostgres } from '../src/server/postgres/open';
import { type Settings, readSettings } from '../src/server/settings';

export const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What an operator's command works with. */
export interface Console {
  readonly settings: Settings;
  readonly postgres: OpenedPostgres;
  readonly database: Database;
}

/**
 * Runs an operator's command on the database that the settings name, beside a server that may be running, and exits
 * with the code it gives.
 */
export async function atConsole(command: (console: Console) => Promise<number>): Promise<never> {
  let code = 1;
  try {
    const settings = readSettings();
    const postgres = await openPostgres(settings);
    const database = openDatabase(postgres);
    try {
      code = await command({ settings, postgres, database });
    } finally {
      await database.close();
      await postgres.stop();
    }
  } catch (error) {
    if (error instanceof CannotStart) tell(error.message);
    else {
      logFault('console', error);
      tell(tellOperator('running.failed'));
    }
  }
  process.exit(code);
}

/** The group an operator means: the one named by `--group`, or the only one there is. */
export async function groupOf(database: Database, args: readonly string[]): Promise<{ id: string; slug: string } | null> {
  const at = args.indexOf('--group');
  const slug = at >= 0 ? args[at + 1] : undefined;
  const groups = await database.read.group.findMany({ where: slug ? { slug } : {}, select: { id: true, slug: true } });
  if (groups.length === 1) return groups[0]!;
  tell(groups.length === 0 ? tellOperator('console.noGroup') : tellOperator('console.manyGroups', { slugs: groups.map((group) => group.slug).join(', ') }));
  return null;
}
