import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { checkout, sentence } from './operator.mjs';

/** How often a step that takes long says that it is still at work, in ms. */
const pulse = 15_000;

/**
 * Runs a program as one step that somebody waits for: says what it does, says now and then that it is still at it, and
 * how long it took. What the program prints is shown only when it fails.
 *
 * @param {string} title what it does
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @throws {StepFailed}
 */
export async function step(title, program, args, env) {
  console.log(`▸ ${title}…`);
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const child = spawn(program, args, { cwd: checkout, env, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  const timer = setInterval(() => console.log(sentence('prepare.still', { seconds: seconds() })), pulse);
  const code = await ended(child).finally(() => clearInterval(timer));
  if (code !== 0) throw new StepFailed(title, Buffer.concat(printed).toString('utf8'));
  console.log(sentence('prepare.done', { seconds: seconds() }));
}

/** A step did not come to its end. `printed` is what its program said. */
export class StepFailed extends Error {
  /**
   * @param {string} title
   * @param {string} printed
   */
  constructor(title, printed) {
    super(`${sentence('prepare.failed', { step: title })}\n${printed.trim()}`);
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code; 128 + 15 when a signal ended it, 127 when it could not start
 */
export async function ended(child) {
  try {
    const [code] = await once(child, 'exit');
    return code ?? 143;
  } catch (error) {
    console.error(String(error));
    return 127;
  }
}
