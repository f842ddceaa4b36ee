import { type SignedIn, anyone, follow, percentile, post, round, say } from './client';
import { GROUP, type House, callers } from './house';
import type { Running } from './server';

const CLIENTS = 1_000;
const POSTS = 60;
const PAUSE_MS = 150;
const SETTLE_MS = 3_000;
const ROUNDS = 2;

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** From the call that posts to each of 1,000 streams that shows it; and what a stream costs the server in memory. */
export async function measureFanout(house: House) {
  const [poster] = await callers(house.ours.origin, 1);
  const readers = await callers(house.ours.origin, 10);
  const bareServer = await house.bare();
  const ours = { p50: [] as number[], p99: [] as number[] };
  const bare = { p50: [] as number[], p99: [] as number[] };
  let bytes = Number.NaN;
  for (let turn = 0; turn < ROUNDS; turn++) {
    const one = await fan(house.ours, readers, `/api/groups/${GROUP}/stream`, poster!, `/api/groups/${GROUP}/commands/post-message`);
    const other = await fan(bareServer, [anyone(bareServer.origin)], '/stream', anyone(bareServer.origin), '/posts');
    say(`fan-out p50/p99: ours ${one.p50}/${one.p99} ms, bare ${other.p50}/${other.p99} ms`);
    ours.p50.push(one.p50);
    ours.p99.push(one.p99);
    bare.p50.push(other.p50);
    bare.p99.push(other.p99);
    bytes = Math.min(Number.isNaN(bytes) ? Infinity : bytes, one.bytes);
  }
  await bareServer.stop();
  const least = (values: readonly number[]) => Math.min(...values);
  return {
    clients: CLIENTS,
    oursP50Ms: least(ours.p50),
    oursP99Ms: least(ours.p99),
    bareP50Ms: least(bare.p50),
    bareP99Ms: least(bare.p99),
    ratioP99: round(least(ours.p99) / least(bare.p99)),
    oursBytesPerConnection: Math.round(bytes),
  };
}

async function fan(server: Running, readers: readonly SignedIn[], stream: string, poster: SignedIn, door: string) {
  const sentAt = new Map<string, number>();
  const delays: number[] = [];
  const seen = (data: string) => {
    const { payload } = JSON.parse(data) as { payload: { text?: string } };
    const sent = sentAt.get(payload.text ?? '');
    if (sent !== undefined) delays.push(performance.now() - sent);
  };
  const before = await server.usedBytes();
  const stops: (() => void)[] = [];
  for (let index = 0; index < CLIENTS; index += 50) {
    const some = Array.from({ length: 50 }, (_, more) => follow(readers[(index + more) % readers.length]!, stream, seen));
    stops.push(...(await Promise.all(some)));
  }
  await rest(SETTLE_MS);
  const bytes = ((await server.usedBytes()) - before) / CLIENTS;
  for (let index = 0; index < POSTS; index++) {
    const text = `Tin đo độ trễ số ${index}, gửi lúc ${performance.now()}.`;
    sentAt.set(text, performance.now());
    const { status } = await post(poster, door, { text }, { 'idempotency-key': crypto.randomUUID() });
    if (status !== 200) throw new Error(`a post was answered ${status}`);
    await rest(PAUSE_MS);
  }
  await rest(1_000);
  if (delays.length !== CLIENTS * POSTS) throw new Error(`${delays.length} of ${CLIENTS * POSTS} were seen`);
  stops.forEach((stop) => stop());
  await rest(1_000);
  return { p50: round(percentile(delays, 50), 1), p99: round(percentile(delays, 99), 1), bytes };
}
