import { expect, test } from './fixture';
import { GROUP, HEAD, MEMBER, SIZES } from './people';

const PAGES = [
  ['', 'Sở Tư pháp|Trao đổi'],
  ['/chi-dao', 'Chỉ đạo'],
  ['/da-ghim', 'Đã ghim'],
] as const;

for (const size of SIZES) {
  for (const [path, heading] of PAGES) {
    test(`${GROUP}${path} fits ${size.width} px: nothing to scroll sideways, one heading, a finger's width`, async ({
      personPage,
    }) => {
      const page = await personPage(HEAD);
      await page.setViewportSize(size);
      await page.goto(`${GROUP}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(heading));
      const sideways = await page.evaluate(() =>
        [document.scrollingElement!, document.querySelector('main')!, document.querySelector('[data-scroller]')]
          .filter((element) => element !== null)
          .map((element) => element.scrollWidth - element.clientWidth),
      );
      expect(sideways.every((pixels) => pixels <= 0)).toBe(true);
      const navigation = page.getByRole('navigation', { name: 'Mục của nhóm' });
      await expect(navigation).toHaveCount(1);
      for (const link of await navigation.getByRole('link').all()) {
        const area = (await link.boundingBox())!;
        expect(Math.min(area.width, area.height)).toBeGreaterThanOrEqual(44);
      }
    });
  }
}

test('4.8: the watermark names the viewer, their unit and the time, over everything, and lets every press through', async ({
  personPage,
}) => {
  const page = await personPage(MEMBER);
  await page.goto(GROUP);
  const { fullName, unit } = (await (await page.request.get('/api/me')).json()) as { fullName: string; unit: string };
  const watermark = page.locator('svg[aria-hidden]').filter({ hasText: fullName });
  await expect(watermark).toContainText(unit);
  await expect(watermark).toContainText(/\d\d\/\d\d\/\d{4} \d\d:\d\d/);
  const covers = await watermark.evaluate((svg) => {
    const { width, height } = svg.getBoundingClientRect();
    const style = getComputedStyle(svg);
    return {
      whole: width === innerWidth && height === innerHeight,
      through: style.pointerEvents,
      layer: Number(style.zIndex),
    };
  });
  expect(covers).toMatchObject({ whole: true, through: 'none' });
  await page.getByRole('button', { name: 'Tìm trong nhóm' }).click();
  const dialogLayer = await page
    .getByRole('dialog')
    .evaluate((dialog) => Number(getComputedStyle(dialog.parentElement!).zIndex));
  expect(covers.layer).toBeGreaterThan(dialogLayer);
});

test('the keyboard reaches the text first, then everything, and comes back to where it was', async ({ personPage }) => {
  const page = await personPage(MEMBER);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(GROUP);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const search = page.getByRole('button', { name: 'Tìm trong nhóm' });
  await expect(search).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search).toBeFocused();
});

test('the dark theme is chosen, kept, and taken back', async ({ personPage }) => {
  const page = await personPage(MEMBER);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(GROUP);
  const paper = () =>
    page
      .locator('main header')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: /^Tài khoản của/ }).click();
  await page.getByRole('menuitem', { name: 'Giao diện tối' }).click();
  expect(await paper()).not.toBe(light);
  await page.reload();
  expect(await paper()).not.toBe(light);
  await page.getByRole('button', { name: /^Tài khoản của/ }).click();
  await page.getByRole('menuitem', { name: 'Giao diện theo máy' }).click();
  expect(await paper()).toBe(light);
});

test('a page that is not there says so, in the group and outside it', async ({ page, personPage }) => {
  const member = await personPage(MEMBER);
  for (const [where, address] of [
    [member, `${GROUP}/chi-dao/00000000-0000-4000-8000-000000000000`],
    [member, '/g/nhom-khac'],
    [page, '/khong-co'],
  ] as const) {
    await where.goto(address);
    await expect(
      where
        .getByText('Không có trang này')
        .or(where.getByRole('heading', { name: /Đăng nhập/ }))
        .first(),
    ).toBeVisible();
  }
});

test.use({ expectedErrors: [/404 \(Not Found\)/] });
