import type { Database } from '../database';

/** Ends a session: its cookie opens nothing more, its streams close within a second. */
export async function endSession(database: Database, id: string, now: Date): Promise<void> {
  await database.write.signInSession.updateMany({ where: { id, endedAt: null }, data: { endedAt: now } });
}
