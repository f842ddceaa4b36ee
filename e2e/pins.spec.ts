import { expect, test } from './fixture';
import { ADMIN, GROUP, MEMBER } from './people';

test.use({ viewport: { width: 1440, height: 900 } });

test('5.1b, 5.2d: the admin pins with a reason, everybody sees it, and a member is told by which clause they may not', async ({
  personPage,
}) => {
  const admin = await personPage(ADMIN);
  const member = await personPage(MEMBER);
  await Promise.all([admin.goto(GROUP), member.goto(`${GROUP}/da-ghim`)]);
  const box = admin.getByRole('textbox', { name: 'Nội dung tin nhắn' });
  const text = 'Số điện thoại trực bảo vệ dịp nghỉ lễ do Văn phòng thông báo tại phòng trực.';
  await box.fill(text);
  await box.press('Enter');
  const line = admin.locator('[data-seq]').filter({ hasText: text });
  await expect(line).toHaveCount(1);

  await line.hover();
  await line.getByRole('button', { name: /^Thao tác/ }).click();
  await admin.getByRole('menuitem', { name: 'Ghim' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Ghim nội dung' });
  await dialog.getByLabel('Lý do ghim').fill('Cần trong dịp lễ');
  await dialog.getByRole('button', { name: 'Ghim' }).click();

  const pinned = member.getByRole('main').getByRole('listitem').filter({ hasText: text });
  await expect(pinned).toBeVisible();
  await expect(pinned).toContainText('Lý do: Cần trong dịp lễ');
  await expect(member.getByRole('main').getByRole('listitem').first()).toContainText(text);

  await test.step('the member may neither unpin nor pin, and the button says why', async () => {
    const unpin = pinned.getByRole('button', { name: 'Bỏ ghim · Điều 5' });
    await expect(unpin).toBeDisabled();
    await unpin.focus();
    await expect(member.getByRole('tooltip')).toContainText('Điều 5 khoản 1 điểm b');
    const refused = await member.request.post('/api/groups/so-tu-phap/commands/pin', {
      headers: { origin: new URL(member.url()).origin },
      data: { message: await newestMessage(member) },
    });
    expect(refused.status()).toBe(403);
    expect(((await refused.json()) as { reasons: { clause: string }[] }).reasons[0]!.clause).toBe('5.1b');
  });

  await test.step('unpinned, it is gone from every list', async () => {
    await admin.goto(`${GROUP}/da-ghim`);
    await admin
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: text })
      .getByRole('button', { name: 'Bỏ ghim' })
      .click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Bỏ ghim' }).click();
    await expect(pinned).toHaveCount(0);
  });
});

async function newestMessage(page: import('@playwright/test').Page): Promise<string> {
  const answer = await page.request.get('/api/groups/so-tu-phap/messages?limit=1');
  return ((await answer.json()) as { messages: { id: string }[] }).messages[0]!.id;
}
