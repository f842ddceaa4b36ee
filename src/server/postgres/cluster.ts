import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { keptSecret } from '../kept-secret';
import { CannotStart, tellOperator } from '../operator';
import { type PostgresBinaries, postgresBinaries } from './binaries';
import { initialise } from './initialise';
import { keptPort } from './port';
import { clearForeignLock, livePostmaster } from './postmaster';
import { type RunAs, runAs } from './run-as';
import { startArguments, type Tuning } from './tuning';

export interface Cluster {
  /** The owner's connection string to a database of this server. */
  url(database: string): string;
  /** Leaves the server; the last process to leave stops it. */
  stop(): Promise<void>;
}

/** How long a start may take, crash recovery included, in ms. */
const patience = 300_000;

/**
 * Everybody who uses the server holds this lock together; who can take it alone is the last one. It lives in the
 * server, so a process that is killed lets go of it, and needs no file that could outlive its process.
 */
const inUse = 4_210_721;

const user = 'postgres';

/**
 * Opens the PostgreSQL server that lives in a directory: makes it on first use, joins it if it runs (started by another
 * process, or left behind by one that was killed), starts it otherwise, and starts it again should it die.
 *
 * @param home where `postgres/`, its password and its port are kept
 * @param report is told what takes time, in the operator's words
 * @throws {CannotStart}
 */
export async function openCluster(home: string, tuning: Tuning, report: (line: string) => void): Promise<Cluster> {
  fs.mkdirSync(home, { recursive: true, mode: 0o711 });
  const directory = path.join(fs.realpathSync(home), 'postgres');
  const passwordFile = path.join(home, 'postgres-password');
  if (fs.existsSync(directory) && !fs.existsSync(passwordFile)) {
    throw new CannotStart('postgres.passwordLost', { file: passwordFile });
  }
  const binaries = await postgresBinaries();
  const runner = await runAs(binaries.initdb, home);
  const place: Place = { home, directory, password: keptSecret(passwordFile), binaries, runner, tuning };

  if (!fs.existsSync(directory)) {
    report(tellOperator('postgres.initialise'));
    await initialise(directory, { user, password: place.password }, binaries, runner);
  }
  await refuseOtherVersion(place);
  return holdOpen(place, report);
}

interface Place {
  readonly home: string;
  readonly directory: string;
  readonly password: string;
  readonly binaries: PostgresBinaries;
  readonly runner: RunAs;
  readonly tuning: Tuning;
}

async function holdOpen(place: Place, report: (line: string) => void): Promise<Cluster> {
  let leaving = false;
  let holder = await joinOrStart(place, report, undefined);
  const port = holder.port;
  const revive = async () => {
    if (leaving) return;
    report(tellOperator('postgres.lost'));
    try {
      holder = await joinOrStart(place, report, port);
      holder.once('end', () => void revive());
      if (leaving) await leave(place, holder);
    } catch (error) {
      report(error instanceof Error ? error.message : String(error));
      setTimeout(() => void revive(), 1000);
    }
  };
  holder.once('end', () => void revive());
  return {
    url: (database) => `postgresql://${user}:${encodeURIComponent(place.password)}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      leaving = true;
      await leave(place, holder);
    },
  };
}

async function joinOrStart(place: Place, report: (line: string) => void, port: number | undefined): Promise<pg.Client> {
  const deadline = Date.now() + patience;
  let failures = 0;
  let failure: unknown;
  while (Date.now() < deadline && failures < 12) {
    const holder = await join(place);
    if (holder) return holder;
    if (!livePostmaster(place.directory)) {
      try {
        clearForeignLock(place.directory);
        report(tellOperator('postgres.start'));
        await start(place, port ?? (await keptPort(path.join(place.home, 'postgres-port'))));
        continue;
      } catch (error) {
        failure = error;
        failures += 1;
      }
    }
    await delay(250);
  }
  throw new CannotStart('postgres.wouldNotStart', { log: logFile(place) }, { cause: failure });
}

/** A connection that holds the lock of those who use the server; undefined when none accepts connections yet. */
async function join(place: Place): Promise<pg.Client | undefined> {
  const running = livePostmaster(place.directory);
  if (running?.port === undefined) return undefined;
  const client = new pg.Client({
    host: '127.0.0.1',
    port: running.port,
    user,
    password: place.password,
    database: 'postgres',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1)', [inUse]);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    if ((error as pg.DatabaseError).code === '28P01') {
      throw new CannotStart('postgres.passwordLost', { file: path.join(place.home, 'postgres-password') }, { cause: error });
    }
    return undefined;
  }
}

/** A data directory can only be served by the major version that made it. */
async function refuseOtherVersion(place: Place): Promise<void> {
  const found = fs.readFileSync(path.join(place.directory, 'PG_VERSION'), 'utf8').trim();
  const brought = /(\d+)\.\d+/.exec(await place.runner.run(place.binaries.pg_ctl, ['--version']))?.[1] ?? '';
  if (found !== brought) throw new CannotStart('postgres.otherVersion', { found, brought });
}

async function start(place: Place, port: number): Promise<void> {
  const log = logFile(place);
  if (fs.existsSync(log) && fs.statSync(log).size > 10_000_000) fs.truncateSync(log);
  const wait = String(patience / 1000);
  const options = startArguments(port, place.tuning).join(' ');
  await place.runner.run(place.binaries.pg_ctl, ['start', '-D', place.directory, '-l', log, '-w', '-t', wait, '-o', options]);
}

async function leave(place: Place, holder: pg.Client): Promise<void> {
  const last = await letGo(holder);
  await holder.end().catch(() => undefined);
  if (last) await place.runner.run(place.binaries.pg_ctl, ['stop', '-D', place.directory, '-m', 'fast', '-w', '-t', '60']);
}

/** Lets go before trying alone: were it the other way round, two who leave together would both find the other. */
async function letGo(holder: pg.Client): Promise<boolean> {
  try {
    await holder.query('SELECT pg_advisory_unlock_shared($1)', [inUse]);
    const { rows } = await holder.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [inUse]);
    return rows[0]?.last === true;
  } catch {
    return false;
  }
}

function logFile(place: Place): string {
  return path.join(place.directory, 'server.log');
}
