import { type ChildProcess, execFileSync, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { postgresBinaries } from '@/server/postgres/binaries';
import { withClient } from '@/server/postgres/connect';
import { initialise } from '@/server/postgres/initialise';
import { type OpenedPostgres, openPostgres } from '@/server/postgres/open';
import { isAlive, livePostmaster } from '@/server/postgres/postmaster';
import { runAs } from '@/server/postgres/run-as';
import { checkout } from '@/server/settings';

let made: string;
let dataDir: string;
let open: OpenedPostgres[];
let children: ChildProcess[];

beforeAll(async () => {
  made = fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-'));
  await (await openPostgres({ dataDir: made })).stop();
});

afterAll(() => fs.rmSync(made, { recursive: true }));

beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-'));
  open = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const opened of open) await opened.stop();
  const left = livePostmaster(path.join(dataDir, 'postgres'));
  if (left) process.kill(left.pid, 'SIGQUIT');
  fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

async function opened(report?: (line: string) => void): Promise<OpenedPostgres> {
  const postgres = await openPostgres({ dataDir }, report);
  open.push(postgres);
  return postgres;
}

/** A directory as an earlier start left it. Most tests begin there, since making one takes seconds. */
function startFromMade(): void {
  execFileSync('cp', ['-a', `${made}/.`, dataDir]);
}

/** Another process that has the same database open. */
async function another(options: SpawnOptions = {}): Promise<{ child: ChildProcess; url: string }> {
  const script = path.join(import.meta.dirname, 'open-and-wait.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
    cwd: checkout,
    stdio: ['pipe', 'pipe', 'inherit'],
    ...options,
  });
  children.push(child);
  if (!child.stdout) throw new Error('no output');
  for await (const url of createInterface(child.stdout)) return { child, url };
  throw new Error('it ended without opening');
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function left(child: ChildProcess): Promise<void> {
  child.stdin?.end();
  expect(await once(child, 'exit')).toEqual([0, null]);
}

