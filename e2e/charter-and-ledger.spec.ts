import { expect, test } from './fixture';
import { ADMIN, DIRECTOR, GROUP, MEMBER } from './people';

test.use({ viewport: { width: 1440, height: 900 } });

test.describe('the charter’s reader', () => {
  test('leads from a refusal to its clause, which is marked and in sight', async ({ personPage }) => {
    const page = await personPage(MEMBER);
    await page.goto(`${GROUP}/quy-che#5.3c`);
    const clause = page.locator('[id="5.3c"]');
    await expect(clause).toBeInViewport();
    expect(await clause.evaluate((element) => element.matches(':target'))).toBe(true);
    await expect(clause).toContainText('trả lời');
  });

  test('has an anchor for every article, clause, point and rule, each once', async ({ personPage }) => {
    const page = await personPage(MEMBER);
    await page.goto(`${GROUP}/quy-che`);
    const ids = await page.locator('main [id]').evaluateAll((elements) => elements.map(({ id }) => id));
    for (const id of ['1', '3.2', '4.8', '5.1a', '5.2e', '5.3g', '6', 'D1', 'D5']) {
      expect(ids.filter((other) => other === id), id).toHaveLength(1);
    }
    await page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link', { name: /^Điều 4/ }).click();
    await expect(page.getByRole('heading', { name: /^Điều 4/ })).toBeInViewport();
  });

  test('copies the address of a clause', async ({ personPage }) => {
    const page = await personPage(MEMBER);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${GROUP}/quy-che`);
    await page.getByRole('button', { name: 'Chép liên kết đến Điều 3 khoản 2' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/g\/so-tu-phap\/quy-che#3\.2$/);
  });

  test('shows the official text beside our summary once the admin brought it and the leader agreed (6)', async ({ personPage }) => {
    const [admin, leader] = await Promise.all([personPage(ADMIN), personPage(DIRECTOR)]);
    await admin.goto(`${GROUP}/quy-che/van-ban`);
    const text = ['QUY CHẾ', 'Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', '1. Câu mở đầu của văn bản chính thức.', '2. Câu thứ hai.', 'Điều 2. Từ ngữ', '1. Sổ nhật ký là nơi ghi mọi việc.'];
    await admin.setInputFiles('input[type=file]', { name: 'quy-che.txt', mimeType: 'text/plain', buffer: Buffer.from(text.join('\n')) });
    await expect(admin.getByText('1 chương, 2 điều, 3 khoản, 0 điểm')).toBeVisible();
    await admin.getByRole('button', { name: 'Trình Trưởng nhóm' }).click();
    await leader.goto(`${GROUP}/phe-duyet`);
    const card = leader.getByRole('article').filter({ hasText: 'Đưa văn bản Quy chế' });
    await expect(card).toContainText('1 chương, 2 điều, 3 khoản');
    await card.getByRole('button', { name: 'Đồng ý' }).click();
    await expect(card).toHaveCount(0);
    await leader.goto(`${GROUP}/quy-che#1.1`);
    await expect(leader.locator('[id="1.1"]')).toContainText('Câu mở đầu của văn bản chính thức.');
    await expect(leader.locator('[id="1.1"]')).toContainText('Tóm tắt:');
  });
});

test.describe('the ledger', () => {
  test('tells each act in a sentence, by kind, page by page', async ({ personPage }) => {
    const page = await personPage(MEMBER);
    await page.goto(`${GROUP}/so-nhat-ky`);
    await expect(page.getByRole('listitem').filter({ hasText: 'đăng tin' }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Xem mục cũ hơn' }).click();
    await expect(page).toHaveURL(/truoc=\d+/);
    await page.getByRole('navigation', { name: 'Lọc sổ nhật ký' }).getByRole('link', { name: 'Chỉ đạo' }).click();
    await expect(page).toHaveURL(/loai=chi-dao/);
    await expect(page.getByRole('listitem').filter({ hasText: 'chỉ đạo số' }).first()).toBeVisible();
    await expect(page.locator('main ol').getByText('đăng tin')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Nội dung bị chặn' })).toHaveCount(0);
  });

  test('is verified from the first entry to the last by any member', async ({ personPage }) => {
    const page = await personPage(MEMBER);
    await page.goto(`${GROUP}/so-nhat-ky`);
    await page.getByRole('button', { name: 'Kiểm chứng' }).click();
    await expect(page.getByText(/Sổ nhật ký toàn vẹn đến số \d/)).toBeVisible();
  });
});

test('3.3, 4.1, D2–D4: the page of allowed content marks its examples by the rules themselves', async ({ personPage }) => {
  const page = await personPage(MEMBER);
  await page.goto(`${GROUP}/noi-dung-duoc-phep`);
  for (const name of ['Dấu hiệu bí mật nhà nước', 'Dữ liệu cá nhân', 'Văn bản dự thảo', 'Tiếng Việt không dấu']) {
    const card = page.getByRole('region', { name });
    await expect(card.locator('mark').first()).toBeVisible();
    await expect(card.getByRole('button', { name: 'Đề nghị đổi · Điều 3' })).toHaveAttribute('aria-disabled', 'true');
  }
});
