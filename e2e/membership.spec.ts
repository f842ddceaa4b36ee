import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { ADMIN, DIRECTOR, GROUP, MEMBER } from './people';

test.use({ viewport: { width: 1440, height: 900 }, expectedErrors: [/404 \(Not Found\)/] });

interface Entry {
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
  readonly phone: string;
  readonly board: boolean;
}

const HEAD = 'Họ và tên;Chức vụ;Đơn vị;Số điện thoại;Ban Lãnh đạo';
const NEWCOMER = { fullName: 'Sùng Thị Mỷ', title: 'Phó Trưởng phòng', unit: 'Phòng Công chứng số 1', phone: '0900000077' };
const PASSWORD = 'hai con trâu ra đồng';

const line = ({ fullName, title, unit, phone, board }: Entry) => [fullName, title, unit, phone, board ? 'x' : ''].join(';');

/** The roster in force as a file, with more lines at its end. */
async function rosterFile(page: Page, ...more: readonly string[]): Promise<Buffer> {
  const answer = await page.request.get('/api/groups/so-tu-phap/roster');
  const { entries } = (await answer.json()) as { entries: readonly Entry[] };
  return Buffer.from([HEAD, ...entries.map(line), ...more].join('\r\n'));
}

const choose = (page: Page, buffer: Buffer) =>
  page.setInputFiles('input[type=file]', { name: 'danh-sach.csv', mimeType: 'text/csv', buffer });

/** The leader says yes to the one request that names `what`. */
async function approve(leader: Page, what: string | RegExp): Promise<void> {
  await leader.goto(`${GROUP}/phe-duyet`);
  const card = leader.getByRole('article').filter({ hasText: what });
  await card.getByRole('button', { name: 'Đồng ý' }).click();
  await expect(card).toHaveCount(0);
}

