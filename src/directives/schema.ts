import { z } from 'zod';
import { authorAnswers, id, instant, optionalText, text } from '@/shapes/fields';

/** A member by id, a unit by id or by its whole name, or everybody. */
export const addressee = z.union([
  z.literal('all'),
  z.strictObject({ member: id }),
  z.strictObject({ unit: z.string().min(1).max(200) }),
]);

export const issueDirective = z.strictObject({
  title: text(200),
  text: text(),
  addressees: z.array(addressee).max(500),
  deadline: instant,
  replyKind: z.enum(['any', 'report']).optional(),
  replaces: id.optional(),
  ...authorAnswers,
});

export const replyToDirective = z.strictObject({
  directive: id,
  text: text(),
  status: z.enum(['received', 'in-progress', 'done', 'blocked']),
  ...authorAnswers,
});

export const remind = z.strictObject({ directive: id });
export const extendDeadline = z.strictObject({ directive: id, deadline: instant });
export const closeDirective = z.strictObject({ directive: id });
export const revokeDirective = z.strictObject({ directive: id, reason: optionalText(1000), ...authorAnswers });
export const seeDirective = z.strictObject({ directive: id });

/** What the job queue hands over when a reminder falls due. */
export const remindDue = z.strictObject({
  directive: id,
  occasion: z.enum(['before', 'due', 'after-1', 'after-2', 'after-3']),
  deadline: instant,
});

export type IssueDirective = z.infer<typeof issueDirective>;
export type Addressee = z.infer<typeof addressee>;
export type RemindDue = z.infer<typeof remindDue>;
