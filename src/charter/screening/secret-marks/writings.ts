import { glance, SEEN } from '../glance';
import { once, smallOf, type Reading } from '../reading';
import { converted } from './legacy';
import { unescaped } from './escapes';
import { withoutDisguise } from './lookalikes';
import { closedUp } from './spaced-letters';
import { withKeysRead } from './typed-keys';
import { asItStands, type Writing } from './writing';

/** Blanks of any width but the plain one, each a single UTF-16 unit, so that offsets hold. */
const BLANKS = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** A writing with its text in small letters, unit for unit. */
export interface Written extends Writing {
  readonly lower: string;
}

/**
 * The ways a text is to be read: with disguises off and spaced letters closed up; and, where it holds them, with a
 * legacy encoding converted, with keys typed without an input method written out, and with escaped letters decoded. Only
 * those in which `hint` finds something.
 */
export function writings(reading: Reading, hint: RegExp): Written[] {
  return once(reading, everyWriting).filter(({ text }) => hint.test(text));
}

function everyWriting(reading: Reading): Written[] {
  const { text } = reading;
  const seen = glance(reading);
  const undisguised = (seen & SEEN.odd) === 0 ? asItStands(text) : withoutDisguise(text.replace(BLANKS, ' '));
  const isOdd = undisguised.text !== text;
  const plain = closedUp(undisguised, isOdd || (seen & SEEN.torn) !== 0);
  const isRewritten = plain.text !== text;
  const keys = isRewritten || (seen & SEEN.keys) !== 0 ? withKeysRead(plain) : null;
  const escapes = isRewritten || (seen & SEEN.escapes) !== 0 ? unescaped(plain) : null;
  return [plain, converted(reading), keys, escapes]
    .filter((writing) => writing !== null)
    .map((writing) => ({ ...writing, lower: writing.text === text ? smallOf(reading) : writing.text.replaceAll('İ', 'I').toLowerCase() }));
}
