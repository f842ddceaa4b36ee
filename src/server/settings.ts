import path from 'node:path';
import { z } from 'zod';
import { keptSecret } from './kept-secret';
import { CannotStart, tellOperator } from './operator';

/** The directory of the checkout. */
export const checkout = path.resolve(import.meta.dirname, '../..');

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** absolute; holds the embedded database, files and generated secrets */
  readonly dataDir: string;
  /** absent: the embedded database */
  readonly databaseUrl?: string;
  /** at least 32 characters */
  readonly authSecret: string;
  /** the origin that browsers use, without a slash at its end */
  readonly publicUrl: string;
  readonly demoPassword: string;
  /** `host:port` or the path of a socket */
  readonly clamd?: string;
  /** true with the embedded database: fictional people and a known password, on loopback only */
  readonly demo: boolean;
}

const blankIsAbsent = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankIsAbsent, schema.optional());

const environment = z.object({
  PORT: optional(z.string().refine(isPort, { error: (issue) => tellOperator('settings.port', { value: String(issue.input) }) })),
  HOST: optional(z.string()),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(z.string().refine(isPostgresUrl, { error: () => tellOperator('settings.databaseUrl') })),
  AUTH_SECRET: optional(
    z.string().min(32, {
      error: (issue) => tellOperator('settings.secretShort', { length: String(issue.input).length }),
    }),
  ),
  PUBLIC_URL: optional(
    z.string().refine(isOrigin, {
      error: (issue) => tellOperator('settings.publicUrl', { value: String(issue.input) }),
    }),
  ),
  DEMO_PASSWORD: optional(z.string().min(8, { error: () => tellOperator('settings.demoPassword') })),
  CLAMD: optional(
    z.string().refine(isScannerAddress, {
      error: (issue) => tellOperator('settings.clamd', { value: String(issue.input) }),
    }),
  ),
});

/**
 * Reads how the server is to run from the environment. The demo's AUTH_SECRET is made here once and kept in DATA_DIR.
 *
 * @throws {CannotStart} naming every setting that is missing or wrong, never a secret's value
 */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const read = environment.safeParse(env);
  if (!read.success) throw refused(read.error.issues.map((issue) => issue.message));
  const given = read.data;

  const host = given.HOST ?? '127.0.0.1';
  const port = Number(given.PORT ?? 3000);
  const demo = given.DATABASE_URL === undefined;
  const problems: string[] = [];
  if (demo && !isLoopback(host)) problems.push(tellOperator('settings.loopback', { host }));
  if (!demo && given.AUTH_SECRET === undefined) problems.push(tellOperator('settings.secretMissing'));
  if (!demo && given.PUBLIC_URL === undefined) problems.push(tellOperator('settings.publicUrlMissing'));
  if (problems.length > 0) throw refused(problems);

  const dataDir = given.DATA_DIR === undefined ? path.join(checkout, '.data') : path.resolve(given.DATA_DIR);
  return {
    port,
    host,
    dataDir,
    databaseUrl: given.DATABASE_URL,
    authSecret: given.AUTH_SECRET ?? keptSecret(path.join(dataDir, 'auth-secret')),
    publicUrl: new URL(given.PUBLIC_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`).origin,
    demoPassword: given.DEMO_PASSWORD ?? 'quy-che-2021',
    clamd: given.CLAMD,
    demo,
  };
}

function refused(problems: readonly string[]): CannotStart {
  return new CannotStart('settings.refused', { problems: problems.map((problem) => `  – ${problem}`).join('\n') });
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function isPostgresUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1;
}

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && url.search === '';
}

function isScannerAddress(text: string): boolean {
  return path.isAbsolute(text) || /^[^\s:/]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i.test(text);
}
