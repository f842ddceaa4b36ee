import { z } from 'zod';
import { id, optionalText, position, text } from '@/shapes/fields';

/** Codes of findings that an author may answer for, with the ground or the source. */
const codes = z.array(z.string().max(40)).max(10);

export const postMessage = z.strictObject({
  text: text(),
  replyTo: id.optional(),
  mentions: z.array(id).max(100).optional(),
  source: optionalText(500),
  ground: optionalText(500),
  acknowledge: codes.optional(),
});

export const recallMessage = z.strictObject({ message: id });

export const markRead = z.strictObject({ upTo: position });

export type PostMessage = z.infer<typeof postMessage>;
