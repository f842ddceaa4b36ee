import { measureFanout } from './fanout';
import { measureHistory } from './history';
import { type House, openHouse } from './house';
import { measurePosts } from './posts';
import { measureScreening } from './screening';
import { measureWeight } from './weight';

/** Each part measures the product and, where there is one, a bare baseline in the same run. */
const PARTS: Readonly<Record<string, (house: () => Promise<House>) => Promise<object>>> = {
  posts: async (house) => measurePosts(await house()),
  fanout: async (house) => measureFanout(await house()),
  history: async (house) => measureHistory(await house()),
  weight: async (house) => measureWeight(await house()),
  screening: async () => measureScreening(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  process.stderr.write(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}\n`);
  process.exit(2);
}

const opened: { house?: Promise<House> } = {};
const figures: Record<string, object> = {};
try {
  for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
    figures[name] = await PARTS[name]!(() => (opened.house ??= openHouse()));
  }
} finally {
  await (await opened.house)?.close();
}
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit(0);
