import type { MemberScope } from '@/server/session/scope';
import type { RosterEntryView, RosterView } from './view';

type EntryRow = Omit<RosterEntryView, 'askedAt'> & { readonly askedAt: Date | null };

/** The roster in force, for the leader and the admin; null for everybody else (3.2). */
export async function readRoster({ database, groupId, officer }: MemberScope): Promise<RosterView | null> {
  if (!officer) return null;
  const roster = await database.roster.findFirst({ where: { groupId, until: null } });
  const units = await database.unit.findMany({
    where: { groupId },
    orderBy: [{ until: { sort: 'desc', nulls: 'first' } }, { order: 'asc' }],
    include: { _count: { select: { entries: { where: { until: null } } } } },
  });
  const entries = await database.$queryRaw<EntryRow[]>`
    SELECT e.id, e.full_name AS "fullName", p.name AS title, u.name AS unit, e.phone, e.email, e.board,
      (SELECT m.id FROM member m JOIN account a ON a.id = m.account_id
       WHERE m.group_id = e.group_id AND m.left_at IS NULL AND a.phone = e.phone) AS member,
      (SELECT max(j.at) FROM join_request j JOIN roster_entry je ON je.id = j.entry_id
       WHERE j.group_id = e.group_id AND j.settled_at IS NULL AND je.phone = e.phone) AS "askedAt",
      EXISTS (SELECT FROM approval w WHERE w.group_id = e.group_id AND w.state = 'waiting'
        AND w.command = 'add-member' AND w.input ->> 'rosterEntry' = e.id::text) AS pending
    FROM roster_entry e JOIN position p ON p.id = e.position_id JOIN unit u ON u.id = e.unit_id
    WHERE e.group_id = ${groupId}::uuid AND e.until IS NULL
    ORDER BY e."order"`;
  return {
    decision: roster?.decision ?? '',
    from: isoDay(roster?.from) ?? '',
    entries: entries.map((entry) => ({ ...entry, askedAt: entry.askedAt?.toISOString() ?? null })),
    units: units.map(({ id, name, from, until, _count }) => ({
      id,
      name,
      from: isoDay(from)!,
      until: isoDay(until),
      people: _count.entries,
    })),
  };
}

const isoDay = (day: Date | null | undefined) => day?.toISOString().slice(0, 10) ?? null;
