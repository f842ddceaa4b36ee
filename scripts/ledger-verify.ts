import { existsSync } from 'node:fs';
import { NotALedger, exportedEntries } from '../src/server/ledger/export';
import { storedEntries } from '../src/server/ledger/stored';
import { type Verification, verifyLedger } from '../src/server/ledger/verify';
import { tellOperator } from '../src/server/operator';
import { atConsole, tell } from './console';

/** Says what was found, and gives the exit code: 0 when everything holds. */
function report(name: string, { entries, destroyed, broken }: Verification): number {
  if (!broken) tell(tellOperator('ledger.holds', { name, entries, destroyed }));
  else tell(tellOperator(`ledger.${broken.breach}`, { name, seq: broken.seq, entries }));
  return broken ? 1 : 0;
}

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));

if (file) {
  if (!existsSync(file)) {
    tell(tellOperator('ledger.noFile', { file }));
    process.exit(2);
  }
  try {
    process.exit(report(file, await verifyLedger(exportedEntries(file), null)));
  } catch (error) {
    if (!(error instanceof NotALedger)) throw error;
    tell(tellOperator('ledger.notALedger', { file, line: error.line }));
    process.exit(1);
  }
}

await atConsole(async ({ database }) => {
  const groups = await database.read.group.findMany({ select: { id: true, slug: true } });
  let code = 0;
  for (const { id, slug } of groups) {
    const head = await database.read.ledgerHead.findUnique({ where: { groupId: id } });
    code = Math.max(code, report(slug, await verifyLedger(storedEntries(database.read, id), head)));
  }
  if (groups.length === 0) tell(tellOperator('console.noGroup'));
  return code;
});
