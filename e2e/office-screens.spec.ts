import { expect, test } from './fixture';
import { ADMIN, GROUP, SIZES } from './people';

const PAGES = [
  ['/thanh-vien', 'Thành viên'],
  ['/thanh-vien/nhom', 'Thiết lập nhóm'],
  ['/danh-sach', 'Danh sách công chức'],
  ['/danh-sach/nhap', 'Nhập danh sách'],
  ['/phe-duyet', 'Phê duyệt'],
  ['/quy-che', 'Quy chế'],
  ['/quy-che/van-ban', 'văn bản chính thức'],
  ['/so-nhat-ky', 'Sổ nhật ký'],
  ['/thiet-bi', 'Thiết bị'],
  ['/noi-dung-duoc-phep', 'Nội dung được phép'],
] as const;

for (const size of SIZES) {
  test(`the office’s pages fit ${size.width} px: nothing to scroll sideways, one heading`, async ({ personPage }) => {
    const page = await personPage(ADMIN);
    await page.setViewportSize(size);
    for (const [path, heading] of PAGES) {
      await page.goto(GROUP + path);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
      const sideways = await page.evaluate(() =>
        [document.scrollingElement!, document.querySelector('main')!].map((element) => element.scrollWidth - element.clientWidth),
      );
      expect(Math.max(...sideways), path).toBeLessThanOrEqual(0);
    }
  });

  test(`the ways in fit ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const path of ['/dang-nhap', '/dang-nhap/tham-gia', '/kich-hoat', '/thiet-lap?token=het-han']) {
      await page.goto(path);
      await expect(page.getByRole('main')).toBeVisible();
      const sideways = await page.evaluate(() => document.scrollingElement!.scrollWidth - document.scrollingElement!.clientWidth);
      expect(sideways, path).toBeLessThanOrEqual(0);
    }
  });
}
