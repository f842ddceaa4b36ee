/**
 * npm start: makes ready whatever is not, then serves. Runs on any Node from 20.19 on and needs nothing installed.
 */
import { spawn } from 'node:child_process';
import { checkout, sentence } from './operator.mjs';
import { buildPages, environment, generateClient, install, node, requireNode } from './prepare.mjs';
import { ended } from './step.mjs';

/** How long the server may take to finish what it is doing, in ms. */
const patience = 15_000;

try {
  requireNode();
  await install();
  await generateClient();
  await buildPages();
  process.exitCode = await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/**
 * Runs the server until it ends. It has a process group of its own, so that Ctrl-C reaches it once, through us, and not
 * from the terminal as well; it stops when we are gone.
 *
 * @returns {Promise<number>} its exit code
 */
async function serve() {
  console.log(`▸ ${sentence('start.serve')}…`);
  const server = spawn(node, ['--import', 'tsx', '--import', './scripts/stop-with-parent.mjs', 'src/main.ts'], {
    cwd: checkout,
    env: { ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  /** @type {NodeJS.Timeout | undefined} */
  let deadline;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (deadline) return;
      server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
      deadline = setTimeout(() => {
        console.error(sentence('start.killed', { seconds: patience / 1000 }));
        server.kill('SIGKILL');
      }, patience);
    });
  }
  return ended(server).finally(() => clearTimeout(deadline));
}
