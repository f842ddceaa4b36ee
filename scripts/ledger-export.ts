import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportLine } from '../src/server/ledger/export';
import { storedEntries } from '../src/server/ledger/stored';
import { tellOperator } from '../src/server/operator';
import { atConsole, groupOf, tell } from './console';

const args = process.argv.slice(2);
const file = args.find((argument, index) => !argument.startsWith('--') && args[index - 1] !== '--group');

await atConsole(async ({ database }) => {
  if (!file) {
    tell(tellOperator('ledger.exportUsage'));
    return 2;
  }
  const group = await groupOf(database, args);
  if (!group) return 2;
  let entries = 0;
  async function* lines() {
    for await (const entry of storedEntries(database.read, group!.id)) {
      entries++;
      yield `${exportLine(entry)}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file, { mode: 0o600 }));
  tell(tellOperator('ledger.exported', { entries, file }));
  return 0;
});
