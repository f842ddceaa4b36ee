import { endOf, isBoundary, phraseOf, type Phrase } from './embargo/phrase';
import type { Detector, Embargo, Match, ScreeningContext } from './finding';
import { plainOf } from './personal-data/plain';
import type { Reading } from './reading';

/** A place where a text speaks of a subject that is not yet to be spoken of. Offsets in the given text. */
export interface EmbargoTouch {
  readonly embargo: Embargo;
  readonly from: number;
  readonly to: number;
}

/**
 * Each place where the text speaks of a subject under embargo at `context.now` (D3): any one of the subject's phrases,
 * all its words in sequence, whatever their case, marks left out or not, spacing or punctuation.
 */
export function embargoTouches(reading: Reading, context: Pick<ScreeningContext, 'now' | 'embargoes'>): readonly EmbargoTouch[] {
  const held = context.embargoes.filter(({ from }) => from === null || from > context.now);
  if (held.length === 0) return [];

  const sought = byFirstLetter(held);
  const letters = { text: reading.text, plain: plainOf(reading) };
  const free = new Map<Embargo, number>();
  const touches: EmbargoTouch[] = [];
  for (let start = 0; start < letters.plain.length; start++) {
    const phrases = sought.get(letters.plain.charCodeAt(start));
    if (!phrases || !isBoundary(letters, start)) continue;
    for (const [embargo, phrase] of phrases) {
      if (start < (free.get(embargo) ?? 0)) continue;
      const end = endOf(phrase, letters, start);
      if (end < 0) continue;
      free.set(embargo, end);
      touches.push({ embargo, from: reading.origin(start), to: reading.origin(end) });
    }
  }
  return touches;
}

/** Nothing on a subject before its competent authority publishes it, or the leader lifts the embargo (D3). */
export const embargoDetector: Detector = {
  code: 'embargo',
  clause: 'D3',
  detect: (reading, context) =>
    embargoTouches(reading, context).map(({ from, to }): Match => ({ from, to, kind: 'topic' })),
};

/** The phrases by the code of their first letter, the longest first, each with its embargo. */
function byFirstLetter(held: readonly Embargo[]): ReadonlyMap<number, readonly (readonly [Embargo, Phrase])[]> {
  const pairs = held.flatMap((embargo) =>
    embargo.words
      .map(phraseOf)
      .filter((phrase) => phrase !== null)
      .map((phrase) => [embargo, phrase] as const),
  );
  pairs.sort(([, one], [, other]) => other.letters.length - one.letters.length);
  return Map.groupBy(pairs, ([, phrase]) => phrase.letters.charCodeAt(0));
}
