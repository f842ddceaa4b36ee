import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readReport } from '../../scripts/reports.mjs';

let file: string;

beforeEach(() => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'reports-')), 'report.json');
});

afterEach(() => fs.rmSync(path.dirname(file), { recursive: true }));

const vitest = (numPassedTests: number, numFailedTests: number) => ({ numPassedTests, numFailedTests });
const playwright = (expected: number, unexpected: number, flaky = 0) => ({ stats: { expected, unexpected, flaky, skipped: 3 } });

test.each([
  ['all passed', vitest(5, 0), 0, { passed: 5, failed: 0, ran: true, broken: false }],
  ['some failed', vitest(5, 2), 1, { passed: 5, failed: 2, ran: true, broken: false }],
  ['an error outside the tests', vitest(5, 0), 1, { passed: 5, failed: 1, ran: true, broken: true }],
  ['no test at all, though the runner is content', vitest(0, 0), 0, { passed: 0, failed: 1, ran: false, broken: false }],
  ['journeys passed', playwright(4, 0), 0, { passed: 4, failed: 0, ran: true, broken: false }],
  ['a journey that passed only when tried again', playwright(4, 0, 1), 0, { passed: 4, failed: 1, ran: true, broken: false }],
  ['every journey skipped', playwright(0, 0), 0, { passed: 0, failed: 1, ran: false, broken: false }],
])('%s', (_, report, code, tally) => {
  fs.writeFileSync(file, JSON.stringify(report));
  expect(readReport(file, code)).toEqual(tally);
});

test('a runner that left no report has failed', () => {
  expect(readReport(file, 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(readReport(file, 1)).toMatchObject({ passed: 0, failed: 1 });
});
