import { readEntries, headOf } from '@/server/ledger/read';
import type { MemberScope } from '@/server/session/scope';
import type { LedgerLine } from './view';

/** A page of the ledger as the member may read it, newest first; `next` is the `before` of the older page. */
export async function ledgerPage(
  scope: MemberScope,
  { before, limit = 100 }: { before?: number; limit?: number } = {},
): Promise<{ lines: LedgerLine[]; next: number | null }> {
  const { database, groupId, memberId, officer } = scope;
  const end = before ?? (await headOf(database, groupId)) + 1;
  const after = Math.max(0, end - 1 - limit);
  const entries = await readEntries(database, groupId, { after, limit, reader: { memberId, officer } });
  const lines = entries.map(({ entry }) => entry).filter((entry) => entry.seq < end);
  return { lines: lines.reverse(), next: after > 0 ? after + 1 : null };
}
