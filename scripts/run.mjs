/**
 * Makes ready whatever is not, then runs one of our TypeScript programs on the project's Node: run.mjs FILE [ARGUMENT …].
 * `--pages` before the file also builds the pages.
 */
import { spawn } from 'node:child_process';
import { checkout } from './operator.mjs';
import { buildPages, environment, generateClient, install, node, requireNode } from './prepare.mjs';
import { ended } from './step.mjs';

const pages = process.argv[2] === '--pages';
const program = process.argv.slice(pages ? 3 : 2);

try {
  requireNode();
  await install();
  await generateClient();
  if (pages) await buildPages();
  const child = spawn(node, ['--import', 'tsx', ...program], { cwd: checkout, env: environment, stdio: 'inherit' });
  process.exitCode = await ended(child);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
