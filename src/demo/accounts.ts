import { hashPassword } from '@/server/session/sign-in';
import type { Stage } from './stage';

const SESSION_MS = 30 * 24 * 3_600_000;
/** Signing in, reading and signing the charter, in ms. */
const FIRST_VISIT_MS = 4 * 60_000;

/**
 * Gives every member the demo's password, and a past session on one device: they signed in to sign the charter, and have
 * signed out since. Accounts belong to people, not to the group, so this is no act of the ledger.
 */
export async function openAccounts({ application, groupId, script }: Stage): Promise<void> {
  const { database, demoPassword } = application;
  const passwordHash = await hashPassword(demoPassword);
  const signatures = await database.read.charterSignature.findMany({
    where: { member: { groupId } },
    select: { at: true, member: { select: { accountId: true, readPosition: { select: { at: true } } } } },
  });
  const sessions = signatures.map(({ at, member }) => {
    const createdAt = new Date(at.getTime() - FIRST_VISIT_MS);
    const leftAt = member.readPosition?.at ?? at;
    return {
      accountId: member.accountId,
      device: script.group.device,
      address: '127.0.0.1',
      createdAt,
      seenAt: leftAt,
      endedAt: leftAt,
      expiresAt: new Date(createdAt.getTime() + SESSION_MS),
    };
  });
  const founded = sessions.map(({ createdAt }) => createdAt.getTime());
  await database.write.account.updateMany({
    where: { members: { some: { groupId } } },
    data: { passwordHash, passwordSetAt: new Date(Math.min(...founded)) },
  });
  await database.write.signInSession.createMany({ data: sessions });
}
