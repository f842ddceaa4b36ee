import type { Standing } from '@/charter/standing';
import { Halt, notFound } from '@/server/command/answer';
import type { CommandContext } from '@/server/command/command';
import type { Person } from './view';

/** A member that a command is about. */
export interface MemberFacts {
  readonly person: Person;
  readonly role: Standing['role'];
  readonly accountId: string;
  /** has set a password */
  readonly active: boolean;
  readonly onRoster: boolean;
}

/** A member of this group; a Halt for somebody who is not, or no longer, one. */
export async function loadMember({ tx, groupId }: CommandContext, id: string): Promise<MemberFacts | Halt> {
  const [member] = await tx.$queryRaw<MemberFacts[]>`
    SELECT jsonb_build_object('id', m.id, 'fullName', e.full_name, 'title', p.name, 'unit', u.name) AS person,
      CASE m.id WHEN g.leader_id THEN 'leader' WHEN g.admin_id THEN 'admin' ELSE 'member' END AS role,
      a.id AS "accountId", a.password_hash IS NOT NULL AS active, e.until IS NULL AS "onRoster"
    FROM member m
    JOIN "group" g ON g.id = m.group_id
    JOIN account a ON a.id = m.account_id
    JOIN roster_entry e ON e.id = m.entry_id JOIN position p ON p.id = e.position_id JOIN unit u ON u.id = e.unit_id
    WHERE m.id = ${id}::uuid AND m.group_id = ${groupId}::uuid AND m.left_at IS NULL`;
  return member ?? notFound();
}

/** A line of the roster that a command is about. */
export interface EntryFacts {
  readonly id: string;
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
  readonly phone: string;
  readonly email: string | null;
  /** stands on the roster in force */
  readonly onRoster: boolean;
  readonly alreadyMember: boolean;
}

/** A line of this group's rosters, the one in force or an earlier one; a Halt where there is none. */
export async function loadEntry({ tx, groupId }: CommandContext, id: string): Promise<EntryFacts | Halt> {
  const [entry] = await tx.$queryRaw<EntryFacts[]>`
    SELECT e.id, e.full_name AS "fullName", p.name AS title, u.name AS unit, e.phone, e.email, e.until IS NULL AS "onRoster",
      EXISTS (SELECT FROM member m JOIN account a ON a.id = m.account_id
        WHERE m.group_id = e.group_id AND m.left_at IS NULL AND a.phone = e.phone) AS "alreadyMember"
    FROM roster_entry e JOIN position p ON p.id = e.position_id JOIN unit u ON u.id = e.unit_id
    WHERE e.id = ${id}::uuid AND e.group_id = ${groupId}::uuid`;
  return entry ?? notFound();
}
