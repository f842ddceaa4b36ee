import type { Clause } from '../decision';
import type { Reading } from './reading';

/** What the charter's version sets for a detector (see `settings.ts`). */
export type Outcome = 'refuse' | 'ask' | 'note';

export type ScreeningCode =
  | 'no-diacritics'
  | 'legacy-encoding'
  | 'secret-mark'
  | 'personal-data'
  | 'draft'
  | 'source-missing'
  | 'embargo';

/**
 * What one detector found. Offsets are UTF-16 code units in the text as it was given, `to` exclusive.
 * `mended` is the text that should stand in place of `from…to`, where there is one.
 * `kind` names the shape within the detector ("citizen-id", "form-phrase", …), for explanation and figures.
 */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly mended?: string;
}

/** A subject that nobody but `publisher` may speak of before `from` (D3). */
export interface Embargo {
  readonly topic: string;
  readonly words: readonly string[];
  readonly publisher: string;
  /** ms since the epoch; null while no time has been set */
  readonly from: number | null;
}

/** What detectors may know besides the text. No clock: `now` is handed in (ms since the epoch). */
export interface ScreeningContext {
  readonly now: number;
  readonly subject: 'text' | 'file-name';
  /** full names of the group's people; their words are left alone where a name is not an offence */
  readonly names: readonly string[];
  /** domains the leader approved as official, without scheme ("gov.vn" also covers its subdomains) */
  readonly officialDomains: readonly string[];
  readonly embargoes: readonly Embargo[];
  /** whether the author has stated a source for the text (4.7) */
  readonly sourceStated: boolean;
}

/** Pure, linear in the length of the text, and never throws. */
export interface Detector {
  readonly code: ScreeningCode;
  readonly clause: Clause;
  detect(reading: Reading, context: ScreeningContext): readonly Match[];
}
