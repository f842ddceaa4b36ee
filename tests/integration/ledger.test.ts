import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportLine, exportedEntries } from '@/server/ledger/export';
import { storedEntries } from '@/server/ledger/stored';
import { verifyLedger } from '@/server/ledger/verify';
import { type World, foundWorld } from '../world';

let world: World;
let owner: Client;
beforeAll(async () => {
  world = await foundWorld();
  for (let index = 0; index < 5; index++) await world.done('hung', 'post-message', { text: `Tin thứ ${index}` });
  owner = new Client(world.database.ownerUrl);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await world.end();
});

const read = () => world.application.database.read;
const head = () => read().ledgerHead.findUniqueOrThrow({ where: { groupId: world.groupId } });
const verify = async () => verifyLedger(storedEntries(read(), world.groupId), await head());

/** Changes the ledger as somebody with the server's own keys could, looks, and puts it back. */
async function tampered(sql: string) {
  await owner.query('BEGIN; ALTER TABLE ledger_entry DISABLE TRIGGER USER');
  await owner.query(sql);
  const rows = async function* () {
    const { rows: found } = await owner.query(
      `SELECT group_id AS "groupId", seq, at, type, actor_id AS "actorId", actor_entry_id AS "actorEntryId", audience, payload,
        previous, hash, (SELECT COALESCE(json_agg(json_build_object('field', field, 'salt', encode(salt, 'hex'), 'content', content)), '[]')
        FROM kept_text k WHERE k.group_id = l.group_id AND k.seq = l.seq) AS texts
       FROM ledger_entry l ORDER BY seq`,
    );
    for (const row of found) {
      const texts = row.texts.map((text: { salt: string | null }) => ({ ...text, salt: text.salt && Buffer.from(text.salt, 'hex') }));
      yield { ...row, texts };
    }
  };
  const result = await verifyLedger(rows(), await head());
  await owner.query('ROLLBACK');
  return result.broken;
}

test('what was written holds', async () => {
  const { broken, entries } = await verify();
  expect(broken).toBeNull();
  expect(entries).toBe((await head()).seq);
});

test.each([
  ["UPDATE ledger_entry SET payload = replace(payload, '}', ',\"more\":1}') WHERE seq = 2", { seq: 2, breach: 'entry' }],
  ["UPDATE ledger_entry SET at = at + interval '1 day' WHERE seq = 3", { seq: 3, breach: 'entry' }],
  ['UPDATE ledger_entry SET actor_id = NULL WHERE seq = 4', { seq: 4, breach: 'entry' }],
  ['DELETE FROM ledger_entry WHERE seq = 7', { seq: 7, breach: 'gap' }],
  ["UPDATE ledger_entry SET previous = decode(repeat('00', 32), 'hex') WHERE seq = 9", { seq: 9, breach: 'chain' }],
])('%s is found', async (sql, broken) => expect(await tampered(sql)).toEqual(broken));

test('words that were changed are found, and words that are gone', async () => {
  const { seq } = await head();
  expect(await tampered(`UPDATE kept_text SET content = 'Tin khác' WHERE seq = ${seq}`)).toEqual({ seq, breach: 'text' });
  expect(await tampered(`DELETE FROM kept_text WHERE seq = ${seq}`)).toEqual({ seq, breach: 'text' });
});

test('newest entries that are gone show by the head', async () => {
  const { seq } = await head();
  expect(await tampered(`DELETE FROM ledger_entry WHERE seq > ${seq - 2}`)).toEqual({ seq: seq - 1, breach: 'head' });
});

test('words that were destroyed under the charter break nothing', async () => {
  const { seq } = await head();
  expect(await tampered(`UPDATE kept_text SET content = NULL, salt = NULL, destroyed_at = now() WHERE seq = ${seq}`)).toBeNull();
});

test.each([
  'UPDATE ledger_entry SET type = type',
  'DELETE FROM ledger_entry',
  'TRUNCATE ledger_entry',
])('the database refuses %s, to the app and to its owner', async (sql) => {
  const app = new Client(world.database.appUrl);
  await app.connect();
  await expect(app.query(sql)).rejects.toThrow();
  await app.end();
  await expect(owner.query(sql)).rejects.toThrow();
});

test('an exported file is verified like the database, and names the line that was changed', async () => {
  const lines: string[] = [];
  for await (const entry of storedEntries(read(), world.groupId)) lines.push(exportLine(entry));
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'ledger-')), 'ledger.ndjson');
  writeFileSync(file, lines.join('\n'));
  expect((await verifyLedger(exportedEntries(file), null)).broken).toBeNull();
  lines[5] = lines[5]!.replace('"type":"', '"type":"x');
  writeFileSync(file, lines.join('\n'));
  expect((await verifyLedger(exportedEntries(file), null)).broken).toEqual({ seq: 6, breach: 'entry' });
});
