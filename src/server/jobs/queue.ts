import { PgBoss, fromPrisma } from 'pg-boss';
import type { Transaction } from '../database';

/** A kind of job: what it is called and what doing it means. Jobs may run twice; doing one twice must change nothing. */
export interface JobKind {
  readonly name: string;
  handle(data: object): Promise<void>;
}

const POLL_SECONDS = 2;
const RETRIES = 8;

/**
 * The job queue, kept in the same Postgres (pg-boss): a job is sent inside the transaction that wants it, survives
 * restarts, and is tried again with growing pauses.
 */
export class JobQueue {
  private readonly boss: PgBoss;

  constructor(
    url: string,
    private readonly fault: (error: unknown) => void,
  ) {
    this.boss = new PgBoss({
      connectionString: url,
      schema: 'pgboss',
      migrate: false,
      createSchema: false,
      schedule: false,
      max: 3,
    });
    this.boss.on('error', fault);
  }

  /** Makes the queues, so that jobs can be sent. */
  async open(names: readonly string[]): Promise<void> {
    await this.boss.start();
    for (const name of names) {
      await this.boss.createQueue(name, { retryLimit: RETRIES, retryBackoff: true, retryDelay: 5 });
    }
  }

  /** Does jobs from now on. */
  async work(kinds: readonly JobKind[]): Promise<void> {
    for (const { name, handle } of kinds) {
      await this.boss.work<object>(name, { pollingIntervalSeconds: POLL_SECONDS, batchSize: 20 }, async (jobs) => {
        for (const job of jobs) await handle(job.data);
      });
    }
  }

  /** Sends a job that exists only if `tx` commits. */
  async send(tx: Transaction, name: string, data: object, startAfter: Date): Promise<void> {
    await this.boss.send(name, data, { startAfter, db: fromPrisma(tx) });
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5_000 }).catch(this.fault);
  }
}
