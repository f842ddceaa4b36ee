import { expect, test } from './fixture';
import { GROUP, HEAD, MEMBER } from './people';

test.use({ viewport: { width: 1440, height: 900 } });

const MESSAGES = 700;
const AT_ONCE = 10;
const MOST_IN_HAND = 500;

test('a long history stays light: a stretch of it is in hand, and reading up and down never jumps', async ({
  personPage,
  server,
}) => {
  test.setTimeout(180_000);
  const writer = await personPage(MEMBER);
  const reader = await personPage(HEAD);
  let posted = 0;
  const write = async () => {
    while (posted < MESSAGES) {
      const data = { text: `Phòng đã tiếp nhận hồ sơ đợt ${++posted}, đang xử lý theo đúng thời hạn.` };
      const answer = await writer.request.post('/api/groups/so-tu-phap/commands/post-message', {
        headers: { origin: server.url },
        data,
      });
      expect(answer.status()).toBe(200);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, write));
  await reader.goto(GROUP);

  // The first line on the screen: its number, and its place, by which the next look can tell how far it has moved.
  const look = (before?: number) =>
    reader.evaluate((seq) => {
      const top = document.querySelector('[data-scroller]')!.getBoundingClientRect().top;
      const lines = [...document.querySelectorAll<HTMLElement>('[data-seq]')];
      const placeOf = (line: HTMLElement | undefined) => line?.getBoundingClientRect().top ?? Number.NaN;
      const first = lines.find((line) => line.getBoundingClientRect().bottom > top + 60)!;
      const known = lines.find((line) => line.dataset['seq'] === String(seq));
      return { inHand: lines.length, at: Number(first.dataset['seq']), y: placeOf(first), nowAt: placeOf(known) };
    }, before);
  const read = async (step: number, until: (at: number) => boolean) => {
    let before = await look();
    const begin = before.at;
    for (let turn = 0; turn < 400 && !until(before.at); turn++) {
      await reader.locator('[data-scroller]').evaluate((scroller, by) => scroller.scrollBy({ top: by }), step);
      await reader.waitForTimeout(40);
      const now = await look(before.at);
      expect(now.inHand).toBeLessThanOrEqual(MOST_IN_HAND);
      expect(
        Math.abs(now.nowAt - before.y),
        'what stood on the screen has moved no further than it was scrolled',
      ).toBeLessThan(Math.abs(step) + 100);
      before = now;
    }
    return Math.abs(before.at - begin);
  };
  const start = (await look()).at;
  expect(await read(-700, (at) => start - at > 600)).toBeGreaterThan(600);
  const deep = (await look()).at;
  expect(await read(700, (at) => at - deep > 550)).toBeGreaterThan(550);
  await reader.getByRole('button', { name: /Về tin mới nhất|tin mới$/ }).click();
  await expect(reader.getByText(`đợt ${MESSAGES},`)).toBeInViewport();
});
