import pg from 'pg';
import type { Settings } from '../settings';
import { type Cluster, openCluster } from './cluster';
import { untilReachable, withClient } from './connect';
import { ensureAppRole } from './role';
import { refuseUnsuitable } from './suitable';
import { ordinary } from './tuning';
import { appUrl, readUrl } from './urls';

export interface OpenedPostgres {
  /** for migrations and for tools of the operator */
  readonly ownerUrl: string;
  /** for commands: the app's role, which may not change the ledger */
  readonly appUrl: string;
  /** for queries: the same role, on connections that refuse every write */
  readonly readUrl: string;
  readonly embedded: boolean;
  /** Leaves the embedded server, and stops it when nobody else uses it. Nothing to do with DATABASE_URL. */
  stop(): Promise<void>;
}

/** The embedded server's database. */
const database = 'nhom_cong_vu';

/**
 * Opens the database that the settings name, ready to be migrated: reachable, able to hold Vietnamese, with the app's
 * role in place.
 *
 * @param report is told what takes time, in the operator's words
 * @throws {CannotStart} for what the operator has to mend
 */
export async function openPostgres(
  settings: Pick<Settings, 'dataDir' | 'databaseUrl'>,
  report: (line: string) => void = () => undefined,
): Promise<OpenedPostgres> {
  if (settings.databaseUrl !== undefined) {
    await untilReachable(settings.databaseUrl, report);
    return prepared(settings.databaseUrl, { embedded: false, stop: async () => undefined });
  }
  const cluster = await openCluster(settings.dataDir, ordinary, report);
  try {
    await ensureDatabase(cluster);
    return await prepared(cluster.url(database), { embedded: true, stop: cluster.stop });
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

async function prepared(ownerUrl: string, kind: Pick<OpenedPostgres, 'embedded' | 'stop'>): Promise<OpenedPostgres> {
  await withClient(ownerUrl, async (client) => {
    await refuseUnsuitable(client);
    await ensureAppRole(client);
  });
  return { ownerUrl, appUrl: appUrl(ownerUrl), readUrl: readUrl(ownerUrl), ...kind };
}

async function ensureDatabase(cluster: Cluster): Promise<void> {
  await withClient(cluster.url('postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount !== 0) return;
    try {
      await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`);
    } catch (error) {
      const madeByAnother = ['42P04', '23505'].includes((error as pg.DatabaseError).code ?? '');
      if (!madeByAnother) throw error;
    }
  });
}
