import { converted } from './legacy';
import { withoutDisguise } from './lookalikes';
import { closedUp } from './spaced-letters';
import { withKeysRead } from './typed-keys';
import type { Writing } from './writing';

/**
 * The ways a text is to be read: with disguises off and spaced letters closed up; and, where it holds them, with a
 * legacy encoding converted, and with keys typed without an input method written out. Only those in which `hint` finds
 * something.
 */
export function writings(text: string, hint: RegExp): Writing[] {
  const plain = closedUp(withoutDisguise(text));
  return [plain, converted(text), withKeysRead(plain)].filter((writing) => writing !== null && hint.test(writing.text)) as Writing[];
}
