import { assemble } from '@/doors/assemble';
import type { Answer } from '@/server/command/answer';
import { newId } from '@/server/command/runner';
import { type FreshDatabase, freshDatabase } from './database';

/** The people of the tests, by name. */
export const PEOPLE = {
  binh: { fullName: 'Trần Quốc Bình', title: 'Giám đốc', unit: 'Ban Lãnh đạo', phone: '0911000001', board: true },
  duc: { fullName: 'Phạm Minh Đức', title: 'Chánh Văn phòng', unit: 'Văn phòng', phone: '0911000002' },
  hanh: { fullName: 'Lê Thị Hạnh', title: 'Phó Giám đốc', unit: 'Ban Lãnh đạo', phone: '0911000003', board: true },
  hung: { fullName: 'Lê Văn Hùng', title: 'Trưởng phòng', unit: 'Phòng Hành chính tư pháp', phone: '0911000004' },
  anh: { fullName: 'Đỗ Thị Ánh', title: 'Trưởng phòng', unit: 'Phòng Bổ trợ tư pháp', phone: '0911000005' },
  hen: { fullName: "H'Hen Niê", title: 'Phó Trưởng phòng', unit: 'Phòng Bổ trợ tư pháp', phone: '0911000006' },
  ybih: { fullName: 'Y Bih Niê', title: 'Trưởng Phòng Tư pháp', unit: 'Huyện Bù Gia Mập', phone: '0911000007' },
} as const;

export type Name = keyof typeof PEOPLE;

/** Who is a member of a founded world; `ybih` stands on the roster only. */
const MEMBERS: readonly Name[] = ['binh', 'duc', 'hanh', 'hung', 'anh', 'hen'];

/** 22/11/2026, 9:00 in Vietnam. */
export const NOON = new Date('2026-11-22T02:00:00Z');

/** A group under its charter on a database of its own, with a clock that tests move. */
export interface World {
  readonly application: Awaited<ReturnType<typeof assemble>>['application'];
  readonly work: () => Promise<void>;
  readonly database: FreshDatabase;
  readonly groupId: string;
  /** members' ids */
  readonly members: Readonly<Record<Name, string>>;
  now: Date;
  /** gives a command as a member */
  as(name: Name, command: string, input: unknown, key?: string): Promise<Answer>;
  /** the same, and throws unless it is done; gives what it made */
  done(name: Name, command: string, input: unknown): Promise<Record<string, string>>;
  /** asks as the admin and approves as the leader */
  approved(command: string, input: unknown): Promise<Record<string, string>>;
  end(): Promise<void>;
}

/** Founds the group of PEOPLE; everybody of MEMBERS has signed the charter. */
export async function foundWorld(): Promise<World> {
  const database = await freshDatabase();
  const state = { now: NOON };
  const assembled = await assemble({
    urls: database,
    authSecret: 'a secret of the tests, 32 characters',
    publicUrl: 'http://127.0.0.1:3000',
    demo: true,
    demoPassword: 'quy-che-2021',
    clock: () => state.now,
  });
  const { application } = assembled;
  const groupId = newId();
  const founded = expectDone(
    await application.runner.found({
      groupId,
      name: 'found-group',
      asker: { kind: 'system' },
      input: {
        slug: 'so-tu-phap',
        name: 'Sở Tư pháp',
        decision: 'Quyết định số 12/QĐ-STP ngày 01/11/2026',
        charter: { title: 'Quy chế hoạt động của nhóm', decision: 'Quyết định số 12/QĐ-STP', from: '2026-11-01' },
        entries: Object.values(PEOPLE),
        leader: PEOPLE.binh.phone,
        admin: PEOPLE.duc.phone,
      },
    }),
  );
  const members = { binh: founded.leader, duc: founded.admin } as Record<Name, string>;
  const world: World = {
    application,
    work: assembled.work,
    database,
    groupId,
    members,
    get now() {
      return state.now;
    },
    set now(at) {
      state.now = at;
    },
    as: (name, command, input, key) =>
      application.runner.run({ groupId, name: command, input, key, asker: { kind: 'member', memberId: members[name] } }),
    done: async (name, command, input) => expectDone(await world.as(name, command, input)),
    approved: async (command, input) => {
      const asked = await world.as('duc', command, input);
      if (asked.kind !== 'waiting') throw new Error(`expected ${command} to wait: ${JSON.stringify(asked)}`);
      return world.done('binh', 'decide-approval', { approval: asked.approval, decision: 'approve' });
    },
    end: async () => {
      await assembled.close();
      await database.drop();
    },
  };
  for (const name of ['binh', 'duc'] as const) await world.done(name, 'sign-charter', { version: 1 });
  const entries = await application.database.read.rosterEntry.findMany({ where: { groupId } });
  for (const name of MEMBERS.slice(2)) {
    const entry = entries.find(({ phone }) => phone === PEOPLE[name].phone)!;
    members[name] = (await world.approved('add-member', { rosterEntry: entry.id })).member!;
    await world.done(name, 'sign-charter', { version: 1 });
  }
  return world;
}

function expectDone(answer: Answer): Record<string, string> {
  if (answer.kind !== 'done') throw new Error(`expected it to be done: ${JSON.stringify(answer)}`);
  return answer.result as Record<string, string>;
}
