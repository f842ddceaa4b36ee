import type { Detector, Match } from './finding';
import { mayHaveNumbers } from './personal-data/digit-groups';
import { mayTellHealth, patientsIn } from './personal-data/health';
import { Landmarks } from './personal-data/landmarks';
import { maskName, maskNumber } from './personal-data/mask';
import { numbersIn } from './personal-data/numbers';
import { plainOf } from './personal-data/plain';
import { wordsOf } from './personal-data/words';
import type { Reading } from './reading';

/**
 * Personal data (D4): numbers that a person is known by, and a person's health beside the name. Identity papers are
 * found wherever they stand; a phone or an account where it is beside a person, and not an office's, a hotline's or the
 * writer's own. `mended` hides all but the last three signs of a number, and of a name all but its first letters.
 */
export const personalDataDetector: Detector = {
  code: 'personal-data',
  clause: 'D4',
  detect(reading: Reading): readonly Match[] {
    const folded = plainOf(reading);
    const words = wordsOf(reading);
    const numbers = mayHaveNumbers(folded);
    const health = mayTellHealth(words);
    if (!numbers && !health) return [];

    let known: Landmarks | null = null;
    const landmarks = () => (known ??= new Landmarks(words));
    const matches: Match[] = [];
    const add = (kind: string, from: number, to: number, mask: (text: string) => string) => {
      matches.push({ from: reading.origin(from), to: reading.origin(to), kind, mended: mask(reading.text.slice(from, to)) });
    };
    if (numbers) for (const { kind, from, to } of numbersIn(words, landmarks)) add(kind, from, to, maskNumber);
    if (health) {
      for (const { name, first, end } of patientsIn(words, landmarks())) {
        add('health', words.from[name ?? first]!, words.to[end - 1]!, maskName);
      }
    }
    return matches.sort((one, other) => one.from - other.from);
  },
};
