import { expect, test } from './fixture';
import { GROUP, OTHER_MEMBER } from './people';

test.use({ viewport: { width: 1440, height: 900 } });

const scroller = '[data-scroller]';

test('history pages back to the beginning, each message once and in order, and what one reads stays in its place', async ({
  personPage,
}) => {
  const reader = await personPage(OTHER_MEMBER);
  await reader.goto(GROUP);
  const seqs = () =>
    reader
      .locator(`${scroller} [data-seq]`)
      .evaluateAll((lines) => lines.map((one) => Number(one.getAttribute('data-seq'))));
  const first = await seqs();
  expect(first.length).toBeGreaterThan(20);

  const begin = reader.getByText('Đầu lịch sử của nhóm');
  await expect
    .poll(
      async () => {
        await reader.locator(scroller).evaluate((element) => element.scrollTo({ top: -element.scrollHeight }));
        return begin.isVisible();
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  const all = await seqs();
  expect(all.length).toBeGreaterThan(first.length);
  expect(all).toEqual([...new Set(all)].sort((one, other) => one - other));
  expect(all.slice(-first.length)).toEqual(first);

  await test.step('a new message does not move what one reads', async () => {
    const line = reader.locator(`${scroller} [data-seq="${all[10]}"]`);
    await line.scrollIntoViewIfNeeded();
    const top = async () => Math.round((await line.boundingBox())!.y);
    await reader.waitForTimeout(300);
    const before = await top();
    const posted = await reader.request.post('/api/groups/so-tu-phap/commands/post-message', {
      headers: { origin: new URL(reader.url()).origin },
      data: { text: 'Tin mới đến trong lúc đang đọc lại tin cũ.' },
    });
    expect(posted.status()).toBe(200);
    await expect.poll(async () => (await seqs()).length).toBe(all.length + 1);
    expect(Math.abs((await top()) - before)).toBeLessThan(3);
    await reader.getByRole('button', { name: /Về tin mới nhất|tin mới$/ }).click();
    await expect(reader.getByText('Tin mới đến trong lúc đang đọc lại tin cũ.')).toBeInViewport();
  });
});

test('a search finds words with or without marks, and leads to the message among its neighbours', async ({
  personPage,
}) => {
  const reader = await personPage(OTHER_MEMBER);
  await reader.goto(GROUP);
  await reader.getByRole('button', { name: 'Tìm trong nhóm' }).click();
  const dialog = reader.getByRole('dialog', { name: 'Tìm trong nhóm' });
  await dialog.getByRole('searchbox').fill('lich truc co quan');
  const hit = dialog.getByRole('listitem').getByRole('button').first();
  await expect(hit).toContainText('Lịch trực cơ quan');
  await hit.click();
  await expect(reader).toHaveURL(/\?tin=\d+$/);
  const seq = new URL(reader.url()).searchParams.get('tin')!;
  await expect(reader.locator(`${scroller} [data-seq="${seq}"]`)).toBeInViewport();
  await expect(reader.locator(`${scroller} [data-seq="${seq}"]`)).toContainText('Lịch trực cơ quan');
});
