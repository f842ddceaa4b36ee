/** How well a password stands up to guessing, as far as a form can tell. */
export type Strength = 'short' | 'weak' | 'fair' | 'good';

export const LEAST_CHARACTERS = 10;
const GOOD_BITS = 60;
const FAIR_BITS = 42;
const COMMON = /matkhau|password|quyche|sotuphap|congvu|vietnam|abc123|qwert|asdf|12345|54321|iloveyou|admin/g;
const YEAR = /(19|20)\d\d/g;
const LETTER_BITS = 4.2;

/**
 * Estimates the bits of a password after taking out what guessers try first: common words, the person's own number,
 * years, runs ("aaaa", "1234") and repeats.
 *
 * @param known words that belong to the person, such as their phone number
 */
export function strengthOf(password: string, known: readonly string[] = []): Strength {
  if ([...password].length < LEAST_CHARACTERS) return 'short';
  const bits = unpredictable(password, known) * bitsPerCharacter(password);
  if (bits >= GOOD_BITS) return 'good';
  return bits >= FAIR_BITS ? 'fair' : 'weak';
}

/** Characters that the ones before do not give away. */
function unpredictable(password: string, known: readonly string[]): number {
  const bare = password
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[\s._-]/g, '');
  const own = known.filter((word) => word.length >= 4).reduce((rest, word) => rest.replaceAll(word.toLowerCase(), '*'), bare);
  const rest = own.replace(COMMON, '*').replace(YEAR, '*').replace(/(.{2,})\1+/g, '$1');
  const steps = [...rest].map((_, index) => rest.charCodeAt(index) - rest.charCodeAt(index - 1));
  return steps.filter((step, index) => !(step === 0 || (Math.abs(step) === 1 && step === steps[index - 1]))).length;
}

function bitsPerCharacter(password: string): number {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(password)).length;
  const onlyDigits = /^\d+$/.test(password);
  return onlyDigits ? Math.log2(10) : LETTER_BITS + (kinds - 1) * 0.5;
}
