import { hash, verify } from '@node-rs/argon2';
import { RateLimiterPrisma } from 'rate-limiter-flexible';
import type { PrismaClient } from '#generated/prisma/client';
import type { Database } from '../database';

/** OWASP's first choice for argon2id (2024): 19 MiB, 2 passes, 1 lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const SESSION_MS = 30 * 24 * 3_600_000;
const FAILURES_PER_ACCOUNT = { points: 5, duration: 15 * 60, blockDuration: 15 * 60 };
const FAILURES_PER_ADDRESS = { points: 50, duration: 15 * 60, blockDuration: 15 * 60 };

/** Hashes a password with argon2id. */
export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2ID);

/** Where a sign-in comes from: the device as the browser names itself, and its address. */
export interface Origin {
  readonly device: string;
  readonly address: string;
}

export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly sessionId: string; readonly accountId: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'slow-down'; readonly afterMs: number };

/** Compared against when there is no such account, so that both cases take as long. */
const nobody = hashPassword('nobody has this password');

/** Lets people in by phone or e-mail and password, and slows down guessing for each account and each address. */
export class SignIn {
  private readonly accountFailures: RateLimiterPrisma;
  private readonly addressFailures: RateLimiterPrisma;

  constructor(
    private readonly database: Database,
    private readonly clock: () => Date,
  ) {
    const storeClient: PrismaClient = database.write;
    this.accountFailures = new RateLimiterPrisma({ storeClient, keyPrefix: 'sign-in-account', ...FAILURES_PER_ACCOUNT });
    this.addressFailures = new RateLimiterPrisma({ storeClient, keyPrefix: 'sign-in-address', ...FAILURES_PER_ADDRESS });
  }

  /** @param identifier phone number (with or without spaces) or e-mail */
  async attempt(identifier: string, password: string, origin: Origin): Promise<SignInOutcome> {
    const name = normaliseIdentifier(identifier);
    const waitMs = await this.waitMs(name, origin.address);
    if (waitMs > 0) return { kind: 'slow-down', afterMs: waitMs };
    const account = await this.database.read.account.findFirst({
      where: { OR: [{ phone: name }, { email: name }] },
      select: { id: true, passwordHash: true },
    });
    const right = await verify(account?.passwordHash ?? (await nobody), password);
    if (!account?.passwordHash || !right) {
      await this.failed(name, origin.address);
      return { kind: 'wrong' };
    }
    await this.accountFailures.delete(name);
    return { kind: 'signed-in', accountId: account.id, sessionId: await this.open(account.id, origin) };
  }

  /** Opens a session on a device. */
  async open(accountId: string, origin: Origin): Promise<string> {
    const now = this.clock();
    const session = await this.database.write.signInSession.create({
      data: {
        accountId,
        device: origin.device.slice(0, 300),
        address: origin.address,
        createdAt: now,
        seenAt: now,
        expiresAt: new Date(now.getTime() + SESSION_MS),
      },
    });
    return session.id;
  }

  private async waitMs(name: string, address: string): Promise<number> {
    const [account, from] = await Promise.all([this.accountFailures.get(name), this.addressFailures.get(address)]);
    const blocked = [
      account && account.consumedPoints > FAILURES_PER_ACCOUNT.points ? account.msBeforeNext : 0,
      from && from.consumedPoints > FAILURES_PER_ADDRESS.points ? from.msBeforeNext : 0,
    ];
    return Math.max(...blocked);
  }

  private async failed(name: string, address: string): Promise<void> {
    await Promise.allSettled([this.accountFailures.consume(name), this.addressFailures.consume(address)]);
  }
}

/** A phone number as it is kept ("0900000001"), or an e-mail in lower case. */
export function normaliseIdentifier(identifier: string): string {
  const trimmed = identifier.trim().normalize('NFC');
  if (trimmed.includes('@')) return trimmed.toLowerCase();
  return normalisePhone(trimmed);
}

/** "+84 900 000 001" and "0900.000.001" become "0900000001". */
export function normalisePhone(phone: string): string {
  return phone.replace(/[\s.()-]/g, '').replace(/^\+?84(?=\d{9}$)/, '0');
}
