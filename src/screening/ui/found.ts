import type { Reason } from '@/charter/decision';

/** What stands in a text that is being written, as the door for screening says it. Offsets in UTF-16 code units. */
export interface Found {
  readonly clause: string;
  readonly code: string;
  readonly outcome: 'refuse' | 'ask' | 'note';
  readonly from: number;
  readonly to: number;
  /** what should stand there instead */
  readonly mended?: string;
}

/** A point in time that a text names. */
export interface FoundDeadline {
  readonly from: number;
  readonly to: number;
  /** ISO 8601 */
  readonly at: string;
  readonly inclusive: boolean;
}

type Span = { readonly from: number; readonly to: number };

/**
 * What was found in `before`, moved to where it stands in `after`: a writer goes on while the answer is under way. What
 * the change touches is let go, until it is looked at again.
 */
export function rebase<Part extends Span>(found: readonly Part[], before: string, after: string): readonly Part[] {
  if (before === after || found.length === 0) return found;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const moved = after.length - before.length;
  return found.flatMap((part) => {
    if (part.to <= head) return [part];
    return part.from >= before.length - tail ? [{ ...part, from: part.from + moved, to: part.to + moved }] : [];
  });
}

/** What a refused command says of its text, in the same form as what is found while writing. */
export function fromReasons(reasons: readonly Reason[], path: string): readonly Found[] {
  return reasons.flatMap(({ clause, code, facts }) =>
    facts['path'] === path && typeof facts['from'] === 'number' && typeof facts['to'] === 'number'
      ? [{ clause, code, outcome: facts['ways'] === 'ask' ? 'ask' : 'refuse', from: facts['from'], to: facts['to'] }]
      : [],
  );
}

/** The text with every finding of a code put right, as far as there is a way. */
export function mend(text: string, found: readonly Found[], code: string): string {
  return found
    .filter((part) => part.code === code && part.mended !== undefined)
    .sort((one, other) => other.from - one.from)
    .reduce((mended, part) => mended.slice(0, part.from) + part.mended + mended.slice(part.to), text);
}

/** A text cut at what was found in it: runs with and without a finding, in order. Overlaps belong to the first. */
export function cut(
  text: string,
  found: readonly Found[],
): readonly { readonly text: string; readonly found: Found | null }[] {
  const runs: { text: string; found: Found | null }[] = [];
  let at = 0;
  for (const part of [...found].sort((one, other) => one.from - other.from)) {
    const from = Math.max(at, part.from);
    const to = Math.min(text.length, part.to);
    if (to <= from) continue;
    if (from > at) runs.push({ text: text.slice(at, from), found: null });
    runs.push({ text: text.slice(from, to), found: part });
    at = to;
  }
  if (at < text.length) runs.push({ text: text.slice(at), found: null });
  return runs;
}
