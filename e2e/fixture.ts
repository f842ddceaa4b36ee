import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { PATIENCE_MS, type RunningServer, startServer } from './server';

export { expect };

/** The demo's password for everybody. */
const demoPassword = 'quy-che-2021';

interface Fixtures {
  /** Errors that a journey provokes on purpose; all others fail it. */
  expectedErrors: RegExp[];
  /** A page of somebody who is signed in, in a browser of their own. */
  personPage: (phone: string) => Promise<Page>;
}

interface WorkerFixtures {
  /** The demo, running for this worker alone: what one of its journeys writes, its next may see. */
  server: RunningServer;
}

/** Playwright's test, which also fails when any page of the journey logs an error or throws one. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    async ({}, provide) => {
      const server = await startServer();
      await provide(server);
      await server.stop();
    },
    { scope: 'worker', timeout: PATIENCE_MS },
  ],
  expectedErrors: [[], { option: true }],
  baseURL: async ({ server }, provide) => provide(server.url),
  context: async ({ context, expectedErrors }, provide) => {
    await withoutErrors(context, expectedErrors, () => provide(context));
  },
  personPage: async ({ browser, baseURL, expectedErrors, locale, timezoneId, viewport }, provide) => {
    const contexts: BrowserContext[] = [];
    const errors: string[] = [];
    await provide(async (phone) => {
      const context = await browser.newContext({ baseURL, locale, timezoneId, viewport });
      contexts.push(context);
      collectErrors(context, errors);
      const page = await context.newPage();
      await signInAs(page, phone);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(unexpected(errors, expectedErrors)).toEqual([]);
  },
});

/**
 * Signs a person in through the door that the sign-in form uses, so that the page's next request is theirs.
 *
 * @param phone of the roster, such as 0900000001
 */
export async function signInAs(page: Page, phone: string, password = demoPassword): Promise<void> {
  const { csrfToken } = (await (await page.request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  await page.request.post('/api/auth/callback/credentials', {
    form: { csrfToken, identifier: phone, password, json: 'true' },
  });
  await expect(await page.request.get('/api/me'), `${phone} is signed in`).toBeOK();
}

/** Takes a person to the end of the talk: what comes in next is on their screen at once. */
export async function markAllRead(page: Page, { url }: RunningServer): Promise<void> {
  const { messages } = (await (await page.request.get('/api/groups/so-tu-phap/messages?limit=1')).json()) as {
    messages: { seq: number }[];
  };
  const answer = await page.request.post('/api/groups/so-tu-phap/commands/mark-read', {
    headers: { origin: url },
    data: { upTo: messages[0]!.seq },
  });
  await expect(answer).toBeOK();
}

async function withoutErrors(context: BrowserContext, expected: readonly RegExp[], journey: () => Promise<void>): Promise<void> {
  const errors: string[] = [];
  collectErrors(context, errors);
  await journey();
  expect(unexpected(errors, expected)).toEqual([]);
}

function collectErrors(context: BrowserContext, errors: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => errors.push(error.error().stack ?? error.error().message));
}

function unexpected(errors: readonly string[], expected: readonly RegExp[]): string[] {
  return errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
}
