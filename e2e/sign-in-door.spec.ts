import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixture';
import { MEMBER } from './people';

const PASSWORD = 'quy-che-2021';
/** Nobody else signs in as this one: the account is slowed down here. */
const GUESSED = '0900000038';

async function signIn(request: APIRequestContext, fields: Record<string, unknown>) {
  const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  return request.post('/api/auth/callback/credentials', { data: { csrfToken, json: true, ...fields } });
}

test('JSON in, a cookie out that scripts cannot read and other sites do not send', async ({ request }) => {
  const answer = await signIn(request, { identifier: '+84 900 000 012', password: PASSWORD });
  expect(answer.status()).toBe(200);
  const cookie = answer.headersArray().find(({ name, value }) => name.toLowerCase() === 'set-cookie' && value.includes('session-token'))!.value;
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  expect((await request.get('/api/me')).status()).toBe(200);
});

test.describe('what is no sign-in', () => {
  for (const [what, fields] of [
    ['a wrong password', { identifier: MEMBER, password: 'sai' }],
    ['a number nobody has', { identifier: '0911222333', password: PASSWORD }],
    ['a NUL', { identifier: `${MEMBER}\u0000`, password: PASSWORD }],
    ['an object', { identifier: { a: 1 }, password: PASSWORD }],
    ['a password of 10,000 characters', { identifier: MEMBER, password: 'x'.repeat(10_000) }],
    ['nothing', {}],
  ] as const) {
    test(`${what} is 401 in words, and opens nothing`, async ({ request }) => {
      const answer = await signIn(request, fields);
      expect(answer.status()).toBe(401);
      expect(answer.headers()['content-type']).toContain('application/problem+json');
      expect(await answer.json()).toMatchObject({ status: 401, detail: expect.stringMatching(/\S/) });
      expect((await request.get('/api/me')).status()).toBe(401);
    });
  }

  test('a form without its token is refused', async ({ request }) => {
    const answer = await signIn(request, { csrfToken: 'x', identifier: MEMBER, password: PASSWORD });
    expect(answer.status()).toBe(403);
    expect((await request.get('/api/me')).status()).toBe(401);
  });

  test('a broken body, a huge one, and the library’s log collector are turned away', async ({ request }) => {
    const post = (path: string, data: string) => request.post(path, { data, headers: { 'content-type': 'application/json' } });
    expect((await post('/api/auth/callback/credentials', '{')).status()).toBe(400);
    expect((await post('/api/auth/callback/credentials', `{"a":"${'x'.repeat(20_000)}"}`)).status()).toBe(413);
    expect((await post('/api/auth/_log', '{"code":"x"}')).status()).toBe(404);
  });
});

test('guessing is slowed for the account, whoever guesses right at last', async ({ request }) => {
  for (let guess = 0; guess < 6; guess++) await signIn(request, { identifier: GUESSED, password: `sai ${guess}` });
  const answer = await signIn(request, { identifier: GUESSED, password: PASSWORD });
  expect(answer.status()).toBe(429);
  expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(60);
  expect(await answer.json()).toMatchObject({ detail: expect.stringMatching(/sau \d+ phút/) });
});
