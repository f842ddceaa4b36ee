import { findDeadlines } from '@/charter/screening/deadlines';
import type { ScreeningCode, ScreeningContext } from '@/charter/screening/finding';
import { read } from '@/charter/screening/reading';
import { DETECTORS } from '@/charter/screening/screen';
import type { ScreeningCase } from './case';
import { cases as deadlines } from './deadlines.cases';
import { cases as diacritics } from './diacritics.cases';
import { cases as drafts } from './drafts.cases';
import { cases as embargo } from './embargo.cases';
import { cases as encoding } from './encoding.cases';
import { cases as personalData } from './personal-data.cases';
import { fineCases } from './personal-data-fine.cases';
import { cases as secretMarks } from './secret-marks.cases';
import { cases as sources } from './sources.cases';

type Case = ScreeningCase & { readonly context?: Partial<ScreeningContext> };

const PRECISION = 0.995;
const DEADLINES_RIGHT = 0.95;

/** The least recall that each detector must reach on its fixtures. */
const FIXTURES: Readonly<Record<ScreeningCode, { readonly cases: readonly Case[]; readonly recall: number }>> = {
  'secret-mark': { cases: secretMarks, recall: 0.99 },
  'legacy-encoding': { cases: encoding, recall: 0.95 },
  draft: { cases: drafts, recall: 0.97 },
  'personal-data': { cases: [...personalData, ...fineCases], recall: 0.99 },
  embargo: { cases: embargo, recall: 0.99 },
  'source-missing': { cases: sources, recall: 0.95 },
  'no-diacritics': { cases: diacritics, recall: 0.95 },
};

const contextOf = (given: Case): ScreeningContext => ({
  now: Date.UTC(2026, 10, 22, 2),
  subject: given.subject ?? 'text',
  names: ['Trần Quốc Bình', 'Phạm Minh Đức', "H'Hen Niê", 'Lan Anh'],
  officialDomains: ['gov.vn'],
  embargoes: [],
  sourceStated: false,
  ...given.context,
});

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** How a detector did on its fixtures: what it found, missed, flagged wrongly and left alone, as counts. */
export interface Figures {
  readonly code: ScreeningCode;
  readonly cases: number;
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  readonly leftAlone: number;
  readonly recall: number;
  readonly precision: number;
  /** reaches its aims */
  readonly holds: boolean;
  readonly errors: readonly { readonly text: string; readonly flagged: boolean }[];
}

/** Recall and precision of every detector over the fixtures. */
export function measureDetectors(): readonly Figures[] {
  return DETECTORS.map(({ code, detect }) => {
    const { cases, recall: aim } = FIXTURES[code];
    const tried = cases.map((given) => ({ ...given, hit: detect(read(given.text), contextOf(given)).length > 0 }));
    const count = (flagged: boolean, hit: boolean) => tried.filter((one) => one.flagged === flagged && one.hit === hit).length;
    const found = count(true, true);
    const missed = count(true, false);
    const wrong = count(false, true);
    const recall = share(found, found + missed);
    const precision = share(found, found + wrong);
    return {
      code,
      cases: cases.length,
      found,
      missed,
      wrong,
      leftAlone: count(false, false),
      recall,
      precision,
      holds: recall >= aim && precision >= PRECISION,
      errors: tried.filter((one) => one.flagged !== one.hit).map(({ text, flagged }) => ({ text, flagged })),
    };
  });
}

/** The share of fixtures whose deadlines are right to the minute, with the ones that are not. */
export function measureDeadlines() {
  const errors = deadlines.filter(({ text, now, deadlines: wanted }) => {
    const said = findDeadlines(read(text), Date.parse(now)).map(({ at, inclusive }) => `${at} ${inclusive}`);
    return said.join() !== wanted.map(({ at, inclusive }) => `${Date.parse(at)} ${inclusive}`).join();
  });
  const right = deadlines.length - errors.length;
  const rightShare = share(right, deadlines.length);
  return { cases: deadlines.length, right, share: rightShare, holds: rightShare >= DEADLINES_RIGHT, errors };
}
