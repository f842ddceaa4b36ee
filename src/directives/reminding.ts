import { reminderTimes } from '@/charter/reminders';
import type { Actor } from '@/server/command/actor';
import type { CommandContext, NewEvent } from '@/server/command/command';
import { type LoadedDirective, directiveNumber } from './facts';

/** The queue's name for reminders that fall due. */
export const REMINDER_JOB = 'directive-reminder';

/** Schedules every reminder of a deadline. Those of an earlier deadline find that it has moved, and do nothing. */
export async function scheduleReminders(
  { job, groupId }: CommandContext<Actor>,
  { id, deadline, from }: { id: string; deadline: Date; from: Date },
): Promise<void> {
  for (const { occasion, at } of reminderTimes(from.getTime(), deadline.getTime())) {
    const input = { directive: id, occasion, deadline: deadline.toISOString() };
    await job(REMINDER_JOB, { groupId, input }, new Date(at));
  }
}

/** Reminds those who still owe a reply, each once for each occasion and deadline. */
export async function remindWaiting(
  { tx, now }: CommandContext<Actor>,
  { directive, waiting }: LoadedDirective,
  occasion: string,
): Promise<NewEvent[]> {
  const deadline = directive.deadline;
  const sent = await tx.reminder.createManyAndReturn({
    data: waiting.map(({ memberId }) => ({ directiveId: directive.id, memberId, occasion, deadline, at: now })),
    skipDuplicates: true,
  });
  return sent.map(({ memberId }) => ({
    type: 'directive-reminded',
    audience: `member:${memberId}` as const,
    payload: {
      directive: directive.id,
      number: directiveNumber(directive),
      member: memberId,
      occasion,
      deadline: deadline.toISOString(),
    },
  }));
}
