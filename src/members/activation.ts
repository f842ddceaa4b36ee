import { createHash, randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for one another when read out or written down. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CHARACTERS = 12;

/** How long an activation code can be used: 7 days, in ms. */
export const ACTIVATION_MS = 7 * 24 * 3_600_000;

/** A one-time code of 59 bits, in three groups of four ("7KQM-4XPA-W2RD"). */
export function newActivationCode(): string {
  const signs = Array.from({ length: CHARACTERS }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return signs.match(/.{4}/g)!.join('-');
}

/** What is kept of a code. Spaces, hyphens and case do not matter. */
export function hashActivationCode(code: string): string {
  return createHash('sha256').update(code.toUpperCase().replace(/[^0-9A-Z]/g, '')).digest('hex');
}
