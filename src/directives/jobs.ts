import { z } from 'zod';
import type { Runner } from '@/server/command/runner';
import type { JobKind } from '@/server/jobs/queue';
import { REMINDER_JOB } from './reminding';

const due = z.object({ groupId: z.uuid(), input: z.unknown() });

/** A reminder that falls due becomes a command like any other: it runs once, and what is stale does nothing (5.3c). */
export const reminderJob = (runner: Runner): JobKind => ({
  name: REMINDER_JOB,
  handle: async (data) => {
    const { groupId, input } = due.parse(data);
    await runner.run({ groupId, name: 'remind-due', input, asker: { kind: 'system' } });
  },
});
