import { assemble } from '../src/doors/assemble';
import { newId } from '../src/server/command/runner';
import { openPostgres } from '../src/server/postgres/open';
import { type Running, dataDirectory, freePort, start } from './server';
import { say, signIn } from './client';

export const PASSWORD = 'quy-che-2021';
export const GROUP = 'so-tu-phap';

/** The product with its demo on a database of its own, and the bare baseline beside it. */
export interface House {
  readonly ours: Running;
  readonly directory: string;
  bare(): Promise<Running>;
  close(): Promise<void>;
}

/** Starts the product as `npm start` does, after the build. */
export async function openHouse(): Promise<House> {
  say('starting the product with an empty DATA_DIR…');
  const { directory, remove } = dataDirectory();
  const ours = await start('src/main.ts', await freePort(), '/api/health', { DATA_DIR: directory, LOG_LEVEL: 'error' });
  const started: Running[] = [ours];
  return {
    ours,
    directory,
    bare: async () => {
      const bare = await start('bench/bare.ts', await freePort(), '/health', await bareSettings(directory));
      started.push(bare);
      return bare;
    },
    close: async () => {
      for (const server of started.reverse()) await server.stop();
      await remove();
    },
  };
}

/** A group of the bare server's own, founded by the product's own command, so that both write to the same tables. */
async function bareSettings(directory: string): Promise<Record<string, string>> {
  const postgres = await openPostgres({ dataDir: directory });
  const { application, close } = await assemble({
    urls: postgres,
    authSecret: 'x'.repeat(32),
    publicUrl: 'http://127.0.0.1',
    demo: true,
    demoPassword: PASSWORD,
  });
  try {
    const groupId = newId();
    const answer = await application.runner.found({
      groupId,
      name: 'found-group',
      asker: { kind: 'system' },
      input: foundingOf(`bare-${groupId.slice(0, 8)}`),
    });
    if (answer.kind !== 'done') throw new Error(`the bare group was answered ${answer.kind}`);
    const member = await application.database.read.member.findUniqueOrThrow({ where: { id: String(answer.result.leader) } });
    const session = await application.signIn.open(member.accountId, { device: 'bench', address: '127.0.0.1' });
    return { BARE_URL: postgres.appUrl, BARE_GROUP: groupId, BARE_MEMBER: member.id, BARE_ENTRY: member.entryId, BARE_SESSION: session };
  } finally {
    await close();
    await postgres.stop();
  }
}

/** What founds a group of two for a measurement, led by the demo's Director. */
export function foundingOf(slug: string) {
  const leader = { fullName: 'Trần Quốc Bình', title: 'Giám đốc', unit: 'Ban Lãnh đạo', phone: '0900000001', board: true };
  const admin = { fullName: 'Phạm Minh Đức', title: 'Chánh Văn phòng', unit: 'Văn phòng', phone: '0900000002' };
  return {
    slug,
    name: slug,
    decision: 'Quyết định số 1/QĐ',
    charter: { title: 'Quy chế', decision: 'Quyết định số 1/QĐ', from: '2026-01-01' },
    entries: [leader, admin],
    leader: leader.phone,
    admin: admin.phone,
  };
}

/** Members of the demo, signed in, each on a connection of their own. */
export function callers(origin: string, count: number) {
  return Promise.all(
    Array.from({ length: count }, (_, index) => signIn(origin, `09000000${String(6 + index).padStart(2, '0')}`, PASSWORD)),
  );
}
