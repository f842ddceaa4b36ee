import { execFile, type ExecFileOptions } from 'node:child_process';
import fs from 'node:fs';
import { promisify } from 'node:util';
import { CannotStart } from '../operator';

const execute = promisify(execFile);

/** How PostgreSQL's programs are run, as a user that PostgreSQL accepts. */
export interface RunAs {
  /** @returns what the program printed; @throws when it ends with another code than 0 */
  run(program: string, args: readonly string[]): Promise<string>;
  /** Makes a file or directory that user's. */
  own(path: string): void;
}

/** PostgreSQL refuses to run as root, so root runs it as this user. */
const systemUser = 'postgres';

/**
 * @param initdb where PostgreSQL's own is
 * @param directory an existing directory that PostgreSQL's programs must reach
 * @throws {CannotStart} as root, when there is no such user and none can be made, or it cannot reach what it needs
 */
export async function runAs(initdb: string, directory: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { run: (file, args) => runPlainly(file, args), own: () => undefined };

  const user = await postgresUser();
  for (const prefix of waysThrough) {
    const run = (file: string, args: readonly string[]) => runWith(prefix, user, file, args);
    try {
      await run(initdb, ['--show', `--pgdata=${directory}`]);
      await run('/bin/sh', ['-c', 'cd "$0"', directory]);
      return { run, own: (path) => fs.chownSync(path, user.uid, user.gid) };
    } catch {
      continue;
    }
  }
  throw new CannotStart('postgres.outOfReach', { directory });
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

async function postgresUser(): Promise<User> {
  const known = await lookUp();
  if (known) return known;
  try {
    await execute('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', systemUser]);
  } catch (cause) {
    throw new CannotStart('postgres.noUser', { user: systemUser }, { cause });
  }
  const made = await lookUp();
  if (!made) throw new CannotStart('postgres.noUser', { user: systemUser });
  return made;
}

async function lookUp(): Promise<User | undefined> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => execute('id', [flag, systemUser])));
    return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
  } catch {
    return undefined;
  }
}

/**
 * A checkout below root's home, or in a directory made by mktemp, is closed to every other user. Rather than open
 * those directories, the programs then keep one of root's capabilities: to pass through directories, at least. The
 * secure bit makes access(2), with which they look for each other, count it.
 */
const waysThrough: readonly (readonly string[])[] = [
  [],
  ...['dac_read_search', 'dac_override'].map((name) => [
    `--inh-caps=+${name}`,
    `--ambient-caps=+${name}`,
    '--securebits=+no_setuid_fixup',
  ]),
];

async function runWith(capabilities: readonly string[], user: User, file: string, args: readonly string[]) {
  if (capabilities.length === 0) return runPlainly(file, args, user);
  const identity = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  return runPlainly('setpriv', [...identity, ...capabilities, file, ...args]);
}

/** The environment is bare, so that no PG… variable steers the programs and no secret reaches them. */
async function runPlainly(file: string, args: readonly string[], options: ExecFileOptions = {}): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: '/', TZ: 'UTC', LC_ALL: 'C.UTF-8', SYSTEMROOT: process.env.SYSTEMROOT };
  const { stdout } = await execute(file, args, { cwd: '/', env: env as unknown as NodeJS.ProcessEnv, ...options });
  return String(stdout);
}
