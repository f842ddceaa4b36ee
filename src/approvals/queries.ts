import type { ReadDatabase } from '@/server/database';
import type { MemberScope } from '@/server/session/scope';
import { personSql, textSql } from '@/members/person';
import type { ApprovalView } from './view';

const MOST_APPROVALS = 200;

interface Row extends Omit<ApprovalView, 'requestedAt' | 'decidedAt' | 'facts' | 'details'> {
  readonly requestedAt: Date;
  readonly decidedAt: Date | null;
  readonly input: Record<string, unknown>;
}

/** What waits for the leader and what was decided, newest first: all for the officers, one's own for a member (3.2). */
export async function listApprovals(scope: MemberScope): Promise<ApprovalView[]> {
  const { database, groupId, memberId, officer } = scope;
  const rows = await database.$queryRaw<Row[]>`
    SELECT a.id, a.seq, a.command, a.clause, a.input, a.requested_at AS "requestedAt", a.state, a.decided_at AS "decidedAt",
      (SELECT ${personSql('m.entry_id', 'm.id')} FROM member m WHERE m.id = a.requester_id) AS requester,
      (SELECT ${personSql('m.entry_id', 'm.id')} FROM member m WHERE m.id = a.decider_id) AS decider,
      ${textSql('a.group_id', 'a.decided_seq', 'comment')} AS comment
    FROM approval a
    WHERE a.group_id = ${groupId}::uuid AND (${officer} OR a.requester_id = ${memberId}::uuid)
    ORDER BY a.state = 'waiting' DESC, a.seq DESC LIMIT ${MOST_APPROVALS}`;
  return Promise.all(rows.map((row) => toView(scope, row)));
}

/** How many requests wait for the leader. */
export function countWaiting({ database, groupId, memberId, officer }: MemberScope): Promise<number> {
  return database.approval.count({
    where: { groupId, state: 'waiting', ...(officer ? {} : { requesterId: memberId }) },
  });
}

async function toView({ database, groupId }: MemberScope, { input, ...row }: Row): Promise<ApprovalView> {
  const told = await describe(database, row.command, input);
  const compared = row.command === 'set-official-domains' && row.state === 'waiting';
  return {
    ...row,
    requestedAt: row.requestedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    ...told,
    facts: compared ? await compareDomains(database, groupId, told.details) : told.facts,
  };
}

/** What a new list of official domains would add to the one in force, and take from it. */
async function compareDomains(database: ReadDatabase, groupId: string, asked: readonly string[]) {
  const rows = await database.officialDomain.findMany({ where: { groupId }, orderBy: { domain: 'asc' } });
  const inForce = rows.map(({ domain }) => domain);
  return {
    added: asked.filter((domain) => !inForce.includes(domain)).join(', '),
    dropped: inForce.filter((domain) => !asked.includes(domain)).join(', '),
  };
}

/** What a request would do, with names in place of ids. */
async function describe(
  database: ReadDatabase,
  command: string,
  input: Record<string, unknown>,
): Promise<Pick<ApprovalView, 'facts' | 'details'>> {
  if (command === 'add-member') return { facts: await nameEntry(database, input.rosterEntry as string), details: [] };
  if (command === 'import-roster') {
    const entries = input.entries as { fullName: string; title: string; unit: string }[];
    return {
      facts: { decision: input.decision as string, people: entries.length },
      details: entries.map(({ fullName, title, unit }) => `${fullName} · ${title} · ${unit}`),
    };
  }
  const facts = typeof input.member === 'string' ? await nameMember(database, input.member) : {};
  return { facts: { ...plain(input), ...facts }, details: listed(input) };
}

async function nameEntry(database: ReadDatabase, id: string) {
  const entry = await database.rosterEntry.findUnique({ where: { id }, include: { position: true, unit: true } });
  return { fullName: entry?.fullName ?? '', title: entry?.position.name ?? '', unit: entry?.unit.name ?? '' };
}

async function nameMember(database: ReadDatabase, id: string) {
  const member = await database.member.findUnique({ where: { id }, select: { entryId: true } });
  return member ? nameEntry(database, member.entryId) : {};
}

/** The items of every list in an input: what is approved is read, not guessed. */
const listed = (input: Record<string, unknown>) =>
  Object.values(input).flatMap((value) => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []));

const plain = (input: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(input).filter((entry): entry is [string, string | number] => ['string', 'number'].includes(typeof entry[1])),
  );
