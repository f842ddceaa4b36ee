import type { Transaction } from '../database';

/** Who asks. A session is looked up inside the transaction, so that nobody acts on one that has ended. */
export type Asker =
  | { readonly kind: 'session'; readonly sessionId: string }
  | { readonly kind: 'member'; readonly memberId: string }
  | { readonly kind: 'visitor' }
  | { readonly kind: 'system' };

/** What a session comes to in a group: its member; null where the session stands but is no member's. */
export type SessionMembers = ReadonlyMap<string, string | null>;

/** The members of a group behind sessions that still count; a session that does not is left out. */
export async function findSessionMembers(
  tx: Transaction,
  groupId: string,
  askers: readonly Asker[],
  now: Date,
): Promise<SessionMembers> {
  const ids = [...new Set(askers.flatMap((asker) => (asker.kind === 'session' ? [asker.sessionId] : [])))];
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ id: string; memberId: string | null }[]>`
    SELECT s.id, m.id AS "memberId"
    FROM sign_in_session s
    LEFT JOIN member m ON m.account_id = s.account_id AND m.group_id = ${groupId}::uuid AND m.left_at IS NULL
    WHERE s.id = ANY(${ids}::uuid[]) AND s.ended_at IS NULL AND s.expires_at > ${now}`;
  return new Map(rows.map(({ id, memberId }) => [id, memberId]));
}
