import type { Page } from '@playwright/test';
import { expect, markAllRead, test } from './fixture';
import { ADMIN, DEPUTY, DIRECTOR, GROUP, HEAD, MEMBER } from './people';

interface Me {
  readonly fullName: string;
  readonly unit: string;
}

const me = async (page: Page) => (await (await page.request.get('/api/me')).json()) as Me;

test.use({ viewport: { width: 1440, height: 900 } });

test('5.1a, 3.5, 5.3c: an order is written, reaches its addressee live, is answered in writing, and its bar says so', async ({
  personPage,
  server,
}) => {
  const director = await personPage(DIRECTOR);
  const member = await personPage(MEMBER);
  await markAllRead(member, server);
  const { fullName } = await me(member);
  const title = 'Rà soát hồ sơ chứng thực điện tử quý IV';
  await member.goto(GROUP);
  await director.goto(`${GROUP}/chi-dao`);

  await test.step('the Director says what, to whom and by when', async () => {
    await director.getByRole('main').getByRole('button', { name: 'Ban hành chỉ đạo' }).click();
    const dialog = director.getByRole('dialog', { name: 'Ban hành chỉ đạo' });
    await expect(dialog.getByRole('button', { name: 'Xem lại' })).toBeDisabled();
    await dialog.getByLabel('Trích yếu').fill(title);
    await dialog.getByLabel('Nội dung chỉ đạo').fill('Đồng chí rà soát hồ sơ chứng thực điện tử và báo cáo số liệu.');
    const to = dialog.getByRole('combobox', { name: 'Người nhận' });
    await to.fill(fullName.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'));
    await director.getByRole('option', { name: fullName }).click();
    await expect(dialog.getByText('1 đồng chí sẽ phải trả lời bằng văn bản.')).toBeVisible();
    await dialog.getByRole('button', { name: '17:00 sau 5 ngày làm việc' }).click();
    await dialog.getByRole('button', { name: 'Xem lại' }).click();
    await expect(dialog.getByText('Không sửa được sau khi ban hành.')).toBeVisible();
    await expect(dialog.getByRole('link', { name: 'Điều 3 khoản 5' }).first()).toHaveAttribute(
      'href',
      `${GROUP}/quy-che#3.5`,
    );
    await dialog.getByRole('button', { name: 'Ban hành chỉ đạo' }).click();
    await expect(director).toHaveURL(/\/chi-dao\/[0-9a-f-]{36}$/);
    await expect(director.getByText(/^CHỈ ĐẠO số \d+\/\d{4}$/)).toBeVisible();
    await expect(director.getByRole('button', { name: /Sửa/ })).toHaveCount(0);
  });

  await test.step('the addressee sees it without doing anything: that is seen, not replied', async () => {
    await expect(member.getByRole('article', { name: title })).toBeVisible();
    await expect(
      member.getByRole('complementary', { name: /Việc của tôi/ }).getByRole('link', { name: title }),
    ).toBeVisible();
    await expect(director.getByRole('row', { name: fullName })).toContainText('Đã xem');
    await expect(director.getByRole('img', { name: '1 đã xem trên tổng số 1' })).toBeVisible();
  });

  await test.step('the written reply stands in the open, on both screens', async () => {
    await member.getByRole('article', { name: title }).getByRole('button', { name: 'Trả lời chỉ đạo' }).click();
    const dialog = member.getByRole('dialog', { name: /^Trả lời chỉ đạo số/ });
    await expect(dialog.getByRole('button', { name: 'Gửi trả lời' })).toBeDisabled();
    await dialog.getByText('Đang xử lý').click();
    await dialog.getByLabel('Nội dung trả lời').fill('Đã giao chuyên viên rà soát; còn vướng ở mẫu số 3.');
    await dialog.getByRole('button', { name: 'Gửi trả lời' }).click();
    await expect(member.getByText(/^Đã trả lời, ghi sổ số/)).toBeVisible();
    await expect(director.getByText('Đã giao chuyên viên rà soát; còn vướng ở mẫu số 3.')).toBeVisible();
    await expect(director.getByRole('img', { name: '1 đã trả lời trên tổng số 1' })).toBeVisible();
    await expect(
      member.getByRole('complementary', { name: /Việc của tôi/ }).getByRole('link', { name: title }),
    ).toHaveCount(0);
  });

  await test.step('what the browsers have followed is what the server says on a fresh reading', async () => {
    await director.reload();
    await expect(director.getByRole('img', { name: '1 đã trả lời trên tổng số 1' })).toBeVisible();
    await expect(director.getByRole('row', { name: fullName })).toContainText('Đang xử lý');
  });
});

test('3.5: its issuer prolongs and revokes it, gives the reason, and nobody answers it any more', async ({
  personPage,
  server,
}) => {
  const director = await personPage(DIRECTOR);
  const member = await personPage(MEMBER);
  const { unit } = await me(member);
  const title = 'Chuẩn bị số liệu giao ban tuần sau';
  const issued = await director.request.post('/api/groups/so-tu-phap/commands/issue-directive', {
    headers: { origin: server.url },
    data: {
      title,
      text: 'Các đồng chí gửi số liệu về Văn phòng.',
      addressees: [{ unit }],
      deadline: new Date(Date.now() + 3 * 86_400_000).toISOString(),
    },
  });
  expect(issued.status()).toBe(200);
  const { result } = (await issued.json()) as { result: { directive: string } };
  const place = `${GROUP}/chi-dao/${result.directive}`;
  await member.goto(place);
  await director.goto(place);

  await director.getByRole('button', { name: 'Gia hạn' }).click();
  const extend = director.getByRole('dialog', { name: /^Gia hạn/ });
  await extend
    .getByRole('button', { name: '17:00 ngày mai' })
    .or(extend.getByRole('button', { name: /^17:00 thứ Hai/ }))
    .first()
    .click();
  await expect(extend.getByText('Hạn mới phải sau hạn hiện nay.')).toBeVisible();
  await expect(extend.getByRole('button', { name: 'Gia hạn', exact: true })).toBeDisabled();
  await extend.getByLabel('Ngày', { exact: true }).fill('31/12');
  await extend.getByRole('button', { name: 'Gia hạn', exact: true }).click();
  await expect(member.getByText(/17:00 .*31\/12\/\d{4}/)).toBeVisible();

  await director.getByRole('button', { name: 'Thu hồi' }).click();
  const revoke = director.getByRole('dialog', { name: /^Thu hồi/ });
  await revoke.getByLabel('Lý do thu hồi').fill('Đã có chỉ đạo khác thay thế nội dung này.');
  await revoke.getByRole('button', { name: 'Thu hồi' }).click();
  await expect(member.getByText(/^Đã thu hồi lúc/)).toBeVisible();
  const answer = member.getByRole('button', { name: 'Trả lời chỉ đạo · Điều 5' });
  await expect(answer).toBeDisabled();
});

test('3.5, 5.1a: a deputy directs without ordering, and a member is told why they cannot', async ({ personPage }) => {
  const deputy = await personPage(DEPUTY);
  await deputy.goto(`${GROUP}/chi-dao`);
  await deputy.getByRole('main').getByRole('button', { name: 'Ban hành chỉ đạo' }).click();
  const dialog = deputy.getByRole('dialog', { name: 'Ban hành chỉ đạo' });
  await dialog.getByLabel('Trích yếu').fill('Cử người dự tập huấn');
  await dialog
    .getByLabel('Nội dung chỉ đạo')
    .fill('Mỗi phòng cử một người dự tập huấn, báo cáo trước 17 giờ ngày 30/12.');
  await dialog.getByRole('combobox', { name: 'Người nhận' }).fill('tat ca');
  await deputy.getByRole('option', { name: 'Tất cả thành viên' }).click();
  await dialog.getByRole('button', { name: /^17:00 sau/ }).click();
  await dialog.getByRole('button', { name: 'Xem lại' }).click();
  await expect(dialog.getByText('Ý kiến chỉ đạo, điều hành của Ban Lãnh đạo')).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Điều 5 khoản 1 điểm a' })).toBeVisible();

  const member = await personPage(MEMBER);
  await member.goto(`${GROUP}/chi-dao`);
  const issue = member.getByRole('main').getByRole('button', { name: 'Ban hành chỉ đạo · Điều 5' });
  await expect(issue).toBeDisabled();
  await issue.hover();
  await expect(member.getByRole('tooltip')).toContainText('Điều 5 khoản 1 điểm a');
  await issue.click({ force: true });
  await expect(member.getByRole('dialog')).toHaveCount(0);
});

test('5.3c: the admin reminds, and only filters change what is in sight', async ({ personPage }) => {
  const admin = await personPage(ADMIN);
  await admin.goto(`${GROUP}/chi-dao?loc=mo`);
  await expect(admin.getByRole('button', { name: /^Đang mở/ })).toHaveAttribute('aria-pressed', 'true');
  await admin
    .getByRole('link', { name: /Báo cáo số liệu chứng thực quý IV theo mẫu mới/ })
    .last()
    .click();
  await expect(admin).toHaveURL(/\/chi-dao\/[0-9a-f-]{36}$/);
  const rows = admin.getByRole('rowheader');
  const all = await rows.count();
  await admin.getByRole('button', { name: /^Chưa trả lời/ }).click();
  const waiting = await rows.count();
  expect(waiting).toBeGreaterThan(0);
  expect(waiting).toBeLessThan(all + 1);
  await admin.getByRole('button', { name: 'Nhắc', exact: true }).click();
  await admin.getByRole('dialog', { name: 'Nhắc người chưa trả lời' }).getByRole('button', { name: 'Nhắc' }).click();
  await expect(admin.getByText(`Đã nhắc ${waiting} đồng chí`)).toBeVisible();
});

test('5.3c: on a phone what I owe stands under the head and leads to it', async ({ personPage }) => {
  const head = await personPage(HEAD);
  await head.setViewportSize({ width: 390, height: 844 });
  await head.goto(GROUP);
  const strip = head.getByRole('link', { name: /chỉ đạo chờ đồng chí trả lời/ });
  await expect(strip).toBeVisible();
  await strip.click();
  await expect(head).toHaveURL(/\/chi-dao/);
  await expect(
    head
      .getByText('Hạn trả lời')
      .or(head.getByRole('button', { name: /^Tôi cần trả lời/ }))
      .first(),
  ).toBeVisible();
});
