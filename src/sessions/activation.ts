import type { Application } from '@/server/application';
import { hashActivationCode } from '@/members/activation';
import { hashPassword, normaliseIdentifier } from '@/server/session/sign-in';

/**
 * Sets a person's password by a one-time code: the first one, or after a reset. Every device they were signed in on is
 * signed out (5.1c).
 *
 * @returns false for a code that is not theirs, was used, or is too old
 */
export async function activateAccount(
  { database, clock }: Application,
  { phone, code, password }: { phone: string; code: string; password: string },
): Promise<boolean> {
  const passwordHash = await hashPassword(password);
  const now = clock();
  return database.write.$transaction(async (tx) => {
    const activation = await tx.activation.findFirst({
      where: {
        codeHash: hashActivationCode(code),
        usedAt: null,
        expiresAt: { gt: now },
        account: { phone: normaliseIdentifier(phone) },
      },
    });
    if (!activation) return false;
    const used = await tx.activation.updateMany({ where: { id: activation.id, usedAt: null }, data: { usedAt: now } });
    if (used.count === 0) return false;
    await tx.account.update({ where: { id: activation.accountId }, data: { passwordHash, passwordSetAt: now } });
    await tx.signInSession.updateMany({ where: { accountId: activation.accountId, endedAt: null }, data: { endedAt: now } });
    return true;
  });
}

/** Ends one of the account's own sessions; false where there is none. */
export async function endSession({ database, clock }: Application, accountId: string, id: string): Promise<boolean> {
  const ended = await database.write.signInSession.updateMany({
    where: { id, accountId, endedAt: null },
    data: { endedAt: clock() },
  });
  return ended.count > 0;
}
