import { z } from 'zod';
import { authorAnswers, id, optionalText } from '@/shapes/fields';

export const decideApproval = z.strictObject({
  approval: id,
  decision: z.enum(['approve', 'reject']),
  comment: optionalText(1000),
  ...authorAnswers,
});

export const withdrawApproval = z.strictObject({ approval: id });

/** What the job queue hands over when an embargo ends. */
export const releaseHeld = z.strictObject({});
