import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from '#generated/prisma/client';

/** The database inside one transaction of the command runner. */
export type Transaction = Prisma.TransactionClient;

/** A client whose connections refuse every write: what queries and pages get. */
export type ReadDatabase = PrismaClient;

export interface Database {
  /** for the command runner and for sign-in, nobody else */
  readonly write: PrismaClient;
  readonly read: ReadDatabase;
  close(): Promise<void>;
}

/**
 * Opens both clients.
 *
 * @param urls connection strings of the app's role; `readUrl` must set `default_transaction_read_only`
 */
export function openDatabase(urls: { appUrl: string; readUrl: string }): Database {
  const write = new PrismaClient({ adapter: new PrismaPg({ connectionString: urls.appUrl, max: 12 }) });
  const read = new PrismaClient({ adapter: new PrismaPg({ connectionString: urls.readUrl, max: 12 }) });
  return {
    write,
    read,
    close: async () => {
      await Promise.all([write.$disconnect(), read.$disconnect()]);
    },
  };
}

export { Prisma };
