import { expect, test } from './fixture';
import { ADMIN, DIRECTOR, GROUP, MEMBER } from './people';

test.use({ viewport: { width: 1440, height: 900 }, expectedErrors: [/409 \(Conflict\)/, /403 \(Forbidden\)/] });

test('3.2: the admin asks, the leader refuses with a reason, and nothing has changed', async ({ personPage }) => {
  const [admin, leader] = await Promise.all([personPage(ADMIN), personPage(DIRECTOR)]);
  await leader.goto(`${GROUP}/phe-duyet`);
  await admin.goto(`${GROUP}/thanh-vien/nhom`);
  await admin.getByRole('radio', { name: 'Chỉ Ban Lãnh đạo và Quản trị' }).check();
  await admin.getByRole('group', { name: 'Đăng tin' }).getByRole('button', { name: 'Đề nghị đổi' }).click();
  await expect(admin.getByText('Đã trình Trưởng nhóm.')).toBeVisible();

  const card = leader.getByRole('article').filter({ hasText: 'Đổi thiết lập “Đăng tin”' });
  await expect(card).toContainText('Phạm Minh Đức');
  await expect(card.getByRole('link', { name: 'Điều 3 khoản 2' })).toHaveAttribute('href', /quy-che#3\.2$/);
  await card.getByRole('button', { name: 'Thêm ý kiến' }).click();
  await card.getByLabel('Ý kiến').fill('Chưa cần giới hạn lúc này.');
  await card.getByRole('button', { name: 'Từ chối' }).click();
  await expect(card).toHaveCount(0);
  await expect(leader.getByRole('region', { name: 'Đã xử lý' })).toContainText('Chưa cần giới hạn lúc này.');

  const member = await personPage(MEMBER);
  await member.goto(GROUP);
  await expect(member.getByRole('textbox', { name: 'Nội dung tin nhắn' })).toBeEditable();
});

test('3.2: the requester takes a request back; who decides it afterwards is told', async ({ personPage }) => {
  const [admin, leader] = await Promise.all([personPage(ADMIN), personPage(DIRECTOR)]);
  await admin.goto(`${GROUP}/thanh-vien/nhom`);
  await admin.getByRole('radio', { name: 'Không cho phép' }).check();
  await admin.getByRole('group', { name: 'Thu hồi tin' }).getByRole('button', { name: 'Đề nghị đổi' }).click();
  await expect(admin.getByText('Đã trình Trưởng nhóm.')).toBeVisible();
  await admin.goto(`${GROUP}/phe-duyet`);
  const mine = admin.getByRole('article').filter({ hasText: 'Thu hồi tin' });
  await expect(mine.getByRole('button', { name: 'Đồng ý · Điều 3' })).toHaveAttribute('aria-disabled', 'true');

  const { approvals } = (await (await admin.request.get('/api/groups/so-tu-phap/approvals')).json()) as {
    approvals: readonly { id: string; command: string; state: string }[];
  };
  const { id } = approvals.find(({ command, state }) => command === 'set-feature' && state === 'waiting')!;
  await mine.getByRole('button', { name: 'Rút đề nghị' }).click();
  await expect(mine).toHaveCount(0);
  await leader.goto(`${GROUP}/phe-duyet`);
  await expect(leader.getByRole('article').filter({ hasText: 'Thu hồi tin' })).toHaveCount(0);
  const late = await leader.request.post('/api/groups/so-tu-phap/commands/decide-approval', { data: { approval: id, decision: 'approve' } });
  expect(late.status()).toBe(409);
});

test('3.1: handing over asks for the decision and for certainty before it can be pressed', async ({ personPage }) => {
  const leader = await personPage(DIRECTOR);
  await leader.goto(`${GROUP}/thanh-vien`);
  await leader.getByRole('button', { name: 'Thao tác với Hoàng Đình Lâm' }).click();
  await leader.getByRole('menuitem', { name: 'Bàn giao Trưởng nhóm' }).click();
  const deed = leader.getByRole('button', { name: 'Bàn giao', exact: true });
  await expect(deed).toHaveAttribute('aria-disabled', 'true');
  await leader.getByLabel('Theo quyết định').fill('Quyết định số 150/QĐ-UBND');
  await expect(deed).toHaveAttribute('aria-disabled', 'true');
  await leader.getByRole('checkbox').check();
  await expect(deed).not.toHaveAttribute('aria-disabled');
  await leader.getByRole('button', { name: 'Bỏ qua' }).click();
});
