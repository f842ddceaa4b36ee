import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';

/** Below the range from which systems hand out ports to outgoing connections, so that a restart finds it free. */
const range = { from: 20_000, below: 32_000 };

/**
 * A free port on loopback: the one kept in a file if it is still free, another otherwise, which is then kept.
 *
 * @throws when 100 random ports are taken
 */
export async function keptPort(file: string): Promise<number> {
  const kept = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : Number.NaN;
  if (kept >= range.from && kept < range.below && (await isFree(kept))) return kept;
  const port = await freePort();
  fs.writeFileSync(file, String(port));
  return port;
}

async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = randomInt(range.from, range.below);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port from ${range.from} to ${range.below}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
