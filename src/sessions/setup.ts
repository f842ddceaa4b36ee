import { createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { ACTIVATION_MS, hashActivationCode, newActivationCode } from '@/members/activation';
import type { Application } from '@/server/application';
import type { Answer } from '@/server/command/answer';
import { newId } from '@/server/command/runner';
import type { Database } from '@/server/database';
import { dayInVietnam } from '@/server/day';
import { normalisePhone } from '@/server/session/sign-in';
import { words } from '@/words/words';
import type { setUp } from './schema';

const LINK_MS = 30 * 60_000;

const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');

/** Makes the one-time link's token for an empty database; an earlier one stops counting. Null once a group stands. */
export async function makeSetupToken(database: Database, now: Date): Promise<string | null> {
  if ((await database.read.group.count()) > 0) return null;
  const token = randomBytes(24).toString('base64url');
  await database.write.setupLink.updateMany({ where: { usedAt: null }, data: { expiresAt: now } });
  await database.write.setupLink.create({
    data: { tokenHash: hashToken(token), createdAt: now, expiresAt: new Date(now.getTime() + LINK_MS) },
  });
  return token;
}

/** Whether a setup link still counts. */
export async function setupOpen({ database, clock }: Application, token: string): Promise<boolean> {
  const link = await database.read.setupLink.findUnique({ where: { tokenHash: hashToken(token) } });
  return link !== null && link.usedAt === null && link.expiresAt > clock();
}

export type SetupOutcome =
  | { readonly kind: 'founded'; readonly group: string; readonly codes: readonly { fullName: string; phone: string; code: string }[] }
  | { readonly kind: 'closed' }
  | { readonly kind: 'answered'; readonly answer: Exclude<Answer, { kind: 'done' | 'waiting' }> };

/** Founds the group of the deciding paper, and gives its first two people their activation codes. */
export async function setUpGroup(application: Application, input: z.infer<typeof setUp>): Promise<SetupOutcome> {
  const { database, clock, runner } = application;
  const now = clock();
  const tokenHash = hashToken(input.token);
  const taken = await database.write.setupLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (taken.count === 0) return { kind: 'closed' };
  const leader = { ...input.leader, phone: normalisePhone(input.leader.phone), board: true };
  const admin = { ...input.admin, phone: normalisePhone(input.admin.phone) };
  const from = dayInVietnam(now).toISOString().slice(0, 10);
  const answer = await runner.found({
    groupId: newId(),
    name: 'found-group',
    asker: { kind: 'system' },
    input: {
      slug: input.slug,
      name: input.name,
      decision: input.decision,
      charter: { title: words('charter.title'), decision: input.decision, from },
      entries: [leader, admin],
      leader: leader.phone,
      admin: admin.phone,
    },
  });
  if (answer.kind !== 'done') {
    await database.write.setupLink.updateMany({ where: { tokenHash }, data: { usedAt: null } });
    return { kind: 'answered', answer: answer as Exclude<Answer, { kind: 'done' | 'waiting' }> };
  }
  const codes = [];
  for (const { fullName, phone } of [leader, admin]) codes.push({ fullName, phone, code: await makeCode(database, phone, now) });
  return { kind: 'founded', group: input.slug, codes };
}

/** A new activation code for an account; the ones before stop counting. */
export async function makeCode(database: Database, phone: string, now: Date): Promise<string> {
  const account = await database.read.account.findUniqueOrThrow({ where: { phone } });
  const code = newActivationCode();
  await database.write.activation.updateMany({ where: { accountId: account.id, usedAt: null }, data: { expiresAt: now } });
  await database.write.activation.create({
    data: {
      accountId: account.id,
      codeHash: hashActivationCode(code),
      createdAt: now,
      expiresAt: new Date(now.getTime() + ACTIVATION_MS),
    },
  });
  return code;
}
