/**
 * Recall and precision of every detector over the fixtures, with counts; exits 1 below the aims. `--write` also keeps
 * the figures where the page "Nội dung được phép" reads them.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DETECTORS } from '../src/charter/screening/screen';
import { findDeadlines } from '../src/charter/screening/deadlines';
import type { ScreeningCode, ScreeningContext } from '../src/charter/screening/finding';
import { read } from '../src/charter/screening/reading';
import type { ScreeningCase } from '../tests/screening/case';
import { cases as deadlines } from '../tests/screening/deadlines.cases';
import { cases as diacritics } from '../tests/screening/diacritics.cases';
import { cases as drafts } from '../tests/screening/drafts.cases';
import { cases as embargo } from '../tests/screening/embargo.cases';
import { cases as encoding } from '../tests/screening/encoding.cases';
import { cases as personalData } from '../tests/screening/personal-data.cases';
import { cases as secretMarks } from '../tests/screening/secret-marks.cases';
import { cases as sources } from '../tests/screening/sources.cases';

type Case = ScreeningCase & { readonly context?: Partial<ScreeningContext> };

const PRECISION = 0.995;

/** The least recall that each detector must reach on its fixtures. */
const FIXTURES: Readonly<Record<ScreeningCode, { readonly cases: readonly Case[]; readonly recall: number }>> = {
  'secret-mark': { cases: secretMarks, recall: 0.99 },
  'legacy-encoding': { cases: encoding, recall: 0.95 },
  draft: { cases: drafts, recall: 0.97 },
  'personal-data': { cases: personalData, recall: 0.99 },
  embargo: { cases: embargo, recall: 0.99 },
  'source-missing': { cases: sources, recall: 0.95 },
  'no-diacritics': { cases: diacritics, recall: 0.95 },
};
const DEADLINES_RIGHT = 0.95;

const context = (given: Case): ScreeningContext => ({
  now: Date.UTC(2026, 10, 22, 2),
  subject: given.subject ?? 'text',
  names: ['Trần Quốc Bình', 'Phạm Minh Đức', "H'Hen Niê", 'Lan Anh'],
  officialDomains: ['gov.vn'],
  embargoes: [],
  sourceStated: false,
  ...given.context,
});

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const percent = (value: number) => `${(value * 100).toFixed(2)} %`;
const print = (line: string) => process.stdout.write(`${line}\n`);

let below = false;
const figures: Record<string, object> = {};
for (const { code, detect } of DETECTORS) {
  const { cases, recall: aim } = FIXTURES[code];
  const found = cases.map((given) => ({ given, hit: detect(read(given.text), context(given)).length > 0 }));
  const count = (flagged: boolean, hit: boolean) =>
    found.filter((one) => one.given.flagged === flagged && one.hit === hit).length;
  const hits = count(true, true);
  const missed = count(true, false);
  const wrong = count(false, true);
  const left = count(false, false);
  const recall = share(hits, hits + missed);
  const precision = share(hits, hits + wrong);
  const holds = recall >= aim && precision >= PRECISION;
  below ||= !holds;
  figures[code] = { cases: cases.length, hits, missed, wrong, left, recall, precision };
  print(
    `${holds ? ' ' : '✗'} ${code.padEnd(16)} recall ${percent(recall)} (${hits}/${hits + missed})  ` +
      `precision ${percent(precision)} (${wrong} wrong of ${wrong + left})`,
  );
  if (!holds) for (const { given, hit } of found.filter((one) => one.given.flagged !== one.hit).slice(0, 10)) {
    print(`    ${hit ? 'wrongly flagged' : 'missed'}: ${JSON.stringify(given.text.slice(0, 100))}`);
  }
}

const right = deadlines.filter(({ text, now, deadlines: wanted }) => {
  const found = findDeadlines(read(text), Date.parse(now));
  const said = found.map(({ at, inclusive }) => `${at} ${inclusive}`).join();
  return said === wanted.map(({ at, inclusive }) => `${Date.parse(at)} ${inclusive}`).join();
}).length;
const rightShare = share(right, deadlines.length);
below ||= rightShare < DEADLINES_RIGHT;
figures.deadline = { cases: deadlines.length, right, share: rightShare };
print(`${rightShare < DEADLINES_RIGHT ? '✗' : ' '} ${'deadline'.padEnd(16)} right ${percent(rightShare)} (${right}/${deadlines.length})`);

if (process.argv.includes('--write')) {
  const file = path.join(import.meta.dirname, '../docs/screening-figures.json');
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}
process.exit(below ? 1 : 0);
