/**
 * The bare baseline: the same SQL and the same fan-out as the product, from node:http and nothing else. No sign-in seal,
 * no schema, no charter, no problem details.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import pg from 'pg';
import { hashEntry, hashText } from '../src/server/ledger/chain';

const { BARE_URL = '', BARE_GROUP = '', BARE_MEMBER = '', BARE_ENTRY = '', BARE_SESSION = '' } = process.env;
const pool = new pg.Pool({ connectionString: BARE_URL, max: 12 });
const clients = new Set<ServerResponse>();

const LOCK = { name: 'lock', text: 'SELECT seq, hash, standing_seq FROM ledger_head WHERE group_id = $1 FOR UPDATE' };
const SESSION = {
  name: 'session',
  text: `SELECT s.id, m.id AS member FROM sign_in_session s
    LEFT JOIN member m ON m.account_id = s.account_id AND m.group_id = $1 AND m.left_at IS NULL
    WHERE s.id = ANY($2::uuid[]) AND s.ended_at IS NULL AND s.expires_at > now()`,
};
const KEPT = { name: 'kept', text: 'SELECT * FROM kept_answer WHERE key = ANY($1::uuid[])' };
const MESSAGE = {
  name: 'message',
  text: `INSERT INTO message (id, group_id, seq, member_id, entry_id, mentions, answered, at)
    VALUES ($1, $2, $3, $4, $5, '{}', '[]', $6)`,
};
const ENTRY = {
  name: 'entry',
  text: `WITH entry AS (
      INSERT INTO ledger_entry (group_id, seq, at, type, actor_id, actor_entry_id, audience, payload, previous, hash)
      VALUES ($1, $2, $3, 'message-posted', $4, $5, 'members', $6, $7, $8)
    ), words AS (INSERT INTO kept_text (group_id, seq, field, salt, content) VALUES ($1, $2, 'text', $9, $10))
    UPDATE ledger_head SET seq = $2, hash = $8 WHERE group_id = $1`,
};
const ANSWER = {
  name: 'answer',
  text: `INSERT INTO kept_answer (actor, key, command, body_hash, status, answer, at)
    VALUES ($1, $2, 'post-message', $3, 200, $4, $5)`,
};

async function post(text: string, key: string): Promise<{ seq: number; id: string; at: Date }> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query({ ...LOCK, values: [BARE_GROUP] });
    await client.query({ ...KEPT, values: [[key]] });
    await client.query({ ...SESSION, values: [BARE_GROUP, [BARE_SESSION]] });
    const seq = Number(rows[0].seq) + 1;
    const id = randomUUID();
    const at = new Date();
    const salt = randomBytes(16);
    const payload = JSON.stringify({ message: id, texts: { text: hashText(salt, text) } });
    const entry = { groupId: BARE_GROUP, seq, at, type: 'message-posted', actorId: BARE_MEMBER, actorEntryId: BARE_ENTRY, audience: 'members', payload };
    const hash = hashEntry(entry, rows[0].hash);
    await client.query({ ...MESSAGE, values: [id, BARE_GROUP, seq, BARE_MEMBER, BARE_ENTRY, at] });
    await client.query({ ...ENTRY, values: [BARE_GROUP, seq, at, BARE_MEMBER, BARE_ENTRY, payload, rows[0].hash, Buffer.from(hash), salt, text] });
    await client.query({ ...ANSWER, values: [BARE_MEMBER, key, Buffer.from(hash), { id }, at] });
    await client.query('COMMIT');
    return { seq, id, at };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url?.startsWith('/health')) {
    response.end('ok');
    return;
  }
  if (request.url?.startsWith('/stream')) {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(':\n\n');
    clients.add(response);
    response.on('close', () => clients.delete(response));
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { text } = JSON.parse(Buffer.concat(chunks).toString()) as { text: string };
  const { seq, id, at } = await post(text, String(request.headers['idempotency-key']));
  const event = { seq, type: 'message-posted', at, actor: { id: BARE_MEMBER }, payload: { message: id, text } };
  const frame = `id: ${seq}\ndata: ${JSON.stringify(event)}\n\n`;
  for (const client of clients) client.write(frame);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ seq, result: { message: id } }));
}

createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
}).listen(Number(process.env.PORT), '127.0.0.1');
