import { releaseJob } from '@/approvals/jobs';
import { requestApproval } from '@/approvals/request';
import { reminderJob } from '@/directives/jobs';
import { screenCommand } from '@/screening/screen-command';
import { recordAttempt } from '@/screening/attempts';
import type { Application } from '@/server/application';
import { Runner } from '@/server/command/runner';
import { openDatabase } from '@/server/database';
import { JobQueue } from '@/server/jobs/queue';
import { readEntries } from '@/server/ledger/read';
import { logFault } from '@/server/log';
import { SignIn } from '@/server/session/sign-in';
import { Visitors } from '@/server/session/visitors';
import { Hub } from '@/server/stream/hub';
import { Notifier } from '@/server/stream/notifier';
import { watchStreams } from '@/server/stream/watch';
import { commands } from './registry';

export interface AssembledParts {
  readonly urls: { readonly appUrl: string; readonly readUrl: string };
  readonly authSecret: string;
  readonly publicUrl: string;
  readonly demo: boolean;
  readonly demoPassword: string;
  readonly clock?: () => Date;
}

export interface Assembled {
  readonly application: Application;
  /** starts doing jobs */
  work(): Promise<void>;
  close(): Promise<void>;
}

/** Puts the application together on a database that is migrated. */
export async function assemble(parts: AssembledParts): Promise<Assembled> {
  const clock = parts.clock ?? (() => new Date());
  const database = openDatabase(parts.urls);
  const jobs = new JobQueue(parts.urls.appUrl, (error) => logFault('jobs', error));
  const fault = (where: string) => (error: unknown) => logFault(where, error);
  const hub = new Hub(
    (groupId, after, limit) => readEntries(database.read, groupId, { after, limit, reader: null }),
    fault('hub'),
  );
  const notifier = new Notifier({
    url: parts.urls.appUrl,
    wake: (groupId) => void hub.wake(groupId),
    followed: () => hub.followed(),
    fault: fault('notifier'),
  });
  const runner: Runner = new Runner({
    database,
    commands,
    clock,
    screen: screenCommand,
    request: requestApproval,
    job: (tx, name, data, startAfter) => jobs.send(tx, name, data, startAfter),
    published: (groupId, entries) => {
      hub.publish(groupId, entries);
      notifier.tell(groupId);
    },
    refused: (groupId, actor, command, reasons) =>
      void recordAttempt(runner, { groupId, actor, command, reasons }).catch(fault('attempt')),
  });
  const kinds = [reminderJob(runner), releaseJob(runner)];
  await jobs.open(kinds.map(({ name }) => name));
  const unwatch = watchStreams(hub, database.read, clock, fault('watch'));
  const secure = parts.publicUrl.startsWith('https:');
  return {
    application: {
      database,
      runner,
      hub,
      clock,
      signIn: new SignIn(database, clock),
      visitors: new Visitors(database),
      cookie: { name: `${secure ? '__Secure-' : ''}next-auth.session-token`, secret: parts.authSecret },
      demo: parts.demo,
      demoPassword: parts.demoPassword,
      publicUrl: parts.publicUrl,
    },
    work: () => jobs.work(kinds),
    close: async () => {
      unwatch();
      for (const [, subscriber] of [...hub.subscribers()]) subscriber.end();
      await notifier.stop();
      await jobs.stop();
      await database.close();
    },
  };
}
