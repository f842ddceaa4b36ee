/**
 * A program: the application on a PostgreSQL of its own with an empty database, as an office would run it. Prints one
 * line of JSON, where it is and a setup link that counts, and goes on for as long as its standard input stays open.
 * Journeys run it apart: the test runner must not load the sources that it starts from.
 */
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openCluster } from '../src/server/postgres/cluster';
import { withClient } from '../src/server/postgres/connect';
import { startServer } from './server';

/** The server makes a link of its own as it starts, and prints it; ours is put beside it. */
async function addSetupLink(database: string): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  await withClient(database, async (client) => {
    while ((await client.query('SELECT FROM setup_link')).rowCount === 0) await delay(100);
    await client.query(
      `INSERT INTO setup_link (id, token_hash, created_at, expires_at)
       VALUES (gen_random_uuid(), $1, now(), now() + interval '5 minutes')`,
      [hash],
    );
  });
  return token;
}

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'empty-'));
const cluster = await openCluster(home, { maxConnections: 60, durable: false }, () => undefined);
await withClient(cluster.url('postgres'), (client) => client.query('CREATE DATABASE empty'));
const database = cluster.url('empty');
const server = await startServer({ DATABASE_URL: database, AUTH_SECRET: 'a secret of the journeys, 32 characters' });
const stop = async () => {
  await server.stop();
  await cluster.stop();
  fs.rmSync(home, { recursive: true, force: true });
  process.exit(0);
};
process.stdin.resume();
process.stdin.on('end', () => void stop());
const link = `${server.url}/thiet-lap?token=${await addSetupLink(database)}`;
process.stdout.write(`${JSON.stringify({ url: server.url, link })}\n`);
