import type { Clause } from '../decision';
import { diacriticsDetector } from './diacritics';
import { draftsDetector } from './drafts';
import { embargoDetector } from './embargo';
import { encodingDetector } from './encoding';
import type { Detector, Outcome, ScreeningCode, ScreeningContext } from './finding';
import { personalDataDetector } from './personal-data';
import { read } from './reading';
import { secretMarksDetector } from './secret-marks';
import type { Outcomes } from './settings';
import { sourcesDetector } from './sources';

/** What stands in a text, under which clause, and what follows from it. Offsets as in a Match. */
export interface Finding {
  readonly clause: Clause;
  readonly code: ScreeningCode;
  readonly kind: string;
  readonly outcome: Outcome;
  readonly from: number;
  readonly to: number;
  readonly mended?: string;
}

/** In the order in which an author should hear of them. */
export const DETECTORS: readonly Detector[] = [
  secretMarksDetector,
  encodingDetector,
  draftsDetector,
  personalDataDetector,
  embargoDetector,
  sourcesDetector,
  diacriticsDetector,
];

/** A mention of a secret paper in running text is asked about even where the mark itself is refused (4.1). */
const outcomeOf = (code: ScreeningCode, kind: string, outcomes: Outcomes): Outcome =>
  kind === 'mention' && outcomes[code] === 'refuse' ? 'ask' : outcomes[code];

/** Everything that the charter finds in a text, in the order of the text. */
export function screen(text: string, context: ScreeningContext, outcomes: Outcomes): readonly Finding[] {
  const reading = read(text);
  return DETECTORS.flatMap(({ code, clause, detect }) =>
    detect(reading, context).map((match) => ({
      clause,
      code,
      outcome: outcomeOf(code, match.kind, outcomes),
      ...match,
    })),
  ).sort((one, other) => one.from - other.from);
}
