import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const checkout = path.resolve(import.meta.dirname, '..');
const READY_MS = 180_000;

/** A process of ours that listens. */
export interface Running {
  readonly origin: string;
  readonly pid: number;
  /** JavaScript heap and buffers in bytes, after a collection of what is no longer used */
  usedBytes(): Promise<number>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** A port of this machine that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** A DATA_DIR of its own, that a system user of the database can enter; removed by `remove`. */
export function dataDirectory(): { directory: string; remove(): Promise<void> } {
  const directory = mkdtempSync(path.join(tmpdir(), 'nhom-cong-vu-bench-'));
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}

/**
 * Starts a TypeScript file as a server, and waits until it answers at `ready`.
 *
 * @throws Error with what it printed when it ends, or does not answer in three minutes
 */
export async function start(file: string, port: number, ready: string, env: Record<string, string>): Promise<Running> {
  const inspector = await freePort();
  const child = spawn(process.execPath, [`--inspect=127.0.0.1:${inspector}`, '--import', 'tsx', path.join(checkout, file)], {
    cwd: checkout,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed = (printed + String(chunk)).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const origin = `http://127.0.0.1:${port}`;
  const until = Date.now() + READY_MS;
  for (;;) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`${file} did not start:\n${printed}`);
    const answer = await fetch(origin + ready).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { origin, pid: child.pid!, usedBytes: () => usedBytes(inspector), stop: (signal = 'SIGTERM') => end(child, signal) };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

/** Asks a process through its inspector. Resident memory would not do: it moves with the kernel's own housekeeping. */
async function usedBytes(inspector: number): Promise<number> {
  const [target] = (await (await fetch(`http://127.0.0.1:${inspector}/json/list`)).json()) as { webSocketDebuggerUrl: string }[];
  const socket = new WebSocket(target!.webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  let last = 0;
  const ask = (method: string, params: object = {}): Promise<{ result: { value: NodeJS.MemoryUsage } }> =>
    new Promise((resolve) => {
      const id = ++last;
      const hear = ({ data }: MessageEvent) => {
        const answer = JSON.parse(String(data)) as { id?: number; result: { result: { value: NodeJS.MemoryUsage } } };
        if (answer.id !== id) return;
        socket.removeEventListener('message', hear);
        resolve(answer.result);
      };
      socket.addEventListener('message', hear);
      socket.send(JSON.stringify({ id, method, params }));
    });
  await ask('HeapProfiler.collectGarbage');
  const { result } = await ask('Runtime.evaluate', { expression: 'process.memoryUsage()', returnByValue: true });
  socket.close();
  return result.value.heapUsed + result.value.external;
}
