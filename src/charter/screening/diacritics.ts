import { withoutCodeLines } from './diacritics/code-lines';
import { mayLackMarks } from './diacritics/glance';
import { isToBeTyped } from './diacritics/quoted';
import { runsOf } from './diacritics/runs';
import { scores } from './diacritics/scores';
import { tokens } from './diacritics/tokens';
import type { Detector, ScreeningContext } from './finding';
import { unmarked } from './syllables';

const WORDS = /\p{L}+/gu;

/**
 * Vietnamese typed without its marks (3.3: "tiếng Việt có dấu"). Each match is the run of words that lacks them.
 * A word counts by two frequencies: how rarely its letters are right without marks, and how much more often they are
 * Vietnamese than any other language; names, abbreviations, addresses and code do not count. File names never match.
 */
export const diacriticsDetector: Detector = {
  code: 'no-diacritics',
  clause: '3.3',
  detect(reading, context) {
    if (context.subject === 'file-name' || !mayLackMarks(reading.text)) return [];
    const words = withoutCodeLines(reading.text, tokens(reading));
    const runs = runsOf(words, scores(words, nameWords(context))).filter(({ first }) => !isToBeTyped(reading.text, words[first]!.from));
    return runs.map(({ first, last }) => ({
      from: reading.origin(words[first]!.from),
      to: reading.origin(words[last]!.to),
      kind: 'unmarked',
    }));
  },
};

const remembered = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The small, unmarked words of the names in a context; worked out once for each list. */
function nameWords({ names }: ScreeningContext): ReadonlySet<string> {
  let words = remembered.get(names);
  if (words === undefined) {
    words = new Set(names.flatMap((name) => unmarked(name.normalize('NFC')).toLowerCase().match(WORDS) ?? []));
    remembered.set(names, words);
  }
  return words;
}
