import type pg from 'pg';
import { CannotStart } from '../operator';

/**
 * Refuses a database on which the product would go wrong quietly: an old server, or one whose locale does not know that
 * Đ and đ are one letter.
 *
 * @throws {CannotStart}
 */
export async function refuseUnsuitable(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{
    version: number;
    found: string;
    encoding: string;
    ctype: string;
    database: string;
    lowers: boolean;
  }>(`SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS found,
             pg_encoding_to_char(encoding) AS encoding, datctype AS ctype, datname AS database,
             lower('Đ') = 'đ' AND lower('Ệ') = 'ệ' AS lowers
        FROM pg_database WHERE datname = current_database()`);
  const server = rows[0];
  if (!server) throw new Error('the server does not know the database it is connected to');
  if (server.version < 150_000) throw new CannotStart('postgres.tooOld', { found: server.found });
  const { encoding, ctype, database } = server;
  if (encoding !== 'UTF8' || !server.lowers) throw new CannotStart('postgres.wrongLocale', { encoding, ctype, database });
}
