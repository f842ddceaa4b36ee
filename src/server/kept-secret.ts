import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * The secret kept in a file that only its owner can read (mode 600), made on first use. Two processes that start
 * together get the same one: the file appears whole, and the second to come reads the first one's.
 *
 * @returns 43 characters (256 bits, base64url) when made here
 * @throws when the directory cannot be written, or the file is empty
 */
export function keptSecret(file: string): string {
  return readSecret(file) ?? makeSecret(file);
}

function readSecret(file: string): string | undefined {
  if (!fs.existsSync(file)) return undefined;
  const secret = fs.readFileSync(file, 'utf8').trim();
  if (secret === '') throw new Error(`${file} is empty`);
  return secret;
}

function makeSecret(file: string): string {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  fs.writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.unlinkSync(draft);
  }
  return readSecret(file) as string;
}
