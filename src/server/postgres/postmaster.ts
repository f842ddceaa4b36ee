import fs from 'node:fs';
import path from 'node:path';

/** A server that runs, or ran, on a data directory, as its lock file tells. */
export interface Postmaster {
  readonly pid: number;
  /** absent until the server has got as far as listening */
  readonly port?: number;
}

const lockFile = (directory: string) => path.join(directory, 'postmaster.pid');

/**
 * The live server on a data directory. The lock file alone proves nothing: after a crash it stays behind, and its
 * process id may meanwhile be somebody else's.
 */
export function livePostmaster(directory: string): Postmaster | undefined {
  const noted = readLockFile(directory);
  return noted && isPostmaster(noted.pid, directory) ? noted : undefined;
}

/**
 * Removes a lock file whose process id now belongs to another program, which PostgreSQL itself cannot tell from a live
 * server. Any other left-over lock file PostgreSQL clears by itself.
 */
export function clearForeignLock(directory: string): void {
  const noted = readLockFile(directory);
  if (noted && isAlive(noted.pid) && !isPostmaster(noted.pid, directory)) fs.rmSync(lockFile(directory), { force: true });
}

/** @see https://www.postgresql.org/docs/18/storage-file-layout.html line 1 is the process id, line 4 the port */
function readLockFile(directory: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = fs.readFileSync(lockFile(directory), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 ? { pid, port: port > 0 ? port : undefined } : undefined;
}

/** Whether a process with this id runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isPostmaster(pid: number, directory: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(directory);
  } catch {
    return readCommand(pid) === 'postgres';
  }
}

function readCommand(pid: number): string | undefined {
  try {
    return fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return undefined;
  }
}
