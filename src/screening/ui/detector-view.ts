import type { Clause } from '@/charter/decision';
import type { Outcome, ScreeningCode } from '@/charter/screening/finding';

/** A text cut where a detector marks it. `mended` is what it would put there. */
export interface ExampleRun {
  readonly text: string;
  readonly marked: boolean;
  readonly mended: string | null;
}

/** How a detector did on the fixtures that are kept with the software. */
export interface DetectorFigures {
  readonly cases: number;
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  readonly leftAlone: number;
}

/** A detector as the page explains it: its clause, what it marks and leaves alone, its setting and its figures. */
export interface DetectorView {
  readonly code: ScreeningCode;
  readonly clause: Clause;
  readonly outcome: Outcome;
  readonly marked: readonly (readonly ExampleRun[])[];
  readonly leftAlone: readonly string[];
  readonly figures: DetectorFigures | null;
}
