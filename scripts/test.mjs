/**
 * npm test: installs what is missing, runs every kind of check in turn, and closes with one line "N passed, N failed".
 * `npm test -- unit integration` runs those kinds alone. A kind that fails hides no other.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findOrInstallBrowser } from './browser.mjs';
import { checkout, sentence } from './operator.mjs';
import { buildPages, environment, generateClient, install, node, requireNode } from './prepare.mjs';
import { readReport } from './reports.mjs';
import { ended, StepFailed } from './step.mjs';

const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'test-reports-'));

/** Stages that print nothing unless something is wrong, and use one core: they run side by side. */
const QUIET = new Set(['types', 'lint']);

/** @type {Record<string, () => Promise<import('./reports.mjs').Tally>>} */
const stages = {
  types: () => check(['next', 'typegen'], ['tsc', '--noEmit']),
  lint: () => check(['eslint', '.', '--max-warnings', '0']),
  unit: () => vitest('unit'),
  integration: () => vitest('integration'),
  browser: () => playwright(),
};

try {
  requireNode();
  const chosen = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(stages);
  const unknown = chosen.find((stage) => !(stage in stages));
  if (unknown) throw new Error(sentence('test.unknownStage', { stage: unknown, stages: Object.keys(stages).join(', ') }));
  await install();
  await generateClient();
  const { passed, failed } = await runAll(chosen);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  fs.rmSync(reports, { recursive: true, force: true });
}

/** @param {readonly string[]} chosen */
async function runAll(chosen) {
  const total = { passed: 0, failed: 0 };
  const quiet = chosen.filter((stage) => QUIET.has(stage));
  const loud = chosen.filter((stage) => !QUIET.has(stage));
  for (const turn of [quiet, ...loud.map((stage) => [stage])]) {
    for (const stage of turn) console.log(`\n▸ ${sentence(`test.${stage}`)}`);
    const begun = Date.now();
    for (const { passed, failed } of await Promise.all(turn.map((stage) => stages[stage]()))) {
      total.passed += passed;
      total.failed += failed;
      console.log(sentence('test.result', { passed, failed, seconds: Math.round((Date.now() - begun) / 1000) }));
    }
  }
  console.log('');
  return total;
}

/**
 * Several programs that together are one check.
 *
 * @param {readonly string[][]} commands
 */
async function check(...commands) {
  for (const [program = '', ...args] of commands) {
    if ((await run(program, args)) !== 0) return { passed: 0, failed: 1 };
  }
  return { passed: 1, failed: 0 };
}

/** @param {string} project */
async function vitest(project) {
  const file = path.join(reports, `${project}.json`);
  const code = await run('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return tally(file, code);
}

async function playwright() {
  const browser = await findOrInstallBrowser();
  if (!browser) {
    console.error(sentence('test.browserNone'));
    return { passed: 0, failed: 1 };
  }
  try {
    await buildPages();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
  const file = path.join(reports, 'browser.json');
  const code = await run('playwright', ['test', '--reporter=list,json'], { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return tally(file, code);
}

/**
 * @param {string} file
 * @param {number} code
 */
function tally(file, code) {
  const { passed, failed, ran, broken } = readReport(file, code);
  if (!ran) console.error(sentence('test.noTests'));
  else if (broken) console.error(sentence('test.broken', { code }));
  return { passed, failed };
}

/**
 * @param {string} program in node_modules/.bin
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} more
 */
function run(program, args, more = {}) {
  const entry = fs.realpathSync(path.join(checkout, 'node_modules/.bin', program));
  return ended(spawn(node, [entry, ...args], { cwd: checkout, env: { ...environment, ...more }, stdio: ['ignore', 'inherit', 'inherit'] }));
}
