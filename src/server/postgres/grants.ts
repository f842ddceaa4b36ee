import pg from 'pg';
import { jobsSchema } from './jobs';
import { appRole } from './urls';

/** Tables on which the app may do less than read, insert, update and delete. */
const restricted: Readonly<Record<string, string>> = {
  ledger_entry: 'SELECT, INSERT',
  _prisma_migrations: 'SELECT',
};

/**
 * Gives the app's role what it needs on every table, and takes away the rest. It may add to the ledger and read it, not
 * change it; it may empty no table, and make none.
 *
 * @param client logged in as the tables' owner
 */
export async function grantToApp(client: pg.Client): Promise<void> {
  const { rows: tables } = await client.query<{ schema: string; name: string; rights: string }>(
    `SELECT schemaname AS schema, tablename AS name FROM pg_tables
     WHERE schemaname = ANY($1) AND pg_has_role(tableowner, 'USAGE')`,
    [['public', jobsSchema]],
  );
  const { rows: sequences } = await client.query<{ schema: string; name: string }>(
    `SELECT schemaname AS schema, sequencename AS name FROM pg_sequences
     WHERE schemaname = ANY($1) AND pg_has_role(sequenceowner, 'USAGE')`,
    [['public', jobsSchema]],
  );
  const grants = [
    `GRANT USAGE ON SCHEMA ${jobsSchema} TO ${appRole}`,
    ...tables.flatMap(({ schema, name }) => {
      const rights = (schema === 'public' && restricted[name]) || 'SELECT, INSERT, UPDATE, DELETE';
      const table = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
      return [`REVOKE ALL ON ${table} FROM ${appRole}`, `GRANT ${rights} ON ${table} TO ${appRole}`];
    }),
    ...sequences.map(
      ({ schema, name }) =>
        `GRANT USAGE, SELECT ON ${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)} TO ${appRole}`,
    ),
  ];
  await client.query(['BEGIN', ...grants, 'COMMIT'].join(';\n'));
  await openPublicSchema(client);
}

/** A login that does not own the schema cannot grant its use; there it is usually open already. */
async function openPublicSchema(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ open: boolean }>(`SELECT has_schema_privilege($1, 'public', 'USAGE') AS open`, [
    appRole,
  ]);
  if (rows[0]?.open !== true) await client.query(`GRANT USAGE ON SCHEMA public TO ${appRole}`);
}
