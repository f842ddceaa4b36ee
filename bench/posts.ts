import { type SignedIn, anyone, post, round, say } from './client';
import { GROUP, type House, callers } from './house';

const CALLERS = 20;
const SECONDS = 4;
const ROUNDS = 3;

/** Durable posts a second into one group, 20 callers, the product and the bare server in turn. */
export async function measurePosts(house: House) {
  const bare = await house.bare();
  const ours = await callers(house.ours.origin, CALLERS);
  const others = Array.from({ length: CALLERS }, () => anyone(bare.origin));
  const rates: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  await rate(ours, `/api/groups/${GROUP}/commands/post-message`, 1);
  await rate(others, '/posts', 1);
  for (let turn = 0; turn < ROUNDS; turn++) {
    rates.ours.push(await rate(ours, `/api/groups/${GROUP}/commands/post-message`, SECONDS));
    rates.bare.push(await rate(others, '/posts', SECONDS));
    say(`posts/s: ours ${round(rates.ours.at(-1)!, 0)}, bare ${round(rates.bare.at(-1)!, 0)}`);
  }
  await bare.stop();
  const middle = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
  const oursPerS = middle(rates.ours);
  const barePerS = middle(rates.bare);
  return { oursPerS: round(oursPerS, 0), barePerS: round(barePerS, 0), ratio: round(oursPerS / barePerS) };
}

async function rate(people: readonly SignedIn[], path: string, seconds: number): Promise<number> {
  const from = performance.now();
  const until = from + seconds * 1000;
  let answered = 0;
  await Promise.all(
    people.map(async (person, index) => {
      for (let turn = 0; performance.now() < until; turn++) {
        const text = `Phòng đã nhận được văn bản số ${index}, đang rà soát và sẽ báo cáo lại trong buổi chiều nay.`;
        const { status, body } = await post(person, path, { text }, { 'idempotency-key': crypto.randomUUID() });
        if (status !== 200) throw new Error(`a post was answered ${status}: ${body}`);
        answered++;
      }
    }),
  );
  return answered / ((performance.now() - from) / 1000);
}
