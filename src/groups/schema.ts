import { z } from 'zod';
import { FEATURES } from '@/charter/features';
import { OUTCOMES, SCREENING_CODES } from '@/charter/screening/settings';
import { authorAnswers, day, id, instant, optionalText, text } from '@/shapes/fields';
import { rosterEntry } from '@/roster/schema';

export const changeGroup = z
  .strictObject({ name: text(200).optional(), description: optionalText(2000), picture: z.null().optional(), ...authorAnswers })
  .refine(({ name, description, picture }) => [name, description, picture].some((value) => value !== undefined), {
    message: 'nothing-to-change',
  });

/** A feature of the group, or the outcome of a detector ("screening:no-diacritics"). */
const settings: Readonly<Record<string, readonly string[]>> = {
  ...FEATURES,
  ...Object.fromEntries(SCREENING_CODES.map((code) => [`screening:${code}`, OUTCOMES])),
};

export const setFeature = z
  .strictObject({ feature: z.enum(Object.keys(settings) as [string, ...string[]]), setting: z.string().max(40) })
  .refine(({ feature, setting }) => settings[feature]!.includes(setting), { message: 'no-such-setting', path: ['setting'] });

export const handOverLeadership = z.strictObject({ to: id, decision: text(300), from: z.union([day, instant]).optional(), ...authorAnswers });

/** What the deciding paper that founds a group says. */
export const foundGroup = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(60),
  name: text(200),
  decision: text(300),
  charter: z.strictObject({ title: text(300), decision: text(300), from: day }),
  entries: z.array(rosterEntry).min(2).max(5000),
  leader: z.string().max(30),
  admin: z.string().max(30),
});

export type FoundGroup = z.infer<typeof foundGroup>;
