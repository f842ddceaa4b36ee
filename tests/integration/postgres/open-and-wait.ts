/**
 * Opens the embedded database of the directory given, prints its owner's URL, and keeps it open: until it is killed, or
 * until its input ends, and then closes it as the server would.
 */
import { openPostgres } from '@/server/postgres/open';

const dataDir = process.argv[2];
if (!dataDir) throw new Error('usage: open-and-wait DATA_DIR');
const opened = await openPostgres({ dataDir });
process.stdout.write(`${opened.ownerUrl}\n`);
for await (const _ of process.stdin);
await opened.stop();
