import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart, tellOperator } from '../operator';
import { withoutLogin } from './urls';

/** How long a database server that is still starting is waited for, in ms. */
const patience = 60_000;

/** Runs some work on a connection of its own, which ends with it. */
export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Waits until a database accepts connections. A server that cannot be reached yet, or is still starting, is tried
 * again; a wrong password or name is not.
 *
 * @throws {CannotStart} with the server's reason, never with the login
 */
export async function untilReachable(url: string, report: (line: string) => void): Promise<void> {
  const deadline = Date.now() + patience;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await withClient(url, async () => undefined);
    } catch (error) {
      const where = withoutLogin(url);
      if (!mayPass(error) || Date.now() > deadline) {
        throw new CannotStart('postgres.unreachable', { where, reason: reasonOf(error) }, { cause: error });
      }
      if (attempt === 0) report(tellOperator('postgres.waiting', { where }));
      await delay(500);
    }
  }
}

/** 57P03: the server is starting up. 53300: too many connections just now. */
function mayPass(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN', '57P03', '53300'].includes(code);
}

/** Node gathers the failures of a name with several addresses under one error without a message. */
function reasonOf(error: unknown): string {
  const causes = error instanceof AggregateError ? error.errors : [error];
  return causes.map((cause) => (cause instanceof Error ? cause.message : String(cause))).join('; ');
}
