import type { ReadDatabase } from '../database';
import type { Hub, Subscriber } from './hub';

/** A subscriber that is tied to a session, so that it can end with it. */
export interface WatchedSubscriber extends Subscriber {
  readonly sessionId: string;
}

const EVERY_MS = 700;

/**
 * Ends every stream whose session or membership has ended, and keeps up with who is an officer, within a second.
 *
 * @returns stops watching
 */
export function watchStreams(
  hub: Hub,
  database: ReadDatabase,
  clock: () => Date,
  fault: (error: unknown) => void,
): () => void {
  let busy = false;
  const look = async () => {
    const followed = [...hub.subscribers()] as [string, WatchedSubscriber][];
    if (followed.length === 0) return;
    const standing = await database.$queryRaw<{ sessionId: string; memberId: string; officer: boolean }[]>`
      SELECT s.id AS "sessionId", m.id AS "memberId", m.id IN (g.leader_id, g.admin_id) AS officer
      FROM sign_in_session s
      JOIN member m ON m.account_id = s.account_id AND m.left_at IS NULL
      JOIN "group" g ON g.id = m.group_id
      WHERE s.id = ANY(${[...new Set(followed.map(([, { sessionId }]) => sessionId))]}::uuid[])
        AND s.ended_at IS NULL AND s.expires_at > ${clock()}`;
    const stands = new Map(standing.map((row) => [`${row.sessionId} ${row.memberId}`, row.officer]));
    for (const [, subscriber] of followed) {
      const officer = stands.get(`${subscriber.sessionId} ${subscriber.memberId}`);
      if (officer === undefined) subscriber.end();
      else subscriber.officer = officer;
    }
  };
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    look()
      .catch(fault)
      .finally(() => {
        busy = false;
      });
  }, EVERY_MS);
  return () => clearInterval(timer);
}
