import { z } from 'zod';
import { SCREENING_CODES } from '@/charter/screening/settings';
import { authorAnswers, id, instant, optionalText, position, text } from '@/shapes/fields';

const code = z.enum(SCREENING_CODES as [string, ...string[]]);

export const recordAttempt = z.strictObject({
  member: id,
  command: z.string().max(60),
  clause: z.string().max(10),
  code,
  kind: z.string().max(60),
});

/** `words` only where the author agreed to show them to the admin; never for a secret mark. */
export const reportFalseAlarm = z
  .strictObject({ code, words: optionalText(300) })
  .refine(({ code: reported, words }) => reported !== 'secret-mark' || !words, { message: 'no-words-of-a-secret', path: ['words'] });

const domain = z
  .string()
  .max(253)
  .transform((name) => name.trim().toLowerCase())
  .pipe(z.string().regex(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, 'domain'));

export const setOfficialDomains = z.strictObject({ domains: z.array(domain).max(500) });

export const setEmbargo = z.strictObject({
  topic: text(200),
  words: z.array(text(100)).min(1).max(50),
  publisher: text(200),
  from: instant.optional(),
  ...authorAnswers,
});

export const liftEmbargo = z.strictObject({ embargo: id });

export const acknowledgeAttempts = z.strictObject({ upTo: position });
