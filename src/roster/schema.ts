import { z } from 'zod';
import { authorAnswers, day, id, text } from '@/shapes/fields';

/** The most people one roster may hold. */
export const MOST_ENTRIES = 5_000;

/** A Vietnamese phone number as it is kept: ten digits from 0 on, or eleven for a landline. */
const phone = z
  .string()
  .max(30)
  .transform((value) => value.replace(/[\s.()-]/g, '').replace(/^\+?84(?=\d{9}$)/, '0'))
  .pipe(z.string().regex(/^0\d{9,10}$/, 'phone'));

export const rosterEntry = z.strictObject({
  fullName: text(100),
  title: text(200),
  unit: text(200),
  phone,
  email: z.email().max(200).optional(),
  board: z.boolean().optional(),
});

export const importRoster = z.strictObject({
  decision: text(300),
  from: day.optional(),
  entries: z.array(rosterEntry).min(1).max(MOST_ENTRIES),
  ...authorAnswers,
});

export const requestMembership = z.strictObject({ phone });

export const addMember = z.strictObject({ rosterEntry: id });

export type RosterEntryInput = z.infer<typeof rosterEntry>;
export type ImportRoster = z.infer<typeof importRoster>;
