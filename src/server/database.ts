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
  const write = connect(urls.appUrl);
  const read = connect(urls.readUrl);
  return {
    write,
    read,
    close: async () => {
      await Promise.all([write.$disconnect(), read.$disconnect()]);
    },
  };
}

const CONNECTIONS = 12;
/** Statements that each connection keeps prepared. Lists of many lengths make many statements, so there is a bound. */
const PREPARED = 300;

function connect(connectionString: string): PrismaClient {
  const names = new Map<string, string>();
  const statementNameGenerator = ({ sql }: { sql: string }): string => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= PREPARED) return known ?? '';
    const name = `s${names.size}`;
    names.set(sql, name);
    return name;
  };
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: CONNECTIONS }, { statementNameGenerator }) });
}

export { Prisma };
