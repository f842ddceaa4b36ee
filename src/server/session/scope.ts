import type { MemberActor } from '../command/actor';
import { standingOf } from '../command/standings';
import type { ReadDatabase } from '../database';
import type { Session } from './session';

/** What a query may know: one member of one group, and a database that only reads. */
export interface MemberScope extends Omit<MemberActor, 'kind'> {
  readonly database: ReadDatabase;
  readonly groupId: string;
  readonly slug: string;
  readonly groupName: string;
  /** the leader and the admin, who see requests and the roster (3.2) */
  readonly officer: boolean;
  readonly now: Date;
}

/** The session's scope in a group; null where it is no member, as if the group did not exist. */
export async function memberScope(
  database: ReadDatabase,
  session: Session,
  slug: string,
  now: Date,
): Promise<MemberScope | null> {
  const membership = session.memberships.find((candidate) => candidate.slug === slug);
  if (!membership) return null;
  const actor = await standingOf(database, membership, now);
  if (!actor) return null;
  const { kind: _kind, ...member } = actor;
  return {
    ...member,
    database,
    groupId: membership.groupId,
    slug,
    groupName: membership.groupName,
    officer: actor.standing.role !== 'member',
    now,
  };
}
