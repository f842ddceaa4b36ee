import pg from 'pg';
import { CannotStart } from '../operator';
import { appRole } from './urls';

/**
 * Makes sure that the app's role exists and that this login may take it. Databases on one server share the role, so
 * several processes may come here at once: each step is one that another may have done, or be doing.
 *
 * @throws {CannotStart} with the SQL for the database's administrator, when this login may not
 */
export async function ensureAppRole(client: pg.Client): Promise<void> {
  if (await mayTakeRole(client)) return;
  await tolerate(() => client.query(`CREATE ROLE ${appRole} NOLOGIN`));
  await tolerate(() => client.query(`GRANT ${appRole} TO CURRENT_USER`));
  if (await mayTakeRole(client)) return;
  throw new CannotStart('postgres.roleMissing', { sql: await sqlForAdministrator(client) });
}

/** Only taking it proves it: membership without the SET option (PostgreSQL 16) would not do. */
async function mayTakeRole(client: pg.Client): Promise<boolean> {
  try {
    await client.query(`SET ROLE ${appRole}`);
    await client.query('RESET ROLE');
    return true;
  } catch (error) {
    if (refusals.has((error as pg.DatabaseError).code ?? '')) return false;
    throw error;
  }
}

/** insufficient_privilege, invalid_parameter_value (no such role), invalid_grant_operation */
const refusals = new Set(['42501', '22023', '42704', '0LP01']);

/** duplicate_object, unique_violation and "tuple concurrently updated": another process was doing the same */
const races = new Set(['42710', '23505', 'XX000']);

async function tolerate(step: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await step();
      return;
    } catch (error) {
      const code = (error as pg.DatabaseError).code ?? '';
      if (refusals.has(code) || code === '42710') return;
      if (!races.has(code) || attempt === 10) throw error;
    }
  }
}

async function sqlForAdministrator(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ login: string }>('SELECT session_user AS login');
  const login = pg.escapeIdentifier(rows[0]?.login ?? '');
  return `CREATE ROLE ${appRole} NOLOGIN;\nGRANT ${appRole} TO ${login};`;
}
