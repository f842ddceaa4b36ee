import { withClient } from './connect';

/**
 * Empties a database of everything, for the demo whose making was interrupted: its ledger cannot be unmade row by row.
 *
 * @param ownerUrl of the embedded database
 */
export async function emptyDatabase(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, (client) =>
    client.query('DROP SCHEMA IF EXISTS pgboss CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public'),
  );
}
