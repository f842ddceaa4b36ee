import { Client } from 'pg';
import { assemble } from '../src/doors/assemble';
import { newId } from '../src/server/command/runner';
import { openPostgres } from '../src/server/postgres/open';
import { percentile, round, say, signIn } from './client';
import { type House, PASSWORD, foundingOf } from './house';

const SMALL = 1_000;
const LARGE = 200_000;
const REQUESTS = 60;

/** The first screen of a group, drawn by the server, with 1,000 messages and with 200,000. */
export async function measureHistory(house: House) {
  await fill(house.directory, 'nhom-nho', SMALL);
  await fill(house.directory, 'nhom-lon', LARGE);
  const { cookie } = await signIn(house.ours.origin, '0900000001', PASSWORD);
  const show = async (slug: string) => {
    const from = performance.now();
    const response = await fetch(`${house.ours.origin}/g/${slug}`, { headers: { cookie } });
    const page = await response.text();
    if (response.status !== 200 || !page.includes('Tin nhắn cũ số')) throw new Error(`${slug} was answered ${response.status}`);
    return performance.now() - from;
  };
  const small: number[] = [];
  const large: number[] = [];
  for (let index = -5; index < REQUESTS; index++) {
    const one = await show('nhom-nho');
    const other = await show('nhom-lon');
    if (index < 0) continue;
    small.push(one);
    large.push(other);
  }
  const smallMs = percentile(small, 50);
  const largeMs = percentile(large, 50);
  say(`first screen: ${round(smallMs, 1)} ms with ${SMALL} messages, ${round(largeMs, 1)} ms with ${LARGE}`);
  return { smallMs: round(smallMs, 1), largeMs: round(largeMs, 1), ratio: round(largeMs / smallMs), smallCount: SMALL, largeCount: LARGE };
}

/** A group with that many messages. Its old talk is written by one statement: only its amount matters here. */
async function fill(directory: string, slug: string, messages: number): Promise<void> {
  say(`filling ${slug} with ${messages} messages…`);
  const postgres = await openPostgres({ dataDir: directory });
  const { application, close } = await assemble({
    urls: postgres,
    authSecret: 'x'.repeat(32),
    publicUrl: 'http://127.0.0.1',
    demo: true,
    demoPassword: PASSWORD,
  });
  try {
    const groupId = newId();
    const { runner, database } = application;
    const founded = await runner.found({ groupId, name: 'found-group', asker: { kind: 'system' }, input: foundingOf(slug) });
    if (founded.kind !== 'done') throw new Error(`${slug} was answered ${founded.kind}`);
    for (const memberId of [founded.result.leader, founded.result.admin].map(String)) {
      await runner.run({ groupId, name: 'sign-charter', input: { version: 1 }, asker: { kind: 'member', memberId } });
    }
    const author = await database.read.member.findUniqueOrThrow({ where: { id: String(founded.result.admin) } });
    const owner = new Client(postgres.ownerUrl);
    owner.on('error', () => undefined);
    await owner.connect();
    const values = [groupId, author.id, author.entryId, messages];
    await owner.query(
      `WITH n AS (SELECT g + h.seq AS seq, g FROM ledger_head h, generate_series(1, $4::int) g WHERE h.group_id = $1::uuid),
        m AS (INSERT INTO message (id, group_id, seq, member_id, entry_id, mentions, answered, at)
          SELECT gen_random_uuid(), $1::uuid, seq, $2::uuid, $3::uuid, '{}', '[]', now() - ($4::int - g) * interval '1 minute' FROM n),
        l AS (INSERT INTO ledger_entry (group_id, seq, at, type, actor_id, actor_entry_id, audience, payload, previous, hash)
          SELECT $1::uuid, seq, now(), 'message-posted', $2::uuid, $3::uuid, 'members', '{}', sha256(''), sha256('') FROM n),
        k AS (INSERT INTO kept_text (group_id, seq, field, content)
          SELECT $1::uuid, seq, 'text', 'Tin nhắn cũ số ' || g || ' về tiến độ số hóa hồ sơ hộ tịch của đơn vị.' FROM n)
       UPDATE ledger_head SET seq = seq + $4::int WHERE group_id = $1::uuid`,
      values,
    );
    await owner.query('INSERT INTO read_position SELECT id, 2147483647, now() FROM member WHERE group_id = $1', [groupId]);
    await owner.query('VACUUM ANALYZE');
    await owner.end();
  } finally {
    await close();
    await postgres.stop();
  }
}
