import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkout, readSettings } from './settings';

let dataDir: string;

beforeEach(() => {
  dataDir = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'settings-')), 'data');
});

afterEach(() => {
  fs.rmSync(path.dirname(dataDir), { recursive: true });
});

const secret = 's'.repeat(32);
const real = {
  DATABASE_URL: 'postgresql://nhom:pw@db.example/nhom',
  AUTH_SECRET: secret,
  PUBLIC_URL: 'https://nhom.example',
};

describe('the demo', () => {
  test('needs nothing but a data directory', () => {
    expect(readSettings({ DATA_DIR: dataDir })).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir,
      databaseUrl: undefined,
      authSecret: expect.stringMatching(/^[\w-]{43}$/),
      publicUrl: 'http://127.0.0.1:3000',
      demoPassword: 'quy-che-2021',
      clamd: undefined,
      demo: true,
    });
  });

  test('keeps its secret from one start to the next, for its owner only', () => {
    const first = readSettings({ DATA_DIR: dataDir }).authSecret;
    expect(readSettings({ DATA_DIR: dataDir }).authSecret).toBe(first);
    expect(fs.statSync(path.join(dataDir, 'auth-secret')).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(dataDir)).toEqual(['auth-secret']);
  });

  test('lives in the checkout unless told', () => {
    expect(readSettings({ AUTH_SECRET: secret }).dataDir).toBe(path.join(checkout, '.data'));
    expect(fs.existsSync(path.join(checkout, 'package.json'))).toBe(true);
  });

  test('takes an empty variable for an absent one', () => {
    expect(readSettings({ DATA_DIR: dataDir, DATABASE_URL: '', PORT: ' ', CLAMD: '' })).toMatchObject({
      demo: true,
      port: 3000,
      clamd: undefined,
    });
  });

  test.each(['127.0.0.1', '127.0.1.9', '::1', 'localhost'])('listens on %s', (host) => {
    expect(readSettings({ DATA_DIR: dataDir, HOST: host }).host).toBe(host);
  });

  test('writes an IPv6 address as browsers need it', () => {
    expect(readSettings({ DATA_DIR: dataDir, HOST: '::1', PORT: '8080' }).publicUrl).toBe('http://[::1]:8080');
  });

  test.each(['0.0.0.0', '::', '10.1.2.3', 'example.org', '127.0.0.1.example.org'])('refuses %s', (host) => {
    expect(() => readSettings({ DATA_DIR: dataDir, HOST: host })).toThrow(/chỉ nghe trên chính máy này/);
    expect(fs.existsSync(dataDir)).toBe(false);
  });
});

describe('a real installation', () => {
  test('listens where it is told', () => {
    expect(readSettings({ ...real, HOST: '0.0.0.0', PORT: '80', CLAMD: 'clamav:3310' })).toMatchObject({
      host: '0.0.0.0',
      port: 80,
      databaseUrl: real.DATABASE_URL,
      authSecret: secret,
      publicUrl: 'https://nhom.example',
      clamd: 'clamav:3310',
      demo: false,
    });
  });

  test('needs a secret of its own and its public address, and says both at once', () => {
    const start = () => readSettings({ DATABASE_URL: real.DATABASE_URL });
    expect(start).toThrow(/AUTH_SECRET/);
    expect(start).toThrow(/PUBLIC_URL/);
  });

  test('refuses a short secret without repeating it', () => {
    const start = () => readSettings({ ...real, AUTH_SECRET: 'too-short-a-secret' });
    expect(start).toThrow(/32 ký tự.*đang có 18/);
    expect(start).not.toThrow(/too-short/);
  });
});

test.each([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '3000x'],
  ['PORT', '-1'],
  ['DATABASE_URL', 'mysql://a/b'],
  ['DATABASE_URL', 'postgresql://host-only'],
  ['DATABASE_URL', 'not an address'],
  ['PUBLIC_URL', 'nhom.example'],
  ['PUBLIC_URL', 'https://nhom.example/under'],
  ['PUBLIC_URL', 'ftp://nhom.example'],
  ['DEMO_PASSWORD', 'short'],
  ['CLAMD', 'clamav'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readSettings({ ...real, [name]: value })).toThrow(new RegExp(name));
});
