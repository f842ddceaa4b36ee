import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { DIRECTOR, GROUP, MEMBER } from './people';

test.use({ viewport: { width: 1440, height: 900 }, expectedErrors: [/403 \(Forbidden\)/] });

const box = (page: Page) => page.getByRole('textbox', { name: 'Nội dung tin nhắn' });
const send = (page: Page) => page.getByRole('button', { name: 'Gửi', exact: true });
const marked = (page: Page) => page.locator('mark');

test('D4: an identity number is marked at the words; masked it goes, with a ground it goes', async ({ personPage }) => {
  const page = await personPage(MEMBER);
  await page.goto(GROUP);
  await box(page).fill('Hồ sơ của ông K, số căn cước 070085012345, đề nghị giải quyết.');
  await expect(marked(page)).toHaveText('070085012345');
  await expect(page.getByText('Chưa gửi được.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Quy tắc D4' })).toHaveAttribute('href', `${GROUP}/quy-che#D4`);
  await expect(send(page)).toBeDisabled();

  await page.getByRole('button', { name: 'Nêu căn cứ' }).click();
  await page.getByRole('textbox', { name: /^Căn cứ pháp lý/ }).fill('Theo yêu cầu của cơ quan điều tra');
  await page.getByRole('textbox', { name: /^Căn cứ pháp lý/ }).press('Enter');
  await expect(send(page)).toBeEnabled();
  await page.getByRole('button', { name: 'Bỏ', exact: true }).click();
  await expect(send(page)).toBeDisabled();

  await page.getByRole('button', { name: 'Che giúp tôi' }).click();
  await expect(box(page)).toHaveValue(/số căn cước •+345/);
  await expect(marked(page)).toHaveCount(0);
  await send(page).click();
  await expect(page.locator('[data-seq]').filter({ hasText: '•345, đề nghị giải quyết' })).toHaveCount(1);
});

test('4.1: a secret mark never leaves the box, not even when one is quicker than the screening', async ({
  personPage,
}) => {
  const page = await personPage(MEMBER);
  await page.goto(GROUP);
  await page.route('**/screen', (route) => route.fulfill({ json: { findings: [], deadlines: [] } }));
  await box(page).fill('TUYỆT MẬT\nDanh sách kèm theo');
  await box(page).press('Enter');
  await expect(marked(page)).toHaveText('TUYỆT MẬT');
  await expect(box(page)).toHaveValue('TUYỆT MẬT\nDanh sách kèm theo');
  await expect(page.getByRole('link', { name: 'Điều 4 khoản 1' })).toBeVisible();
  await expect(send(page)).toBeDisabled();
  await expect(page.locator('[data-seq]').filter({ hasText: 'Danh sách kèm theo' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Báo nhầm' }).click();
  await expect(page.getByText('Đã báo Quản trị, cảm ơn đồng chí')).toBeVisible();
});

test('3.3: legacy letters are offered in Unicode', async ({ personPage }) => {
  const page = await personPage(MEMBER);
  await page.goto(GROUP);
  await box(page).fill('Së T­ ph¸p kÝnh ®Ò nghÞ c¸c ®¬n vÞ göi b¸o c¸o.');
  await expect(page.getByRole('link', { name: 'Điều 3 khoản 3' })).toBeVisible();
  await page.getByRole('button', { name: 'Sửa giúp tôi' }).click();
  await expect(box(page)).toHaveValue('Sở Tư pháp kính đề nghị các đơn vị gửi báo cáo.');
  await expect(send(page)).toBeEnabled();
});

test('5.1a: a deadline that stands in the text of a directive is offered for a tap', async ({ personPage }) => {
  const page = await personPage(DIRECTOR);
  await page.goto(`${GROUP}/chi-dao`);
  await page.getByRole('main').getByRole('button', { name: 'Ban hành chỉ đạo' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ban hành chỉ đạo' });
  const year = new Date().getFullYear() + 1;
  await dialog.getByLabel('Nội dung chỉ đạo').fill(`Các phòng gửi báo cáo chậm nhất 16 giờ 30 ngày 15/01/${year}.`);
  const offer = dialog.getByRole('button', { name: new RegExp(`^Theo nội dung: 16:30 .* 15/01/${year}$`) });
  await offer.click();
  await expect(dialog.getByLabel('Ngày', { exact: true })).toHaveValue(`15/01/${year}`);
  await expect(dialog.getByLabel('Giờ')).toHaveValue('16:30');
});
