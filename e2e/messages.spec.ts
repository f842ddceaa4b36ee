import type { Page } from '@playwright/test';
import { expect, markAllRead, test } from './fixture';
import { GROUP, HEAD, MEMBER, OTHER_MEMBER } from './people';

test.use({ viewport: { width: 1440, height: 900 } });

const box = (page: Page) => page.getByRole('textbox', { name: 'Nội dung tin nhắn' });
const line = (page: Page, text: string) => page.locator('[data-seq]').filter({ hasText: text });

async function post(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await box(page).press('Enter');
  await expect(line(page, text)).toHaveCount(1);
}

test('5.3c: what one writes the other reads at once, with name, title and its number in the ledger', async ({
  personPage,
}) => {
  const writer = await personPage(MEMBER);
  const reader = await personPage(HEAD);
  await Promise.all([writer.goto(GROUP), reader.goto(GROUP)]);
  const { fullName } = (await (await writer.request.get('/api/me')).json()) as { fullName: string };
  await post(writer, 'Phòng đã nhận kế hoạch kiểm tra, sẽ chuẩn bị hồ sơ trong tuần.');
  await expect(writer.getByText(/Đã ghi sổ số [\d.]+ ✓/).last()).toBeVisible();
  const received = reader.getByRole('article', { name: new RegExp(`^${fullName}`) }).last();
  await expect(received).toContainText('sẽ chuẩn bị hồ sơ trong tuần');

  await test.step('a reply quotes what it answers', async () => {
    await line(reader, 'sẽ chuẩn bị hồ sơ trong tuần').hover();
    await reader.getByRole('button', { name: `Trả lời ${fullName}` }).click();
    await post(reader, 'Đồng ý, gửi trước buổi giao ban.');
    await expect(line(writer, 'Đồng ý, gửi trước buổi giao ban.')).toContainText('Phòng đã nhận kế hoạch kiểm tra');
  });

  await test.step('recalled words are gone from every screen, and a mark stays', async () => {
    await line(writer, 'sẽ chuẩn bị hồ sơ trong tuần').first().hover();
    await line(writer, 'sẽ chuẩn bị hồ sơ trong tuần')
      .first()
      .getByRole('button', { name: /^Thao tác/ })
      .click();
    await writer.getByRole('menuitem', { name: 'Thu hồi' }).click();
    await writer.getByRole('dialog', { name: 'Thu hồi tin' }).getByRole('button', { name: 'Thu hồi' }).click();
    await expect(reader.getByText('sẽ chuẩn bị hồ sơ trong tuần')).toHaveCount(0);
    await expect(reader.getByText(/^Tin đã được người viết thu hồi/).last()).toBeVisible();
    await expect(line(reader, 'Đồng ý, gửi trước buổi giao ban.')).toContainText('Tin đã thu hồi');
  });

  await test.step('a message of somebody else cannot be recalled', async () => {
    await line(writer, 'Đồng ý, gửi trước buổi giao ban.').hover();
    await line(writer, 'Đồng ý, gửi trước buổi giao ban.')
      .getByRole('button', { name: /^Thao tác/ })
      .click();
    await expect(writer.getByRole('menuitem', { name: 'Trả lời' })).toBeVisible();
    await expect(writer.getByRole('menuitem', { name: 'Thu hồi' })).toHaveCount(0);
  });
});

test('a colleague is named by @, found without marks, with the keyboard alone', async ({ personPage }) => {
  const writer = await personPage(MEMBER);
  const named = await personPage(OTHER_MEMBER);
  const { fullName } = (await (await named.request.get('/api/me')).json()) as { fullName: string };
  await writer.goto(GROUP);
  await box(writer).focus();
  const plain = fullName.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  await box(writer).pressSequentially(`Nhờ @${plain}`);
  await expect(writer.getByRole('option', { name: fullName })).toHaveAttribute('aria-selected', 'true');
  await box(writer).press('Enter');
  await expect(box(writer)).toHaveValue(`Nhờ @${fullName} `);
  await box(writer).pressSequentially('xem giúp biểu mẫu.');
  await box(writer).press('Enter');
  await expect(line(writer, 'xem giúp biểu mẫu.').locator('strong', { hasText: fullName })).toBeVisible();
  const { messages } = (await (await writer.request.get('/api/groups/so-tu-phap/messages?limit=1')).json()) as {
    messages: { mentions: string[] }[];
  };
  expect(messages[0]!.mentions).toHaveLength(1);
});

test('unread messages are counted in the rail and in the title, and read once they are on the screen', async ({
  personPage,
  server,
}) => {
  const reader = await personPage(OTHER_MEMBER);
  const writer = await personPage(MEMBER);
  await markAllRead(reader, server);
  await reader.goto(`${GROUP}/chi-dao`);
  await writer.goto(GROUP);
  const badge = reader
    .getByRole('navigation', { name: 'Mục của nhóm' })
    .getByRole('link', { name: /Trao đổi/ })
    .getByText(/^\d+ mục chờ$/);
  await post(writer, 'Văn phòng nhắc các phòng gửi lịch trực.');
  await expect(badge).toHaveText('1 mục chờ');
  await expect(reader).toHaveTitle(/^\(1\) /);
});

test.describe('with an answer lost', () => {
  test.use({ expectedErrors: [/502 \(Bad Gateway\)/] });

  test('a post on a lost connection is kept, and sent once when it is back', async ({ personPage }) => {
    const writer = await personPage(MEMBER);
    await writer.goto(GROUP);
    let lost = true;
    let sent = 0;
    await writer.route('**/commands/post-message', async (route) => {
      sent++;
      // The first time it reaches the server, and the answer is lost on the way back.
      if (!lost) return route.continue();
      await route.fetch();
      return route.fulfill({ status: 502, contentType: 'text/html', body: 'bad gateway' });
    });
    await box(writer).fill('Tin này chỉ được ghi một lần.');
    await box(writer).press('Enter');
    await expect.poll(() => sent).toBeGreaterThan(0);
    lost = false;
    await expect(line(writer, 'Tin này chỉ được ghi một lần.')).toHaveCount(1);
    await writer.reload();
    await expect(line(writer, 'Tin này chỉ được ghi một lần.')).toHaveCount(1);
  });
});

test('what is being written is still there after a reload', async ({ personPage }) => {
  const writer = await personPage(MEMBER);
  await writer.goto(GROUP);
  await box(writer).fill('Đang viết dở báo cáo tuần');
  await writer.waitForTimeout(600);
  await writer.reload();
  await expect(box(writer)).toHaveValue('Đang viết dở báo cáo tuần');
});
