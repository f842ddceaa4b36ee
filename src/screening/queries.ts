import { ALERTED_CODES } from '@/charter/screening/settings';
import { personSql, textSql } from '@/members/person';
import type { MemberScope } from '@/server/session/scope';
import { loadRules } from './rules';
import type { AttemptView, EmbargoView, FalseAlarmView, ScreeningView } from './view';

const MOST_SHOWN = 50;

/** What the group's texts are screened by now; for the leader and the admin with what was stopped of late (4.1). */
export async function readScreening(scope: MemberScope): Promise<ScreeningView> {
  const { database, groupId, rules, charterVersion, officer } = scope;
  const [{ outcomes, officialDomains }, embargoes, attempts, falseAlarms] = await Promise.all([
    loadRules(database, groupId, { seq: rules.seq, charterVersion }),
    listEmbargoes(scope),
    officer ? listAttempts(scope) : null,
    officer ? listFalseAlarms(scope) : null,
  ]);
  return { outcomes, officialDomains, embargoes, attempts, falseAlarms };
}

/** Refused secrets and reports of false alarms that neither the leader nor the admin has taken note of (4.1); 0 for others. */
export async function countUnseen({ database, groupId, officer }: MemberScope): Promise<number> {
  if (!officer) return 0;
  const [attempts, reports] = await Promise.all([
    database.screeningAttempt.count({ where: { groupId, code: { in: [...ALERTED_CODES] }, seenAt: null } }),
    database.falseAlarm.count({ where: { groupId, seenAt: null } }),
  ]);
  return attempts + reports;
}

/** The topics that wait for their publisher now, the nearest first. */
async function listEmbargoes({ database, groupId, officer, now }: MemberScope): Promise<EmbargoView[]> {
  const running = await database.embargo.findMany({
    where: { groupId, liftedAt: null, OR: [{ from: null }, { from: { gt: now } }] },
    orderBy: [{ from: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
  });
  return running.map(({ id, topic, publisher, from, words }) => ({
    id,
    topic,
    publisher,
    from: from?.toISOString() ?? null,
    words: officer ? words : null,
  }));
}

async function listAttempts({ database, groupId }: MemberScope): Promise<AttemptView[]> {
  const rows = await database.$queryRaw<(Omit<AttemptView, 'at'> & { at: Date })[]>`
    SELECT a.seq, a.at, a.command, a.clause, a.code, a.seen_at IS NOT NULL OR a.code <> ALL(${ALERTED_CODES}) AS seen,
      (SELECT ${personSql('m.entry_id', 'm.id')} FROM member m WHERE m.id = a.member_id) AS member
    FROM screening_attempt a
    WHERE a.group_id = ${groupId}::uuid ORDER BY a.seq DESC, a.at DESC LIMIT ${MOST_SHOWN}`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

async function listFalseAlarms({ database, groupId }: MemberScope): Promise<FalseAlarmView[]> {
  const rows = await database.$queryRaw<(Omit<FalseAlarmView, 'at'> & { at: Date })[]>`
    SELECT f.seq, f.at, f.code, f.seen_at IS NOT NULL AS seen,
      (SELECT ${personSql('m.entry_id', 'm.id')} FROM member m WHERE m.id = f.member_id) AS member,
      ${textSql('f.group_id', 'f.seq', 'words')} AS words
    FROM false_alarm f
    WHERE f.group_id = ${groupId}::uuid ORDER BY f.seq DESC LIMIT ${MOST_SHOWN}`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
