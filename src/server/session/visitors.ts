import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../database';

/** What people without a session may try from one address: 20 times in 15 minutes. */
const TRIES = { points: 20, duration: 15 * 60 };

/** Slows down those who knock at the doors that need no session. */
export class Visitors {
  private readonly limiter: RateLimiterPrisma;

  constructor(database: Database) {
    this.limiter = new RateLimiterPrisma({ storeClient: database.write, keyPrefix: 'visitor', ...TRIES });
  }

  /** Counts a try; how long to wait in ms, 0 when it may go on. */
  async spend(address: string): Promise<number> {
    try {
      await this.limiter.consume(address);
      return 0;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(refused.msBeforeNext, 1000);
      throw refused;
    }
  }
}
