import { z } from 'zod';
import type { Runner } from '@/server/command/runner';
import type { JobKind } from '@/server/jobs/queue';

/** The queue's name for the end of an embargo. */
export const RELEASE_JOB = 'embargo-ended';

const ended = z.object({ groupId: z.uuid() });

/** When an embargo ends, what it held is looked at again (D3). */
export const releaseJob = (runner: Runner): JobKind => ({
  name: RELEASE_JOB,
  handle: async (data) => {
    const { groupId } = ended.parse(data);
    await runner.run({ groupId, name: 'release-held', input: {}, asker: { kind: 'system' } });
  },
});
