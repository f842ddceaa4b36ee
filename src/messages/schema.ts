import { z } from 'zod';
import { authorAnswers, id, position, text } from '@/shapes/fields';

export const postMessage = z.strictObject({
  text: text(),
  replyTo: id.optional(),
  mentions: z.array(id).max(100).optional(),
  ...authorAnswers,
});

export const recallMessage = z.strictObject({ message: id });

export const markRead = z.strictObject({ upTo: position });

export type PostMessage = z.infer<typeof postMessage>;
