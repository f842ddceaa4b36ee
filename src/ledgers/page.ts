import { Prisma } from '@/server/database';
import { readEntries } from '@/server/ledger/read';
import type { MemberScope } from '@/server/session/scope';
import { type Names, describeLine } from './describe';
import { ledgerPage } from './queries';
import { KINDS, type Kind } from './ui/kinds';
import type { LedgerSentence } from './ui/ledger-line';
import type { LedgerLine } from './view';

const LINES = 60;
const NEWEST = 2_147_483_647;

/** A page of the ledger in sentences, newest first; `next` is the `before` of the older page, null at the beginning. */
export async function readLedger(
  scope: MemberScope,
  { before, kind }: { before: number | null; kind: Kind | null },
): Promise<{ lines: LedgerSentence[]; next: number | null }> {
  const { lines, next } = kind
    ? await pageOfKind(scope, kind, before ?? NEWEST)
    : await ledgerPage(scope, { limit: LINES, ...(before === null ? {} : { before }) });
  const names = await nameThings(scope, lines);
  return { lines: lines.map((line) => describeLine(line, names)), next };
}

/** The same for one kind of act, found by the ledger's own key from the newest down. */
async function pageOfKind(scope: MemberScope, kind: Kind, before: number): Promise<{ lines: LedgerLine[]; next: number | null }> {
  const { database, groupId, memberId, officer } = scope;
  const audiences = ['members', `member:${memberId}`, ...(officer ? ['officers'] : [])];
  const found = await database.$queryRaw<{ seq: number }[]>`
    SELECT seq FROM ledger_entry
    WHERE group_id = ${groupId}::uuid AND seq < ${before} AND type = ANY(${[...KINDS[kind]]}::text[])
      AND audience = ANY(${audiences}::text[])
    ORDER BY seq DESC LIMIT ${LINES}`;
  const reader = { memberId, officer };
  const pages = await Promise.all(found.map(({ seq }) => readEntries(database, groupId, { after: seq - 1, limit: 1, reader })));
  const lines = pages.flat().map(({ entry }) => entry);
  return { lines, next: found.length === LINES ? found.at(-1)!.seq : null };
}

/** The names of the members, and the numbers of the directives, that acts point at by id. */
async function nameThings({ database, groupId }: MemberScope, lines: readonly LedgerLine[]): Promise<Names> {
  const ids = (pick: (payload: LedgerLine['payload']) => unknown) => [
    ...new Set(lines.flatMap(({ payload }) => pick(payload)).filter((id): id is string => typeof id === 'string')),
  ];
  const memberIds = ids(({ member, members }) => (Array.isArray(members) ? [...(members as unknown[]), member] : member));
  const directiveIds = ids(({ directive }) => directive);
  const [members, directives] = await Promise.all([
    memberIds.length === 0
      ? []
      : database.$queryRaw<{ id: string; name: string }[]>`
          SELECT m.id, e.full_name AS name FROM member m JOIN roster_entry e ON e.id = m.entry_id
          WHERE m.group_id = ${groupId}::uuid AND m.id IN (${Prisma.join(memberIds.map((id) => Prisma.sql`${id}::uuid`))})`,
    directiveIds.length === 0
      ? []
      : database.directive.findMany({ where: { groupId, id: { in: directiveIds } }, select: { id: true, number: true, year: true } }),
  ]);
  return {
    members: new Map(members.map(({ id, name }) => [id, name])),
    directives: new Map(directives.map(({ id, number, year }) => [id, `${number}/${year}`])),
  };
}
