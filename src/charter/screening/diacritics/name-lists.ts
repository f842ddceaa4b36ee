import { FAMILY } from './name-words';
import { isNameShape } from './shapes';
import type { Token } from './tokens';

const FEWEST_NAMES = 2;
const LONGEST_NAME = 4;

/** Tokens that nothing but a space stands between, last excluded. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Hushes lists of people's names in capitals, or with a capital each: "TRAN GIA BAO, LE THE VINH". Where at least half
 * of the stretches written so are names, the others beside them are taken for names too.
 */
export function hushNameLists(tokens: readonly Token[], hushed: boolean[]): void {
  for (const capitals of ['all', 'first'] as const) {
    const stretches = stretchesOf(tokens, capitals);
    const named = stretches.filter((stretch) => isName(tokens, stretch)).length;
    if (named < FEWEST_NAMES || 2 * named < stretches.length) continue;
    for (const { from, to } of stretches) if (to - from <= LONGEST_NAME) hushed.fill(true, from, to);
  }
}

/** Stretches of two plain words or more that have the same capitals. */
function stretchesOf(tokens: readonly Token[], capitals: Token['capitals']): Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && tokens[to]!.class === 'plain' && tokens[to]!.capitals === capitals && (to === from || continues(tokens, to))) to++;
    if (to - from >= 2) found.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return found;
}

function continues(tokens: readonly Token[], index: number): boolean {
  return !tokens[index]!.opens && tokens[index]!.from - tokens[index - 1]!.to === 1;
}

/** A family name, and two or three words that names are made of. */
function isName(tokens: readonly Token[], { from, to }: Stretch): boolean {
  if (to - from < 3 || to - from > LONGEST_NAME || !FAMILY.has(tokens[from]!.word)) return false;
  return tokens.slice(from + 1, to).every(({ word }) => isNameShape(word));
}
