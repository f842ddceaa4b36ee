import { mayTakePart } from '@/charter/article-6';
import type { ReadDatabase } from '@/server/database';
import { sendJson, sendProblem } from '@/server/http/reply';
import { storedEntries } from '@/server/ledger/stored';
import { type StoredEntry, type Verification, verifyLedger } from '@/server/ledger/verify';
import { type Door, requireScope } from './door';
import { problemOf } from './problems';

/** Verifications under way, by group: who asks meanwhile is given the same one. */
const underWay = new Map<string, Promise<Verification>>();

/** GET /api/groups/{group}/ledger/verify: whether every entry still holds, for any member who asks. */
export const ledgerVerifyDoor: Door = async (call) => {
  const scope = await requireScope(call);
  if (!scope) return;
  const bound = mayTakePart(scope.standing);
  if (bound.outcome === 'refused') return sendProblem(call.response, problemOf({ kind: 'refused', reasons: bound.reasons }));
  const { database, groupId } = scope;
  const running = underWay.get(groupId) ?? verify(database, groupId).finally(() => underWay.delete(groupId));
  underWay.set(groupId, running);
  const { entries, destroyed, broken } = await running;
  sendJson(call.response, 200, { entries, destroyed, intact: broken === null, ...(broken ? { firstBroken: broken } : {}) });
};

/** Up to where the ledger stood when it began: what is written meanwhile is left for the next time. */
async function verify(database: ReadDatabase, groupId: string): Promise<Verification> {
  const head = await database.ledgerHead.findUniqueOrThrow({ where: { groupId } });
  return verifyLedger(upTo(storedEntries(database, groupId), head.seq), head);
}

async function* upTo(entries: AsyncIterable<StoredEntry>, seq: number): AsyncGenerator<StoredEntry> {
  for await (const entry of entries) {
    if (entry.seq > seq) return;
    yield entry;
  }
}
