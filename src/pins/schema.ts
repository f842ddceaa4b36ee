import { z } from 'zod';
import { authorAnswers, id, optionalText } from '@/shapes/fields';

const target = { message: id.optional(), directive: id.optional() };

const oneTarget = ({ message, directive }: { message?: string; directive?: string }) =>
  (message === undefined) !== (directive === undefined);

export const pin = z
  .strictObject({ ...target, reason: optionalText(300), ...authorAnswers })
  .refine(oneTarget, { message: 'one-target' });

export const unpin = z.strictObject({ ...target, pin: id.optional(), reason: optionalText(300), ...authorAnswers }).refine(
  ({ message, directive, pin }) => [message, directive, pin].filter(Boolean).length === 1,
  { message: 'one-target' },
);
