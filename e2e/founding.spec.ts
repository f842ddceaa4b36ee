import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from './fixture';

test.describe.configure({ mode: 'serial' });

let program: ChildProcess;
let server: { readonly url: string; readonly link: string };

test.beforeAll(async () => {
  test.setTimeout(120_000);
  program = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'empty-server.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: program.stdout! }), 'line')) as [string];
  server = JSON.parse(line) as typeof server;
});

test.afterAll(async () => {
  program?.stdin?.end();
  if (program?.exitCode === null) await once(program, 'exit');
});

test.describe('an empty server', () => {
  test('shows no demo, and a link that does not count says so', async ({ page }) => {
    await page.goto(`${server.url}/dang-nhap`);
    await expect(page.getByText('Bản trình diễn')).toHaveCount(0);
    await expect(page.getByText('quy-che-2021')).toHaveCount(0);
    await page.goto(`${server.url}/thiet-lap?token=${'x'.repeat(32)}`);
    await expect(page.getByText('Đường dẫn thiết lập đã đóng')).toBeVisible();
  });
});

test.describe('the one-time link', () => {
  test.use({ expectedErrors: [/400 \(Bad Request\)/] });

  test('founds the group from its deciding paper, shows both codes once, and closes (3.1, 3.2)', async ({ page }) => {
    await page.goto(server.link);
    await page.getByLabel('Tên nhóm').fill('Sở Tư pháp tỉnh');
    await expect(page.getByLabel('Địa chỉ của nhóm')).toHaveValue('so-tu-phap-tinh');
    await page.getByRole('button', { name: 'Lập nhóm' }).click();
    await expect(page.getByText('Còn mục chưa điền')).toBeVisible();
    await page.getByLabel('Quyết định thành lập').fill('Quyết định số 1/QĐ-STP ngày 01/11/2026');
    for (const [who, fullName, title, phone] of [
      ['Giám đốc, Trưởng nhóm', 'Trần Quốc Bình', 'Giám đốc', '0911000001'],
      ['Chánh Văn phòng, Quản trị', 'Phạm Minh Đức', 'Chánh Văn phòng', '911'],
    ] as const) {
      const person = page.getByRole('group', { name: who });
      await person.getByLabel('Họ và tên').fill(fullName);
      await person.getByLabel('Chức vụ').fill(title);
      await person.getByLabel('Đơn vị').fill('Sở Tư pháp');
      await person.getByLabel('Số điện thoại').fill(phone);
    }
    await page.getByRole('button', { name: 'Lập nhóm' }).click();
    const admin = page.getByRole('group', { name: 'Chánh Văn phòng, Quản trị' });
    await expect(admin.getByRole('alert')).toBeVisible();
    await admin.getByLabel('Số điện thoại').fill('0911 000 002');
    await page.getByRole('button', { name: 'Lập nhóm' }).click();
    const codes = page.locator('[data-code]');
    await expect(codes).toHaveCount(2);
    const [first] = await codes.allTextContents();

    await page.goto(server.link);
    await expect(page.getByText('Đường dẫn thiết lập đã đóng')).toBeVisible();

    await page.goto(`${server.url}/kich-hoat?so=0911000001`);
    await page.getByLabel('Mã kích hoạt').fill(first!);
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('hai con trâu ra đồng');
    await page.getByLabel('Nhập lại mật khẩu mới').fill('hai con trâu ra đồng');
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await page.getByLabel('Mật khẩu', { exact: true }).fill('hai con trâu ra đồng');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/g\/so-tu-phap-tinh\/ky-quy-che$/);
  });
});
