import { expect, test } from 'vitest';
import { knownAction, ownPath, readAuthRequest } from './auth-request';

const post = (body: BodyInit, type: string) =>
  readAuthRequest(new Request('http://host/api/auth/callback/credentials', { method: 'POST', body, headers: { 'content-type': type } }));

test('takes only the fields of a sign-in, as text', async () => {
  const body = JSON.stringify({ identifier: '0900000001', password: 'mật khẩu', json: true, csrfToken: { a: 1 }, role: 'leader' });
  expect(await post(body, 'application/json')).toEqual({
    fields: { identifier: '0900000001', password: 'mật khẩu', json: 'true' },
    json: true,
  });
});

test('a form answers with JSON only when it asks for it', async () => {
  const type = 'application/x-www-form-urlencoded';
  expect(await post(new URLSearchParams({ identifier: 'a@b.vn' }), type)).toMatchObject({ json: false });
  expect(await post(new URLSearchParams({ identifier: 'a@b.vn', json: 'true' }), type)).toMatchObject({ json: true });
});

test.each([['[1]'], ['null'], ['{'], ['"text"']])('%s is no sign-in', async (body) => {
  expect(await post(body, 'application/json')).toBe('unreadable');
});

test('a body past 16 kB is not read', async () => {
  expect(await post(JSON.stringify({ password: 'x'.repeat(17_000) }), 'application/json')).toBe('too-large');
});

test.each([
  ['GET', 'csrf', true],
  ['POST', 'callback', true],
  ['POST', '_log', false],
  ['POST', 'session', false],
  ['GET', '_log', false],
  ['GET', 'toString', false],
])('%s %s', (method, action, known) => {
  expect(knownAction(method, [action])).toBe(known);
});

test.each([
  ['/g/so-tu-phap', 'https://nhom.vn/g/so-tu-phap'],
  ['https://evil.vn/', 'https://nhom.vn'],
  ['//evil.vn/', 'https://nhom.vn'],
  ['javascript:alert(1)', 'https://nhom.vn'],
  [null, 'https://nhom.vn'],
])('%s leads to %s', (address, place) => {
  expect(ownPath(address, 'https://nhom.vn')).toBe(place);
});
