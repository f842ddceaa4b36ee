import pg from 'pg';
import { getRollbackPlans, PgBoss } from 'pg-boss';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { withClient } from '@/server/postgres/connect';
import { jobsSchema, prepareJobs } from '@/server/postgres/jobs';
import { migrate } from '@/server/postgres/migrate';
import { type FreshDatabase, freshDatabase } from '../../database';

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
  onTestFinished(() => database.drop());
});

function appBoss(): PgBoss {
  return new PgBoss({
    connectionString: database.appUrl,
    schema: jobsSchema,
    migrate: false,
    createSchema: false,
    reindex: false,
    max: 3,
  });
}

test("the job queue runs under the app's role: queues, jobs, schedules, upkeep", async () => {
  const boss = appBoss();
  const errors: unknown[] = [];
  boss.on('error', (error) => errors.push(error));
  await boss.start();
  await boss.createQueue('remind', { policy: 'exclusive', retryLimit: 3 });
  await boss.createQueue('remind', { policy: 'exclusive', retryLimit: 3 });
  await boss.updateQueue('remind', { retryLimit: 5 });
  await boss.schedule('remind', '0 7 * * *', { daily: true }, { tz: 'Asia/Ho_Chi_Minh' });

  const done = new Promise<unknown>((resolve) => {
    void boss.work<{ directive: number }>('remind', { pollingIntervalSeconds: 0.5 }, async ([job]) => resolve(job?.data));
  });
  await boss.send('remind', { directive: 7 });
  expect(await done).toEqual({ directive: 7 });

  await boss.supervise('remind');
  await boss.deleteQueue('remind');
  await boss.stop();
  expect(errors).toEqual([]);
});

test('a job is sent with the transaction that asks for it, or not at all', async () => {
  const boss = appBoss();
  await boss.start();
  await boss.createQueue('notify');
  const client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  const inTransaction = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
  for (const end of ['ROLLBACK', 'COMMIT']) {
    await client.query('BEGIN');
    await boss.send('notify', { end }, { db: inTransaction });
    await client.query(end);
  }
  const jobs = await boss.fetch<{ end: string }>('notify', { batchSize: 10 });
  await client.end();
  await boss.stop();
  expect(jobs.map(({ data }) => data)).toEqual([{ end: 'COMMIT' }]);
});

test('the app cannot change the tables of the queue', async () => {
  await withClient(database.appUrl, async (client) => {
    await expect(client.query('DROP TABLE pgboss.queue CASCADE')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('CREATE TABLE pgboss.t (a int)')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('TRUNCATE pgboss.job')).rejects.toMatchObject({ code: '42501' });
  });
});

test('the tables of an older library are brought up to this one, and the app may use them', async () => {
  await withClient(database.ownerUrl, async (client) => {
    const version = async () => (await client.query<{ version: number }>('SELECT version FROM pgboss.version')).rows[0]?.version;
    const newest = (await version()) ?? 0;
    for (let older = newest; older > newest - 4; older -= 1) await client.query(getRollbackPlans(jobsSchema, older));
    expect(await version()).toBe(newest - 4);
    await prepareJobs(client);
    expect(await version()).toBe(newest);
  });
  await migrate(database.ownerUrl);
  const boss = appBoss();
  await boss.start();
  expect(await boss.isInstalled()).toBe(true);
  const drift = await boss.detectSchemaDrift();
  await boss.stop();
  expect(drift).toMatchObject({ ok: true });
});
