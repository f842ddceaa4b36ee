/**
 * Recall and precision of every detector over the fixtures, with counts; exits 1 below the aims. `--write` also keeps
 * the figures where the page "Nội dung được phép" reads them.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { measureDeadlines, measureDetectors } from '../tests/screening/measure';

const percent = (value: number) => `${(value * 100).toFixed(2)} %`;
const print = (line: string) => process.stdout.write(`${line}\n`);
const mark = (holds: boolean) => (holds ? ' ' : '✗');
const SHOWN_ERRORS = 10;

const detectors = measureDetectors();
for (const { code, found, missed, wrong, leftAlone, recall, precision, holds, errors } of detectors) {
  print(
    `${mark(holds)} ${code.padEnd(16)} recall ${percent(recall)} (${found} of ${found + missed})  ` +
      `precision ${percent(precision)} (${wrong} wrong of ${wrong + leftAlone} to be left alone)`,
  );
  for (const { text, flagged } of errors.slice(0, SHOWN_ERRORS)) {
    print(`    ${flagged ? 'missed' : 'wrongly flagged'}: ${JSON.stringify(text.slice(0, 120))}`);
  }
}
const deadlines = measureDeadlines();
print(`${mark(deadlines.holds)} ${'deadline'.padEnd(16)} right ${percent(deadlines.share)} (${deadlines.right} of ${deadlines.cases})`);
for (const { text } of deadlines.errors.slice(0, SHOWN_ERRORS)) print(`    not right: ${JSON.stringify(text.slice(0, 120))}`);

if (process.argv.includes('--write')) {
  const kept = {
    ...Object.fromEntries(detectors.map(({ code, errors: _errors, ...figures }) => [code, figures])),
    deadline: { cases: deadlines.cases, right: deadlines.right, share: deadlines.share },
  };
  writeFileSync(path.join(import.meta.dirname, '../docs/screening-figures.json'), `${JSON.stringify(kept, null, 2)}\n`);
}
process.exit(deadlines.holds && detectors.every(({ holds }) => holds) ? 0 : 1);
