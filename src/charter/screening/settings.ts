import type { Outcome, ScreeningCode } from './finding';

/** What a detector leads to: a charter's version sets one of these for each. */
export type Outcomes = Readonly<Record<ScreeningCode, Outcome>>;

/**
 * What stands until the charter's version says otherwise: secret marks, legacy encodings and drafts are refused; missing
 * marks, personal data and missing sources are the author's to answer for; a topic under embargo waits for the leader.
 */
export const DEFAULT_OUTCOMES: Outcomes = {
  'secret-mark': 'refuse',
  'legacy-encoding': 'refuse',
  'no-diacritics': 'ask',
  'personal-data': 'ask',
  draft: 'refuse',
  'source-missing': 'ask',
  embargo: 'ask',
};

export const OUTCOMES: readonly Outcome[] = ['refuse', 'ask', 'note'];

export const SCREENING_CODES = Object.keys(DEFAULT_OUTCOMES) as readonly ScreeningCode[];

/** Of these the leader and the admin are told at once, and until one of them has taken note (4.1). */
export const ALERTED_CODES: readonly ScreeningCode[] = ['secret-mark'];
