/** How many letters and digits at the end of a number stay readable. */
const KEPT = 3;
const MASK = '•';
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * A number with every letter and digit but the last three as "•"; its spaces and dots stay: "070 085 001 234" becomes
 * "••• ••• ••• 234". The end tells colleagues who have the file which number it was; sex, year and place of birth, which
 * the beginning tells, are gone.
 */
export function maskNumber(number: string): string {
  const characters = [...number];
  let kept = 0;
  for (let index = characters.length - 1; index >= 0; index--) {
    if (!LETTER_OR_DIGIT.test(characters[index]!)) continue;
    if (kept < KEPT) kept++;
    else characters[index] = MASK;
  }
  return characters.join('');
}

/** A name as the first letter of each of its words: "Nguyễn Văn An" becomes "N• V• A•". */
export function maskName(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => `${[...word][0] ?? ''}${MASK}`)
    .join(' ');
}
