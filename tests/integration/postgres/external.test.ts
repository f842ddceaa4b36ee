import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import net from 'node:net';
import { beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { withClient } from '@/server/postgres/connect';
import { migrate } from '@/server/postgres/migrate';
import { openPostgres } from '@/server/postgres/open';
import { withDatabase } from '@/server/postgres/urls';

const dataDir = '/nonexistent';
let name: string;

beforeEach(() => {
  name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
});

async function asAdministrator(sql: string): Promise<void> {
  await withClient(inject('serverUrl'), (client) => client.query(sql));
}

/** A database of a login that may do nothing else on the server. */
async function withLogin(rights = ''): Promise<string> {
  await asAdministrator(`CREATE ROLE ${name} LOGIN PASSWORD 'pw-of-login' ${rights}`);
  await asAdministrator(`CREATE DATABASE ${name} OWNER ${name}`);
  onTestFinished(async () => {
    await asAdministrator(`DROP DATABASE ${name} WITH (FORCE)`);
    await asAdministrator(`DROP ROLE ${name}`);
  });
  const url = new URL(withDatabase(inject('serverUrl'), name));
  url.username = name;
  url.password = 'pw-of-login';
  return url.href;
}

test('a login that may not take the role says which SQL its administrator has to run, and works once that was run', async () => {
  const databaseUrl = await withLogin();
  const sql = `CREATE ROLE nhom_cong_vu_app NOLOGIN;\nGRANT nhom_cong_vu_app TO "${name}";`;
  await expect(openPostgres({ dataDir, databaseUrl })).rejects.toThrow(sql);

  await asAdministrator(`GRANT nhom_cong_vu_app TO "${name}"`);
  const opened = await openPostgres({ dataDir, databaseUrl });
  expect(opened.embedded).toBe(false);
  expect(await migrate(opened.ownerUrl)).toContain('0001_init');
  await expect(withClient(opened.appUrl, (client) => client.query('DELETE FROM ledger_entry'))).rejects.toMatchObject({
    code: '42501',
  });
  await expect(withClient(opened.readUrl, (client) => client.query('DELETE FROM message'))).rejects.toMatchObject({
    code: '25006',
  });
});

test('keeps the options that the connection string already has', async () => {
  const url = new URL(inject('serverUrl'));
  url.searchParams.set('options', '-c statement_timeout=54321');
  const { appUrl } = await openPostgres({ dataDir, databaseUrl: url.href });
  const { rows } = await withClient(appUrl, (client) =>
    client.query(`SELECT current_user AS role, current_setting('statement_timeout') AS timeout`),
  );
  expect(rows).toEqual([{ role: 'nhom_cong_vu_app', timeout: '54321ms' }]);
});

describe('refuses', () => {
  test.each([
    ['an encoding that cannot hold Vietnamese', `ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C'`, /SQL_ASCII/],
    ['a locale that does not know its letters', `ENCODING 'UTF8' LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C'`, /LC_CTYPE 'C.UTF-8'/],
  ])('%s', async (_, locale, said) => {
    await asAdministrator(`CREATE DATABASE ${name} TEMPLATE template0 ${locale}`);
    onTestFinished(() => asAdministrator(`DROP DATABASE ${name} WITH (FORCE)`));
    await expect(openPostgres({ dataDir, databaseUrl: withDatabase(inject('serverUrl'), name) })).rejects.toThrow(said);
  });

  test('a wrong password at once, and repeats no password', async () => {
    const url = new URL(inject('serverUrl'));
    url.password = 'wrong-password';
    const start = openPostgres({ dataDir, databaseUrl: url.href });
    await expect(start).rejects.toThrow(/Không kết nối được tới cơ sở dữ liệu ở 127\.0\.0\.1/);
    await expect(start).rejects.not.toThrow(/wrong-password/);
  });
});

test('waits for a server that is still starting', async () => {
  const port = await freePort();
  const real = new URL(inject('serverUrl'));
  const url = new URL(real);
  url.port = String(port);
  const lines: string[] = [];
  const opening = openPostgres({ dataDir, databaseUrl: url.href }, (line) => lines.push(line));
  await expect.poll(() => lines).toEqual([expect.stringContaining(`127.0.0.1:${port}/postgres`)]);
  const relay = net.createServer((socket) => {
    const upstream = net.connect(Number(real.port), real.hostname);
    socket.pipe(upstream).pipe(socket);
    socket.on('error', () => upstream.destroy());
    upstream.on('error', () => socket.destroy());
  });
  relay.listen(port, '127.0.0.1');
  onTestFinished(() => void relay.close());
  await expect(opening).resolves.toMatchObject({ embedded: false });
});

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
