import fs from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number }} Tally
 */

/**
 * Counts what a test runner reported. A runner that failed outside its tests, that left no report, or that ran no test
 * at all counts as one failure more.
 *
 * @param {string} file a JSON report of vitest or of Playwright
 * @param {number} code the runner's exit code
 * @returns {Tally & { ran: boolean, broken: boolean }}
 */
export function readReport(file, code) {
  const { passed, failed } = fs.existsSync(file) ? count(JSON.parse(fs.readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  const ran = passed + failed > 0;
  const broken = code !== 0 && failed === 0;
  return { passed, failed: failed + (broken || !ran ? 1 : 0), ran, broken };
}

/**
 * @param {any} report
 * @returns {Tally}
 */
function count(report) {
  if ('stats' in report) {
    const { expected, flaky, unexpected } = report.stats;
    return { passed: expected, failed: unexpected + flaky };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
