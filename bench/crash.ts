/**
 * Kills the server, and the database, at random moments while people post and follow, and then asks whether anything
 * that was answered is lost, doubled or out of order.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openDatabase } from '../src/server/database';
import { storedEntries } from '../src/server/ledger/stored';
import { verifyLedger } from '../src/server/ledger/verify';
import { openPostgres } from '../src/server/postgres/open';
import { type SignedIn, follow, post, say, signIn } from './client';
import { GROUP, PASSWORD } from './house';
import { type Running, dataDirectory, freePort, start } from './server';

const KILLS = 24;
const WRITERS = 6;
const FOLLOWERS = 4;
const LONGEST_LIFE_MS = 2_500;

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const phone = (index: number) => `09000000${String(6 + index).padStart(2, '0')}`;

interface Answered {
  readonly seq: number;
  readonly text: string;
}

interface Event {
  readonly seq: number;
  readonly type: string;
  readonly payload: { readonly text?: string };
}

const { directory, remove } = dataDirectory();
const port = await freePort();
const begin = () => start('src/main.ts', port, '/api/health', { DATA_DIR: directory, LOG_LEVEL: 'silent' });

say('starting…');
let server: Running = await begin();
const { origin } = server;
let going = true;

const people: SignedIn[] = [];
for (let index = 0; index < WRITERS + FOLLOWERS; index++) people.push(await signIn(origin, phone(index), PASSWORD));

/** Posts one text after another; the same key again until it is answered. */
async function write(person: SignedIn, writer: number): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (let turn = 0; going; turn++) {
    const text = `Người viết ${writer} gửi tin thứ ${turn}.`;
    const key = crypto.randomUUID();
    for (;;) {
      const reply = await post(person, `/api/groups/${GROUP}/commands/post-message`, { text }, { 'idempotency-key': key }).catch(() => null);
      if (reply?.status === 200) {
        answered.push({ seq: (JSON.parse(reply.body) as { seq: number }).seq, text });
        break;
      }
      await rest(50);
    }
  }
  return answered;
}

interface Follower {
  readonly seen: number[];
  outOfOrder: number;
}

/** Follows from where it was, whenever the stream breaks. */
async function keepFollowing(person: SignedIn, from: number): Promise<Follower> {
  const follower: Follower = { seen: [], outOfOrder: 0 };
  let last = from;
  while (going || last < ending) {
    let quietSince = Date.now();
    const stop = await follow(person, `/api/groups/${GROUP}/stream?after=${last}`, (data) => {
      const { seq } = JSON.parse(data) as Event;
      if (seq <= last) follower.outOfOrder++;
      follower.seen.push(seq);
      last = seq;
      quietSince = Date.now();
    }).catch(() => null);
    while (stop && Date.now() - quietSince < 1_000 && (going || last < ending)) await rest(20);
    stop?.();
    await rest(50);
  }
  return follower;
}

const allEvents = async (after: number): Promise<Event[]> => {
  const events: Event[] = [];
  for (let from = after; ; ) {
    const response = await fetch(`${origin}/api/groups/${GROUP}/events?after=${from}&limit=1000`, { headers: { cookie: people[WRITERS]!.cookie } });
    const page = (await response.json()) as { events: Event[]; next: number };
    events.push(...page.events);
    if (page.events.length < 1000) return events;
    from = page.next;
  }
};

const first = (await allEvents(0)).at(-1)!.seq;
let ending = Infinity;
const writing = people.slice(0, WRITERS).map(write);
const following = people.slice(WRITERS).map((person) => keepFollowing(person, first));

let kills = 0;
for (; kills < KILLS; kills++) {
  await rest(300 + Math.random() * LONGEST_LIFE_MS);
  const both = kills % 3 === 2;
  if (both) {
    const pid = Number((await readFile(path.join(directory, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    say(`kill ${kills + 1}: the database`);
    await rest(Math.random() * 300);
  }
  await server.stop('SIGKILL');
  if (!both) say(`kill ${kills + 1}: the server`);
  server = await begin();
}
await rest(1_000);
going = false;
const answers = await Promise.all(writing);
const events = await allEvents(first);
ending = events.at(-1)!.seq;
const followers = await Promise.all(following);

const bySeq = new Map(events.map((event) => [event.seq, event]));
const texts = new Map<string, number>();
for (const { payload } of events) if (payload.text) texts.set(payload.text, (texts.get(payload.text) ?? 0) + 1);
const answered = answers.flat();
const lost = answered.filter(({ seq, text }) => bySeq.get(seq)?.payload.text !== text).length;
const doubled = [...texts.values()].filter((count) => count > 1).length;
const disordered = answers.filter((own) => own.some(({ seq }, index) => index > 0 && seq <= own[index - 1]!.seq)).length;
const wanted = events.map(({ seq }) => seq).join();
const missing = followers.filter(({ seen }) => seen.join() !== wanted).length;
const outOfOrder = disordered + followers.reduce((sum, follower) => sum + follower.outOfOrder, 0);

await server.stop();
const postgres = await openPostgres({ dataDir: directory });
const database = openDatabase(postgres);
const { id } = await database.read.group.findUniqueOrThrow({ where: { slug: GROUP } });
const head = await database.read.ledgerHead.findUniqueOrThrow({ where: { groupId: id } });
const { broken } = await verifyLedger(storedEntries(database.read, id), head);
await database.close();
await postgres.stop();
await remove();

const ledger = broken ? `broken at ${broken.seq}: ${broken.breach}` : 'ok';
const result = { kills, answered: answered.length, lost: lost + missing, doubled, outOfOrder, ledger, followers: FOLLOWERS, events: events.length };
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exit(lost + missing + doubled + outOfOrder === 0 && !broken ? 0 : 1);
