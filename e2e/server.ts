import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const checkout = path.resolve(import.meta.dirname, '..');

/** How long the server may take to make its database, its demo and to answer, in ms. */
export const PATIENCE_MS = 180_000;

export interface RunningServer {
  readonly url: string;
  /** Stops it and removes what it kept. */
  stop(): Promise<void>;
}

/**
 * Starts the built application as users do, on a free port of loopback, with a data directory of its own: the demo
 * unless told otherwise.
 *
 * @param settings environment variables that differ from the demo's
 * @throws with what the server printed, when it does not come up
 */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  if (!fs.existsSync(path.join(checkout, '.next/BUILD_ID'))) throw new Error('the pages are not built: run npm test');
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir };
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: checkout,
    env: { ...env, PUBLIC_URL: url, ...settings } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  const stop = async () => {
    await ended(server);
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await untilHealthy(url, server);
  } catch (error) {
    await stop();
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${printed}`);
  }
  return { url, stop };
}

async function untilHealthy(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`the server ended with code ${server.exitCode}`);
    const answer = await fetch(`${url}/api/health`).catch(() => undefined);
    if (answer?.ok) return;
    await delay(200);
  }
  throw new Error('the server did not come up in time');
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  const timer = setTimeout(() => server.kill('SIGKILL'), 20_000);
  await exit;
  clearTimeout(timer);
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
