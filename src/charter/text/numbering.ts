import type { Warning } from './parsed';

/**
 * The letters of điểm in their order. Drafting rules use a b c d đ e g h i k l m n o p q r s t u v x y; many texts
 * also use f, j, w and z, or leave out đ, and neither is a slip.
 */
const LETTERS = [...'abcdđefghijklmnopqrstuvwxyz'];
const OPTIONAL = new Set('đfjwz');

/** Whether `letter` may follow `last` (undefined: begin a list). */
export function isNextLetter(letter: string, last: string | undefined): boolean {
  return expectedLetters(last).includes(letter);
}

/** What letters may follow, the one of the drafting rules last. */
export function expectedLetters(last: string | undefined): string[] {
  const start = last === undefined ? 0 : LETTERS.indexOf(last) + 1;
  const expected: string[] = [];
  for (const letter of LETTERS.slice(start)) {
    expected.push(letter);
    if (!OPTIONAL.has(letter)) break;
  }
  return expected;
}

/** Compares a number with the one before it, and says what is wrong: nothing, or a code. */
export function slipOf(value: number, last: number): Warning['code'] | null {
  if (value === last + 1) return null;
  if (value === last) return 'duplicate';
  return value > last ? 'gap' : 'out-of-order';
}

/** As `slipOf`, for letters. */
export function letterSlipOf(letter: string, last: string | undefined): Warning['code'] | null {
  if (isNextLetter(letter, last)) return null;
  if (letter === last) return 'duplicate';
  return last === undefined || LETTERS.indexOf(letter) > LETTERS.indexOf(last) ? 'gap' : 'out-of-order';
}

/** Gives each id once: the second "31.3c" is "31.3c~2". */
export class Ids {
  readonly #seen = new Map<string, number>();

  unique(id: string): string {
    const count = (this.#seen.get(id) ?? 0) + 1;
    this.#seen.set(id, count);
    return count === 1 ? id : `${id}~${count}`;
  }
}