test('1.2, 3.2, 5.3b, 6: from a roster file with mistakes to a new member’s first message', async ({ page, personPage }) => {
  const admin = await personPage(ADMIN);
  const leader = await personPage(DIRECTOR);

  await test.step('each mistake is named at its row, and the file cannot be brought in', async () => {
    await admin.goto(`${GROUP}/danh-sach/nhap`);
    await choose(admin, await rosterFile(admin, 'Mỷ;;Phòng Công chứng số 1;12345;', `Lê Hoa;Trưởng phòng;Phòng A;${MEMBER};`));
    const table = admin.getByRole('table');
    await expect(table).toContainText('Thiếu chức vụ');
    await expect(table).toContainText('bắt đầu bằng số 0');
    await expect(table).toContainText(/đã có ở dòng \d+/);
    await admin.getByLabel('Theo quyết định').fill('Quyết định số 140/QĐ-STP');
    await expect(admin.getByRole('button', { name: /^Trình Trưởng nhóm/ })).toHaveAttribute('aria-disabled', 'true');
  });

  await test.step('the mended file waits for the leader, and is in force once approved', async () => {
    await choose(admin, await rosterFile(admin, `${NEWCOMER.fullName};${NEWCOMER.title};${NEWCOMER.unit};900000077;`));
    await expect(admin.getByText('Đã thêm số 0 đầu')).toHaveCount(0);
    await admin.getByRole('button', { name: /^Mới 1/ }).click();
    await expect(admin.getByRole('table')).toContainText('Đã thêm số 0 đầu');
    await admin.getByRole('button', { name: /^Trình Trưởng nhóm/ }).click();
    await expect(admin).toHaveURL(/phe-duyet$/);
    await approve(leader, 'Quyết định số 140/QĐ-STP');
  });

  await test.step('the person is added with consent, and gets a code that is shown once', async () => {
    await admin.goto(`${GROUP}/danh-sach`);
    await admin.getByLabel('Tìm họ tên').fill('sung thi my');
    await admin.getByRole('button', { name: `Đề nghị thêm ${NEWCOMER.fullName} vào nhóm` }).click();
    await expect(admin.getByText('Chờ Trưởng nhóm')).toBeVisible();
    await approve(leader, NEWCOMER.fullName);
    await admin.goto(`${GROUP}/thanh-vien`);
    await admin.getByLabel('Tìm theo họ tên').fill('my');
    await expect(admin.getByRole('listitem').filter({ hasText: NEWCOMER.fullName })).toContainText('Chưa từng đăng nhập');
    await admin.getByRole('button', { name: `Thao tác với ${NEWCOMER.fullName}` }).click();
    await admin.getByRole('menuitem', { name: 'Cấp mã kích hoạt' }).click();
    await admin.getByRole('button', { name: 'Cấp mã', exact: true }).click();
    await expect(admin.locator('[data-code]')).toHaveText(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  });

  await test.step('they set a password, sign the charter, and write', async () => {
    const code = (await admin.locator('[data-code]').textContent())!;
    await page.goto('/kich-hoat');
    await page.getByLabel('Số điện thoại trong danh sách').fill(NEWCOMER.phone);
    await page.getByLabel('Mã kích hoạt').fill(code.toLowerCase());
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
    await page.getByLabel('Nhập lại mật khẩu mới').fill('khác');
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await expect(page.getByText('Hai lần nhập chưa giống nhau')).toBeVisible();
    await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await expect(page.getByText('Đã đặt mật khẩu')).toBeVisible();
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${GROUP}/ky-quy-che$`));
    await page.goto(`${GROUP}/so-nhat-ky`);
    await expect(page).toHaveURL(new RegExp(`${GROUP}/ky-quy-che$`));
    const sign = page.getByRole('button', { name: 'Ký cam kết' });
    await expect(sign).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('checkbox').check();
    await sign.click();
    await expect(page).toHaveURL(new RegExp(`${GROUP}$`));
    const box = page.getByRole('textbox', { name: 'Nội dung tin nhắn' });
    await box.fill('Chào các đồng chí, tôi vừa vào nhóm.');
    await box.press('Enter');
    await leader.goto(GROUP);
    await expect(leader.locator('[data-seq]').filter({ hasText: 'tôi vừa vào nhóm' })).toBeVisible();
    const member = leader.getByRole('main').filter({ hasText: 'tôi vừa vào nhóm' });
    await expect(member).toContainText(NEWCOMER.fullName);
  });
});

test('4.5: a member who is removed loses the stream at once, and the group is gone for them', async ({ personPage }) => {
  const [admin, leader, removed] = await Promise.all([personPage(ADMIN), personPage(DIRECTOR), personPage('0900000040')]);
  await removed.goto(GROUP);
  await expect(removed.getByRole('textbox', { name: 'Nội dung tin nhắn' })).toBeVisible();
  await admin.goto(`${GROUP}/thanh-vien`);
  await admin.getByRole('button', { name: 'Thao tác với Lương Văn Kiên' }).click();
  await admin.getByRole('menuitem', { name: 'Đề nghị xóa khỏi nhóm' }).click();
  await admin.getByLabel('Lý do').fill('Chuyển công tác về sở khác từ ngày 01/12/2026.');
  await admin.getByRole('button', { name: 'Trình Trưởng nhóm' }).click();
  await expect(admin.getByRole('dialog')).toHaveCount(0);
  await approve(leader, /Xóa Lương Văn Kiên/);
  await expect(removed.getByText('Đồng chí chưa thuộc nhóm nào')).toBeVisible();
  expect((await removed.request.get('/api/groups/so-tu-phap/messages')).status()).toBe(404);
});

test('3.2: what only the admin does stands there for others, off, with its clause', async ({ personPage }) => {
  const member = await personPage(MEMBER);
  await member.goto(`${GROUP}/thanh-vien`);
  await member.getByRole('button', { name: 'Thao tác với Trần Quốc Bình' }).click();
  const remove = member.getByRole('menuitem', { name: 'Đề nghị xóa khỏi nhóm · Điều 3' });
  await expect(remove).toHaveAttribute('aria-disabled', 'true');
  await member.keyboard.press('Escape');
  expect((await member.goto(`${GROUP}/danh-sach`))!.status()).toBe(404);
});
