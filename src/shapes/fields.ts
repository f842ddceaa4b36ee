import { z } from 'zod';

/** The longest text of a message, a directive or a reply, in characters (UTF-16 code units, after NFC). */
export const TEXT_CHARACTERS = 10_000;

const written = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim());

/** Users' words: NFC, without surrounding space, at least one character. */
export const text = (most = TEXT_CHARACTERS) => written(most).pipe(z.string().min(1).max(most));

/** Users' words that may be left out. */
export const optionalText = (most: number) => written(most).pipe(z.string().max(most)).optional();

export const id = z.uuid();

/** An instant: ISO 8601 with an offset. */
export const instant = z.iso.datetime({ offset: true }).refine((at) => !Number.isNaN(Date.parse(at)), 'wrong-value');

/** A day: ISO 8601, "2026-11-22". */
export const day = z.iso.date();

/** A number in the ledger. */
export const position = z.int().min(0).max(2_147_483_647);

/** What every act that carries text may bring along: the findings that its author answers for, on what ground, from what source. */
export const authorAnswers = {
  acknowledge: z.array(z.string().max(40)).max(10).optional(),
  ground: optionalText(500),
  source: optionalText(500),
};
