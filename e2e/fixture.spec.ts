import { expect, signInAs, test } from './fixture';

test.describe('a journey fails when its page', () => {
  test('logs an error', async ({ page }) => {
    test.fail();
    await page.goto('/');
    await page.evaluate(() => console.error('planted'));
  });

  test('throws one', async ({ page }) => {
    test.fail();
    await page.goto('/');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted');
      });
    });
    await page.waitForTimeout(200);
  });

  test('is somebody else’s and logs an error', async ({ personPage }) => {
    test.fail();
    const page = await personPage('0900000001');
    await page.goto('/');
    await page.evaluate(() => console.error('planted'));
  });
});

test.describe('an error that is expected', () => {
  test.use({ expectedErrors: [/planted/] });

  test('fails nothing', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => console.error('planted'));
  });
});

test('people are signed in each in a browser of their own', async ({ page, personPage }) => {
  await signInAs(page, '0900000002');
  const director = await personPage('0900000001');
  const names = await Promise.all(
    [page, director].map(
      async (each) => ((await (await each.request.get('/api/me')).json()) as { fullName: string }).fullName,
    ),
  );
  expect(new Set(names).size).toBe(2);
});
