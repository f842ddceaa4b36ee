import type { Detector, Match } from './finding';
import { mayHaveNumbers } from './personal-data/digit-groups';
import { maskNumber } from './personal-data/mask';
import { numbersIn } from './personal-data/numbers';
import { plain } from './personal-data/plain';
import { Words } from './personal-data/words';
import type { Reading } from './reading';

/** Personal data: numbers that a person is known by, and health beside a name (D4). */
export const personalDataDetector: Detector = {
  code: 'personal-data',
  clause: 'D4',
  detect(reading: Reading): readonly Match[] {
    const folded = plain(reading.text);
    if (!mayHaveNumbers(folded)) return [];
    const words = new Words(reading.text, folded);
    return numbersIn(words).map(({ kind, from, to }) => ({
      from: reading.origin(from),
      to: reading.origin(to),
      kind,
      mended: maskNumber(reading.text.slice(from, to)),
    }));
  },
};