const server = () => livePostmaster(path.join(dataDir, 'postgres'));
const ask = async (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows);
const keep = (url: string) => ask(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
const kept = (url: string) => ask(url, 'SELECT answer FROM kept');

async function crash(): Promise<void> {
  const pid = server()?.pid ?? 0;
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await delay(10);
}

test('is made on first use, stopped when closed, and opened again with what it held', async () => {
  const lines: string[] = [];
  const first = await opened((line) => lines.push(line));
  expect(lines).toEqual([expect.stringMatching(/tạo cơ sở dữ liệu/), expect.stringMatching(/khởi động/)]);
  await keep(first.ownerUrl);
  await first.stop();
  expect(server()).toBeUndefined();

  lines.length = 0;
  const second = await opened((line) => lines.push(line));
  expect(lines).toEqual([expect.stringMatching(/khởi động/)]);
  expect(await kept(second.ownerUrl)).toEqual([{ answer: 42 }]);
  expect(second.ownerUrl).toBe(first.ownerUrl);
});

test('writes durably, listens on loopback alone, knows Vietnamese letters, and keeps its password to itself', async () => {
  startFromMade();
  const { ownerUrl, embedded } = await opened();
  expect(embedded).toBe(true);
  const settings = `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
    current_setting('full_page_writes') AS pages, current_setting('listen_addresses') AS listens,
    current_setting('max_connections') AS connections, current_setting('unix_socket_directories') AS sockets,
    lower('ĐƯỜNG ỈM') AS lower`;
  expect(await ask(ownerUrl, settings)).toEqual([
    { fsync: 'on', commit: 'on', pages: 'on', listens: '127.0.0.1', connections: '60', sockets: '', lower: 'đường ỉm' },
  ]);
  expect(fs.statSync(path.join(dataDir, 'postgres-password')).mode & 0o777).toBe(0o600);
  expect(fs.statSync(path.join(dataDir, 'postgres')).mode & 0o777).toBe(0o700);
  const wrong = new URL(ownerUrl);
  wrong.password = 'wrong';
  await expect(ask(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
});

test('its log holds nothing that users wrote, though a statement with their words failed', async () => {
  startFromMade();
  const { ownerUrl } = await opened();
  await ask(ownerUrl, 'CREATE TABLE said (text text UNIQUE)');
  const say = `INSERT INTO said VALUES ('bí mật của tôi')`;
  await ask(ownerUrl, say);
  await expect(ask(ownerUrl, say)).rejects.toMatchObject({ code: '23505' });
  const log = fs.readFileSync(path.join(dataDir, 'postgres/server.log'), 'utf8');
  expect(log).toContain('duplicate key');
  expect(log).not.toContain('bí mật');
});

describe('several processes', () => {
  test('share one server, which the last to leave stops', async () => {
    startFromMade();
    const first = await another();
    const second = await opened();
    expect(second.ownerUrl).toBe(first.url);
    await left(first.child);
    expect(await ask(second.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(server()).toBeUndefined();
  });

  test('may start together on an empty directory', async () => {
    const [first, second, third] = await Promise.all([another(), another(), opened()]);
    expect(new Set([first.url, second.url, third.ownerUrl]).size).toBe(1);
    await Promise.all([left(first.child), left(second.child), third.stop()]);
    expect(server()).toBeUndefined();
    expect(fs.readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres-password', 'postgres-port']);
  });
});

describe('after a crash', () => {
  test('of the program, the server that is left running is taken over', async () => {
    startFromMade();
    const { child, url } = await another();
    await keep(url);
    const before = server()?.pid;
    await killed(child);
    const next = await opened();
    expect(server()?.pid).toBe(before);
    expect(await kept(next.ownerUrl)).toEqual([{ answer: 42 }]);
    await next.stop();
    expect(server()).toBeUndefined();
  });

  test('of everything, it recovers what was committed', async () => {
    startFromMade();
    const { child, url } = await another();
    await keep(url);
    await Promise.all([killed(child), crash()]);
    expect(await kept((await opened()).ownerUrl)).toEqual([{ answer: 42 }]);
  });

  test('of the server alone, the program brings it back at the same address', async () => {
    startFromMade();
    const lines: string[] = [];
    const { ownerUrl } = await opened((line) => lines.push(line));
    await keep(ownerUrl);
    await crash();
    await expect.poll(() => kept(ownerUrl).catch(() => 'not yet'), { timeout: 20_000 }).toEqual([{ answer: 42 }]);
    expect(lines).toContainEqual(expect.stringMatching(/Mất kết nối/));
  });

  test('whose process id another program has meanwhile', async () => {
    startFromMade();
    const { child, url } = await another();
    await keep(url);
    await Promise.all([killed(child), crash()]);
    const lock = path.join(dataDir, 'postgres/postmaster.pid');
    const [, ...rest] = fs.readFileSync(lock, 'utf8').split('\n');
    fs.writeFileSync(lock, [process.pid, ...rest].join('\n'));
    expect(await kept((await opened()).ownerUrl)).toEqual([{ answer: 42 }]);
  });

  test('in the middle of being made, the unfinished directory is cleared away', async () => {
    const draft = path.join(dataDir, 'postgres.new-4194304-0badc0de');
    fs.mkdirSync(path.join(draft, 'base'), { recursive: true });
    await opened();
    expect(fs.existsSync(draft)).toBe(false);
  });
});

test('takes another port when its own is taken', async () => {
  startFromMade();
  const port = Number(fs.readFileSync(path.join(dataDir, 'postgres-port'), 'utf8'));
  const squatter = net.createServer().listen(port, '127.0.0.1');
  await once(squatter, 'listening');
  const { ownerUrl } = await opened();
  squatter.close();
  expect(Number(new URL(ownerUrl).port)).not.toBe(port);
});

describe('says what is wrong', () => {
  test('when the data was made by another major version', async () => {
    startFromMade();
    fs.writeFileSync(path.join(dataDir, 'postgres/PG_VERSION'), '17\n');
    await expect(opened()).rejects.toThrow(/PostgreSQL 17 tạo, bản đi kèm là 18/);
  });

  test('when its password is lost, or wrong', async () => {
    startFromMade();
    const first = await opened();
    const file = path.join(dataDir, 'postgres-password');
    fs.writeFileSync(file, 'another');
    await expect(opened()).rejects.toThrow(/Mật khẩu.*postgres-password/);
    await first.stop();
    fs.rmSync(file);
    await expect(opened()).rejects.toThrow(/Mật khẩu.*postgres-password/);
  });

  test('when it does not start', async () => {
    startFromMade();
    fs.rmSync(path.join(dataDir, 'postgres/global/pg_control'));
    await expect(opened()).rejects.toThrow(/server\.log/);
  });
});

describe.skipIf(process.getuid?.() !== 0)('as root', () => {
  test('runs below a directory that is closed to everybody else', async () => {
    const closed = fs.mkdtempSync(path.join(os.tmpdir(), 'closed-'));
    dataDir = path.join(closed, 'data');
    expect(fs.statSync(closed).mode & 0o777).toBe(0o700);
    const { ownerUrl, stop } = await opened();
    await keep(ownerUrl);
    await stop();
    expect(await kept((await opened()).ownerUrl)).toEqual([{ answer: 42 }]);
    expect(fs.statSync(closed).mode & 0o777).toBe(0o700);
  });

  test('also when its programs are in there', async () => {
    const closed = fs.mkdtempSync(path.join(dataDir, 'closed-'));
    const { initdb, pg_ctl } = await postgresBinaries();
    execFileSync('cp', ['-a', path.dirname(path.dirname(initdb)), closed]);
    const moved = {
      initdb: path.join(closed, 'native/bin', path.basename(initdb)),
      pg_ctl: path.join(closed, 'native/bin', path.basename(pg_ctl)),
    };
    const runner = await runAs(moved.initdb, dataDir);
    await initialise(path.join(dataDir, 'postgres'), { user: 'postgres', password: 'pw' }, moved, runner);
    expect(fs.existsSync(path.join(dataDir, 'postgres/PG_VERSION'))).toBe(true);
  });

  test('and as an ordinary user', async () => {
    const nobody = { uid: 65534, gid: 65534 };
    fs.chownSync(dataDir, nobody.uid, nobody.gid);
    const { child, url } = await another({ ...nobody, env: { ...process.env, HOME: '/' } });
    await keep(url);
    expect(fs.statSync(path.join(dataDir, 'postgres')).uid).toBe(nobody.uid);
    await left(child);
    expect(server()).toBeUndefined();
  });
});
