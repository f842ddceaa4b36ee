import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { PostgresBinaries } from './binaries';
import { isAlive } from './postmaster';
import type { RunAs } from './run-as';

/**
 * Lower-casing and trigrams must know Vietnamese letters on every machine: PostgreSQL's own C.UTF-8 does, and what it
 * still takes from the system (which characters are letters) comes from a UTF-8 locale as well.
 */
const locale = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
  '--lc-messages=C',
];

/**
 * Makes a new data directory. It is made under another name and moved into place whole, so that neither a process
 * killed half-way nor two processes at once leave a broken one.
 */
export async function initialise(
  directory: string,
  login: { user: string; password: string },
  binaries: PostgresBinaries,
  runner: RunAs,
): Promise<void> {
  removeLeftDrafts(directory);
  const draft = `${directory}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  const passwordDirectory = fs.mkdtempSync(path.join(os.tmpdir(), 'initdb-'));
  const passwordFile = path.join(passwordDirectory, 'password');
  try {
    fs.mkdirSync(draft, { mode: 0o700 });
    fs.writeFileSync(passwordFile, login.password, { mode: 0o600 });
    [draft, passwordDirectory, passwordFile].forEach(runner.own);
    await runner.run(binaries.initdb, [
      `--pgdata=${draft}`,
      `--username=${login.user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      ...locale,
    ]);
    moveIntoPlace(draft, directory);
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
    fs.rmSync(passwordDirectory, { recursive: true, force: true });
  }
}

function moveIntoPlace(draft: string, directory: string): void {
  try {
    fs.renameSync(draft, directory);
  } catch (error) {
    const anotherWasFaster = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (!anotherWasFaster) throw error;
  }
}

function removeLeftDrafts(directory: string): void {
  const start = `${path.basename(directory)}.new-`;
  for (const name of fs.readdirSync(path.dirname(directory))) {
    const left = name.startsWith(start) && !isAlive(Number.parseInt(name.slice(start.length)));
    if (left) fs.rmSync(path.join(path.dirname(directory), name), { recursive: true, force: true });
  }
}
