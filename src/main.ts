import type { Server } from 'node:http';
import { assemble } from '@/doors/assemble';
import { serve } from '@/doors/serve';
import { seedDemo } from '@/demo/seed';
import { setApplication } from '@/server/application';
import { log, logFault } from '@/server/log';
import { CannotStart, tellOperator } from '@/server/operator';
import { migrate } from '@/server/postgres/migrate';
import { type OpenedPostgres, openPostgres } from '@/server/postgres/open';
import { emptyDatabase } from '@/server/postgres/reset';
import { checkout, readSettings, type Settings } from '@/server/settings';
import { makeSetupToken } from '@/sessions/setup';

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** How long open requests may take to end, in ms. */
const GRACE_MS = 3_000;

/** What has been opened so far, to be closed in the reverse order. */
const opened: (() => Promise<void>)[] = [];
let stopping = false;

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const close of opened.reverse()) await close().catch((error: unknown) => logFault('stop', error));
  process.exit(code);
}

async function main(): Promise<void> {
  const settings = readSettings();
  process.env.NEXTAUTH_URL = settings.publicUrl;
  const postgres = await openPostgres(settings, tell);
  opened.push(() => postgres.stop());
  await migrate(postgres.ownerUrl, tell);
  if (settings.demo) await makeDemo(settings, postgres);
  const assembled = await assemble({ ...settings, urls: postgres });
  opened.push(() => assembled.close());
  setApplication(assembled.application);
  await assembled.work();
  const server = await serve(assembled.application, { ...settings, checkout });
  opened.push(() => closeServer(server));
  await welcome(settings, assembled.application);
}

/** Makes the demo where there is none; one whose making was interrupted is made anew. */
async function makeDemo(settings: Settings, postgres: OpenedPostgres): Promise<void> {
  const state = await demoState(settings, postgres);
  if (state === 'whole') return;
  if (state === 'interrupted') {
    await emptyDatabase(postgres.ownerUrl);
    await migrate(postgres.ownerUrl, tell);
  }
  tell(tellOperator('running.demo'));
  let now = new Date();
  const past = await assemble({ ...settings, urls: postgres, clock: () => now });
  const setClock = (at: Date) => {
    now = at;
  };
  try {
    await seedDemo({ application: past.application, setClock, report: tell });
  } finally {
    await past.close();
  }
}

/** Passwords are set last: a group in which nobody has one was not finished. */
async function demoState(settings: Settings, postgres: OpenedPostgres): Promise<'none' | 'interrupted' | 'whole'> {
  const { application, close } = await assemble({ ...settings, urls: postgres });
  try {
    const { read } = application.database;
    if ((await read.group.count()) === 0) return 'none';
    return (await read.account.count({ where: { passwordHash: { not: null } } })) > 0 ? 'whole' : 'interrupted';
  } finally {
    await close();
  }
}

async function welcome(settings: Settings, application: Parameters<typeof serve>[0]): Promise<void> {
  tell(tellOperator('running.ready', { url: settings.publicUrl }));
  if (settings.demo) {
    tell(tellOperator('running.demoPeople', { password: settings.demoPassword }));
    return;
  }
  const token = await makeSetupToken(application.database, application.clock());
  if (token) tell(tellOperator('running.setup', { url: `${settings.publicUrl}/thiet-lap?token=${token}` }));
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    tell(tellOperator('running.stopping'));
    void stop(0);
  });
}
process.on('unhandledRejection', (error) => logFault('unhandled', error));

main().catch(async (error: unknown) => {
  if (error instanceof CannotStart) tell(error.message);
  else if (!stopping) {
    logFault('start', error);
    log.flush();
    tell(tellOperator('running.failed'));
  }
  await stop(1);
});
