import { expect, test } from './fixture';
import { GROUP, HEAD, MEMBER, OTHER_MEMBER } from './people';

test.use({ viewport: { width: 1440, height: 900 }, expectedErrors: [/ERR_FAILED|401 \(Unauthorized\)/] });

test('a lost stream says so, and goes on where it was: nothing lost, nothing twice', async ({ personPage }) => {
  const reader = await personPage(HEAD);
  const writer = await personPage(MEMBER);
  await reader.route('**/api/groups/*/stream?*', (route) => route.abort());
  await Promise.all([reader.goto(GROUP), writer.goto(GROUP)]);
  await expect(reader.getByText(/^Mất kết nối trực tiếp/)).toBeVisible();

  const box = writer.getByRole('textbox', { name: 'Nội dung tin nhắn' });
  for (const text of ['Tin thứ nhất khi mất kết nối.', 'Tin thứ hai khi mất kết nối.']) {
    await box.fill(text);
    await box.press('Enter');
    await expect(writer.locator('[data-seq]').filter({ hasText: text })).toHaveCount(1);
  }
  const arrived = reader.locator('[data-seq]').filter({ hasText: /khi mất kết nối\.$/ });
  await expect(arrived).toHaveCount(0);

  await reader.unroute('**/api/groups/*/stream?*');
  await expect(arrived).toHaveText([/Tin thứ nhất/, /Tin thứ hai/], { timeout: 30_000 });
  await expect(reader.getByText(/^Mất kết nối trực tiếp/)).toHaveCount(0);
});

test('5.1c: a page whose session is ended elsewhere shows nothing more and leads to sign in', async ({
  personPage,
}) => {
  const page = await personPage(OTHER_MEMBER);
  await page.goto(GROUP);
  const other = await page.context().newPage();
  await other.goto(`${GROUP}/da-ghim`);
  await other.getByRole('button', { name: /^Tài khoản của/ }).click();
  await other.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(other).toHaveURL(/\/dang-nhap/);
  await expect(page).toHaveURL(/\/dang-nhap/, { timeout: 15_000 });
});
