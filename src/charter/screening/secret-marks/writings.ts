import { converted } from './legacy';
import { withoutDisguise } from './lookalikes';
import { closedUp } from './spaced-letters';
import { withKeysRead } from './typed-keys';
import type { Writing } from './writing';

/** Blanks of any width but the plain one, each a single UTF-16 unit, so that offsets hold. */
const BLANKS = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/**
 * The ways a text is to be read: with disguises off and spaced letters closed up; and, where it holds them, with a
 * legacy encoding converted, and with keys typed without an input method written out. Only those in which `hint` finds
 * something.
 */
export function writings(text: string, hint: RegExp): Writing[] {
  const plain = closedUp(withoutDisguise(text.replace(BLANKS, ' ')));
  return [plain, converted(text), withKeysRead(plain)].filter((writing) => writing !== null && hint.test(writing.text)) as Writing[];
}
