import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { ADMIN, DIRECTOR, GROUP, MEMBER } from './people';

test.use({ viewport: { width: 1440, height: 900 }, expectedErrors: [/403 \(Forbidden\)/] });

const PAGE = `${GROUP}/noi-dung-duoc-phep`;

/** What earlier journeys had stopped is taken note of. */
async function takeNoteOfAll(admin: Page, origin: string): Promise<void> {
  const screening = (await (await admin.request.get('/api/groups/so-tu-phap/screening')).json()) as {
    attempts: readonly { seq: number }[];
    falseAlarms: readonly { seq: number }[];
  };
  const upTo = Math.max(0, ...[...screening.attempts, ...screening.falseAlarms].map(({ seq }) => seq));
  const answer = await admin.request.post('/api/groups/so-tu-phap/commands/acknowledge-attempts', {
    headers: { origin },
    data: { upTo },
  });
  expect(answer.status()).toBe(200);
}

test('4.1: a stopped secret reaches the admin at once, with who and when, and stays until noted', async ({ personPage, server }) => {
  const [admin, member] = await Promise.all([personPage(ADMIN), personPage(MEMBER)]);
  await takeNoteOfAll(admin, server.url);
  await admin.goto(GROUP);
  await member.goto(GROUP);
  const strip = admin.getByRole('link', { name: /nội dung bị chặn hoặc báo nhầm chờ xem/ });
  await member.request.post('/api/groups/so-tu-phap/commands/post-message', {
    headers: { origin: server.url },
    data: { text: 'TỐI MẬT\nPhương án bảo vệ' },
  });
  await expect(strip).toHaveText('1 nội dung bị chặn hoặc báo nhầm chờ xem');
  await strip.click();
  const card = admin.getByRole('region', { name: 'Nội dung bị chặn và báo nhầm' });
  const line = card.getByRole('listitem').first();
  await expect(line).toContainText('Chặn khi đăng tin');
  await expect(line).toContainText('Điều 4 khoản 1');
  await expect(line).not.toContainText('Phương án bảo vệ');
  await card.getByRole('button', { name: 'Đã xem, ghi sổ' }).click();
  await expect(strip).toHaveCount(0);
  await expect(card.getByRole('button', { name: 'Đã xem, ghi sổ' })).toHaveCount(0);

  await member.goto(PAGE);
  await expect(member.getByRole('heading', { name: 'Danh sách nguồn chính thống' })).toBeVisible();
  await expect(member.getByRole('heading', { name: 'Nội dung bị chặn và báo nhầm' })).toHaveCount(0);
});

test('D3: a topic waits for its publisher; what touches it is held, and goes out when the leader allows it', async ({
  personPage,
}) => {
  const [admin, leader, member] = await Promise.all([personPage(ADMIN), personPage(DIRECTOR), personPage(MEMBER)]);
  await admin.goto(PAGE);
  await admin.getByRole('button', { name: 'Đề nghị thêm chủ đề' }).click();
  const deed = admin.getByRole('button', { name: 'Trình Trưởng nhóm' });
  await expect(deed).toBeDisabled();
  await admin.getByLabel('Chủ đề', { exact: true }).fill('Kết quả xét thăng hạng');
  await admin.getByLabel('Từ khóa').fill('xét thăng hạng\nthăng hạng viên chức');
  await admin.getByLabel('Cơ quan, người công bố').fill('Hội đồng xét thăng hạng');
  await admin.getByLabel('Ngày', { exact: true }).fill('31/12/2099');
  await deed.click();
  await expect(admin.getByText('Đã trình Trưởng nhóm.')).toBeVisible();

  await leader.goto(`${GROUP}/phe-duyet`);
  const request = leader.getByRole('article').filter({ hasText: 'Kết quả xét thăng hạng' });
  await expect(request).toContainText('Giữ đến 17:00 thứ Năm 31/12/2099');
  await expect(request).toContainText('Từ khóa: xét thăng hạng · thăng hạng viên chức');
  await request.getByRole('button', { name: 'Đồng ý' }).click();
  await expect(request).toHaveCount(0);

  await member.goto(PAGE);
  const entry = member.getByRole('listitem').filter({ hasText: 'Kết quả xét thăng hạng' });
  await expect(entry).toContainText('Chờ Hội đồng xét thăng hạng công bố lúc 17:00 thứ Năm 31/12/2099');
  await expect(entry.getByRole('button', { name: 'Cho phép ngay · Quy tắc D3' })).toHaveAttribute('aria-disabled', 'true');

  await member.goto(GROUP);
  const box = member.getByRole('textbox', { name: 'Nội dung tin nhắn' });
  await box.fill('Phòng đã có danh sách xét thăng hạng đợt này.');
  await expect(member.locator('mark')).toHaveText('xét thăng hạng');
  await box.press('Enter');
  const posted = leader.locator('[data-seq]').filter({ hasText: 'danh sách xét thăng hạng đợt này' });
  await leader.goto(GROUP);
  await expect(posted).toHaveCount(0);

  await leader.goto(PAGE);
  await leader.getByRole('button', { name: 'Cho phép ngay' }).click();
  await leader.getByRole('dialog').getByRole('button', { name: 'Cho phép ngay' }).click();
  await expect(leader.getByRole('dialog')).toHaveCount(0);
  await expect(leader.getByText('Không có chủ đề nào đang chờ.')).toBeVisible();
  await leader.goto(GROUP);
  await expect(posted).toHaveCount(1, { timeout: 20_000 });
});

test('4.7: an official source is proposed by the admin, and the leader sees what would change', async ({ personPage }) => {
  const [admin, leader] = await Promise.all([personPage(ADMIN), personPage(DIRECTOR)]);
  await admin.goto(PAGE);
  const card = admin.getByRole('region', { name: 'Danh sách nguồn chính thống' });
  await card.getByRole('button', { name: 'Đề nghị đổi' }).click();
  const list = card.getByLabel('Mỗi dòng một tên miền');
  await list.fill(`${await list.inputValue()}\nbaodongnai.com.vn`);
  await card.getByRole('button', { name: 'Trình Trưởng nhóm' }).click();
  await expect(card.getByText('Đã trình Trưởng nhóm.')).toBeVisible();
  await leader.goto(`${GROUP}/phe-duyet`);
  const request = leader.getByRole('article').filter({ hasText: 'Đổi danh sách nguồn chính thống' });
  await expect(request).toContainText('Thêm: baodongnai.com.vn');
  await request.getByRole('button', { name: 'Đồng ý' }).click();
  await expect(request).toHaveCount(0);
  await leader.goto(PAGE);
  await expect(leader.getByRole('region', { name: 'Danh sách nguồn chính thống' })).toContainText('baodongnai.com.vn');
});
