import { expect, signInAs, test } from './fixture';
import { ADMIN, DIRECTOR, GROUP, MEMBER } from './people';

test.describe('the demo', () => {
  test('offers its people by role, with full name and title, one tap each (3.4)', async ({ page }) => {
    await page.goto('/dang-nhap');
    const director = page.getByRole('button', { name: /Trần Quốc Bình.*Giám đốc.*Trưởng nhóm/ });
    await expect(page.getByRole('button', { name: /Phạm Minh Đức.*Chánh Văn phòng.*Quản trị/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /Phó Giám đốc/ }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /Phòng Tư pháp/ }).first()).toBeVisible();
    await director.click();
    await expect(page).toHaveURL(new RegExp(`${GROUP}$`));
  });

  test('whoever was led here goes on to where they wanted', async ({ page }) => {
    await page.goto(`/dang-nhap?tiep=${encodeURIComponent(`${GROUP}/quy-che`)}`);
    await page.getByLabel('Số điện thoại hoặc thư điện tử').fill(MEMBER);
    await page.getByLabel('Mật khẩu', { exact: true }).fill('quy-che-2021');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${GROUP}/quy-che$`));
  });

  test('is left for no other site, whatever the address says', async ({ page }) => {
    await page.goto(`/dang-nhap?tiep=${encodeURIComponent('//example.com/')}`);
    await page.getByRole('button', { name: /Phạm Minh Đức/ }).click();
    await expect(page).toHaveURL(new RegExp(`${GROUP}$`));
  });
});

test.describe('a wrong password', () => {
  test.use({ expectedErrors: [/401 \(Unauthorized\)/] });

  test('is said plainly, and what was typed stays', async ({ page }) => {
    await page.goto('/dang-nhap');
    await page.getByLabel('Số điện thoại hoặc thư điện tử').fill('0900000039');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('khong-phai');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('alert')).toContainText('chưa đúng');
    await expect(page.getByLabel('Số điện thoại hoặc thư điện tử')).toHaveValue('0900000039');
  });
});

test.describe('asking to join (5.3b)', () => {
  test.use({ expectedErrors: [/403 \(Forbidden\)/] });

  test('is refused with the reason for a number that is not on the roster, and reaches the admin for one that is', async ({
    page,
    personPage,
  }) => {
    await page.goto('/dang-nhap/tham-gia');
    await page.getByLabel('Số điện thoại trong danh sách').fill('0987654321');
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Điều 1 khoản 2');
    await page.getByLabel('Số điện thoại trong danh sách').fill('0900 000 043');
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Đã gửi đề nghị');

    const admin = await personPage(ADMIN);
    await admin.goto(`${GROUP}/danh-sach`);
    const asked = admin.getByRole('region', { name: /đề nghị tham gia/ });
    await expect(asked).toContainText('0900000043');
    await expect(asked.getByRole('button', { name: /^Đề nghị thêm/ })).toBeEnabled();
  });
});

test('5.1c: a device that I end is signed out, and I stay', async ({ page, browser, baseURL }) => {
  await signInAs(page, DIRECTOR);
  const elsewhere = await (await browser.newContext({ baseURL, userAgent: 'Mozilla/5.0 (iPhone) Version/19.0 Safari/604.1' })).newPage();
  await signInAs(elsewhere, DIRECTOR);
  await page.goto(`${GROUP}/thiet-bi`);
  await expect(page.getByText('Thiết bị này')).toHaveCount(1);
  await page.getByRole('button', { name: 'Kết thúc phiên trên Safari trên iPhone' }).click();
  await expect(page.getByRole('button', { name: 'Kết thúc phiên trên Safari trên iPhone' })).toHaveCount(0);
  expect((await elsewhere.request.get('/api/me')).status()).toBe(401);
  expect((await page.request.get('/api/me')).status()).toBe(200);
  await elsewhere.context().close();
});

test.describe('signing out', () => {
  test.use({ expectedErrors: [/401 \(Unauthorized\)/] });

  test('ends the session, not only its cookie', async ({ page }) => {
    await signInAs(page, MEMBER);
    const cookies = await page.context().cookies();
    await page.goto(`${GROUP}/thiet-bi`);
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page).toHaveURL(/\/dang-nhap/);
    await page.context().addCookies(cookies);
    expect((await page.request.get('/api/me')).status()).toBe(401);
  });
});
