import { z } from 'zod';
import { text } from '@/shapes/fields';

/** At least 10 characters (NIST SP 800-63B asks for 8, 15 without a second factor), at most what argon2 is fed here. */
export const password = z.string().min(10).max(200);

export const activate = z.strictObject({ phone: text(30), code: text(40), password });

/** What the one-time setup link sends: the decision that founds the group, and its first two people. */
const person = z.strictObject({ fullName: text(100), title: text(200), unit: text(200), phone: text(30) });

export const setUp = z.strictObject({
  token: z.string().min(20).max(100),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(60),
  name: text(200),
  decision: text(300),
  leader: person,
  admin: person,
});
