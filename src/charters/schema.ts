import { z } from 'zod';
import { optionalText } from '@/shapes/fields';

export const signCharter = z.strictObject({ version: z.coerce.number().int().min(1) });

/** The official text, as the file held it; it is parsed again where it is put in force. */
export const loadCharter = z.strictObject({
  text: z.string().min(1).max(1_000_000).transform((text) => text.normalize('NFC')),
  decision: optionalText(300),
});
