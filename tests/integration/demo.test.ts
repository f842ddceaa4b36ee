import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { countWaiting, listApprovals } from '@/approvals/queries';
import { screen } from '@/charter/screening/screen';
import { DEFAULT_OUTCOMES } from '@/charter/screening/settings';
import { phoneOf } from '@/demo/founding';
import { seedDemo } from '@/demo/seed';
import { REMINDER_JOB } from '@/directives/reminding';
import { findDirective, listDirectives } from '@/directives/queries';
import { assemble, type Assembled } from '@/doors/assemble';
import { countUnread, messagePage } from '@/messages/queries';
import { listMembers } from '@/members/queries';
import { listPins } from '@/pins/queries';
import { storedEntries } from '@/server/ledger/stored';
import { verifyLedger } from '@/server/ledger/verify';
import { type MemberScope, memberScope } from '@/server/session/scope';
import { findSession } from '@/server/session/session';
import { type FreshDatabase, freshDatabase } from '../database';

const PASSWORD = 'quy-che-2021';
const now = new Date();
const told: string[] = [];
let database: FreshDatabase;
let assembled: Assembled;
let groupId: string;

beforeAll(async () => {
  database = await freshDatabase();
  let clock = now;
  assembled = await assemble({
    urls: database,
    authSecret: 'a secret of the tests, 32 characters',
    publicUrl: 'http://127.0.0.1:3000',
    demo: true,
    demoPassword: PASSWORD,
    clock: () => clock,
  });
  const setClock = (at: Date) => void (clock = at);
  await seedDemo({ application: assembled.application, setClock, report: (line) => told.push(line), now });
  groupId = (await read().group.findFirstOrThrow()).id;
}, 120_000);
afterAll(async () => {
  await assembled.close();
  await database.drop();
});

const read = () => assembled.application.database.read;

/** What a person may know who has just signed in. */
async function signedIn(place: number): Promise<MemberScope> {
  const { signIn } = assembled.application;
  const outcome = await signIn.attempt(phoneOf(place), PASSWORD, { device: 'test', address: '127.0.0.1' });
  if (outcome.kind !== 'signed-in') throw new Error(`person ${place} cannot sign in: ${outcome.kind}`);
  const session = (await findSession(read(), outcome.sessionId, now))!;
  return (await memberScope(read(), session, 'so-tu-phap', now))!;
}

const titled = (title: string, scope: MemberScope) =>
  listDirectives(scope).then((directives) => directives.find((directive) => directive.title?.startsWith(title))!);

describe('people', () => {
  test('45 stand on the roster, 40 are members, and all of them have signed and been there', async () => {
    const members = await listMembers(await signedIn(2));
    expect(await read().rosterEntry.count({ where: { groupId, until: null } })).toBe(45);
    expect(members).toHaveLength(40);
    expect(members.every(({ signed, active }) => signed && active)).toBe(true);
    expect(members.filter(({ board }) => board)).toHaveLength(4);
    expect(members.filter(({ role }) => role !== 'member').map(({ fullName, title, role }) => [fullName, title, role])).toEqual([
      ['Trần Quốc Bình', 'Giám đốc', 'leader'],
      ['Phạm Minh Đức', 'Chánh Văn phòng', 'admin'],
    ]);
  });

  test('members sign in with the demo password, the five others have no account', async () => {
    await expect(signedIn(40)).resolves.toMatchObject({ fullName: 'Lương Văn Kiên' });
    await expect(signedIn(41)).rejects.toThrow('wrong');
    const accounts = await read().account.findMany({ select: { phone: true }, orderBy: { phone: 'asc' } });
    expect(accounts.map(({ phone }) => phone)).toEqual(Array.from({ length: 40 }, (_, index) => phoneOf(index + 1)));
  });

  test('nobody is still signed in on a device of the past', async () => {
    expect(await read().signInSession.count({ where: { endedAt: null, device: { not: 'test' } } })).toBe(0);
  });
});

describe('directives', () => {
  test('stand in every state, orders and directions', async () => {
    const directives = await listDirectives(await signedIn(1));
    const states = Object.groupBy(directives, ({ state }) => state);
    expect(Object.entries(states).map(([state, some]) => [state, some!.length]).sort()).toEqual([
      ['closed', 2],
      ['open', 5],
      ['replaced', 1],
      ['revoked', 1],
    ]);
    expect(new Set(directives.map(({ force }) => force))).toEqual(new Set(['order', 'direction']));
    expect(states.closed!.every(({ counts }) => counts.replied === counts.total)).toBe(true);
    expect(states.replaced![0]!.replacedBy?.id).toBe(states.closed!.find(({ replaces }) => replaces)!.id);
  });

  test('the one of today is answered by 14 of 34, seen by 10', async () => {
    const { counts, deadline } = await titled('Báo cáo số liệu chứng thực', await signedIn(1));
    expect(counts).toEqual({ total: 34, replied: 14, seen: 10, owed: 10, late: 0 });
    expect(Date.parse(deadline) - now.getTime()).toBeGreaterThan(2 * 86_400_000);
  });

  test('one is overdue, with replies that came late, and has risen to the leader', async () => {
    const scope = await signedIn(1);
    const { id, counts } = await titled('Đăng ký nội dung kế hoạch', scope);
    const { recipients } = (await findDirective(scope, id))!;
    expect(counts).toMatchObject({ replied: 13, late: 8 });
    expect(recipients.filter(({ late, repliedAt }) => late && repliedAt !== null)).toHaveLength(3);
    expect((await read().directive.findUniqueOrThrow({ where: { id } })).overdueAt).not.toBeNull();
  });

  test("one's deadline was put off, and every status of a reply is there", async () => {
    const entries = await read().ledgerEntry.groupBy({ by: ['type'], where: { groupId }, _count: true });
    const times = Object.fromEntries(entries.map(({ type, _count }) => [type, _count]));
    expect(times).toMatchObject({ 'deadline-extended': 1, 'directive-revoked': 1, 'message-recalled': 1, unpinned: 1 });
    const statuses = await read().recipient.groupBy({ by: ['status'], where: { directive: { groupId } }, _count: true });
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(['received', 'in-progress', 'done', 'blocked', null]));
  });

  test('nobody who has seen nothing has acted since', async () => {
    const unseen = await read().$queryRaw<unknown[]>`
      SELECT FROM recipient r JOIN directive d ON d.id = r.directive_id
      WHERE r.seen_at IS NULL AND EXISTS (SELECT FROM ledger_entry l
        WHERE l.group_id = d.group_id AND l.actor_id = r.member_id AND l.seq > d.seq
          AND (d.ended_at IS NULL OR l.at < d.ended_at))`;
    expect(unseen).toHaveLength(0);
  });
});

describe('what waits', () => {
  test('a request of each outcome, and the waiting one has a person behind it', async () => {
    const approvals = await listApprovals(await signedIn(1));
    expect(new Set(approvals.map(({ state }) => state))).toEqual(new Set(['approved', 'rejected', 'withdrawn', 'waiting']));
    const waiting = approvals.filter(({ state }) => state === 'waiting');
    expect(waiting).toMatchObject([{ command: 'add-member', facts: { fullName: 'Đoàn Ngọc Quý' } }]);
    const asking = await read().joinRequest.findMany({ where: { groupId, settledAt: null } });
    const entry = await read().rosterEntry.findUniqueOrThrow({ where: { id: asking[0]!.entryId } });
    expect([asking.length, entry.fullName]).toEqual([1, 'Đoàn Ngọc Quý']);
  });

  test('the Director, the admin and a member each find something for them', async () => {
    const [director, admin, member] = [await signedIn(1), await signedIn(2), await signedIn(12)];
    const owed = async (scope: MemberScope) =>
      (await listDirectives(scope)).filter(({ state, mine }) => state === 'open' && mine && mine.state !== 'replied');
    expect(await countWaiting(director)).toBe(1);
    expect(await Promise.all([director, admin, member].map(countUnread))).toEqual([7, 5, 8]);
    expect((await owed(admin)).map(({ mine }) => mine)).toMatchObject([{ state: 'seen', late: false }]);
    expect((await owed(member)).map(({ mine }) => mine!.late).sort()).toEqual([false, false, true]);
    expect(await listPins(member)).toHaveLength(4);
  });
});

describe('the ledger', () => {
  test('holds from the first entry to the last, in the order of time, and nothing lies ahead', async () => {
    const head = await read().ledgerHead.findUniqueOrThrow({ where: { groupId } });
    const { broken, entries } = await verifyLedger(storedEntries(read(), groupId), head);
    expect(broken).toBeNull();
    expect(entries).toBe(head.seq);
    const rows = await read().ledgerEntry.findMany({ where: { groupId }, orderBy: { seq: 'asc' }, select: { seq: true, at: true } });
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
    const times = rows.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(times.at(-1)).toBeLessThan(now.getTime());
    expect(now.getTime() - times.at(-1)!).toBeLessThan(3_600_000);
    expect(told.at(-1)).toContain(String(head.seq));
  });

  test('reminders that the queue finds overdue at the start remind nobody again', async () => {
    const before = await read().ledgerHead.findUniqueOrThrow({ where: { groupId } });
    await assembled.work();
    const owner = new Client(database.ownerUrl);
    await owner.connect();
    const waiting = `SELECT count(*)::int AS jobs FROM pgboss.job WHERE name = $1 AND state < 'completed' AND start_after <= $2`;
    await vi.waitFor(
      async () => expect((await owner.query(waiting, [REMINDER_JOB, now])).rows).toEqual([{ jobs: 0 }]),
      { timeout: 15_000, interval: 200 },
    );
    await owner.end();
    expect(await read().ledgerHead.findUniqueOrThrow({ where: { groupId } })).toEqual(before);
  });
});

describe('texts', () => {
  test('there are some days of talk, with replies, mentions, and sources', async () => {
    const { messages } = await messagePage(await signedIn(12), { limit: 200 });
    expect(messages).toHaveLength(88);
    expect(messages.filter(({ replyTo }) => replyTo).length).toBeGreaterThan(20);
    for (const { mentions, text } of messages) expect(mentions.length).toBe(text?.match(/@\p{Lu}/gu)?.length ?? 0);
    expect(new Set(messages.map(({ author }) => author.id)).size).toBeGreaterThan(20);
  });

  test('nothing stands in them that the charter would refuse or ask about', async () => {
    const kept = await read().keptText.findMany({ where: { groupId } });
    const group = await read().group.findUniqueOrThrow({ where: { id: groupId } });
    const charter = await read().charterVersion.findFirstOrThrow({ where: { groupId } });
    const names = (await read().rosterEntry.findMany({ where: { groupId } })).map(({ fullName }) => fullName);
    const sourced = new Set(kept.filter(({ field }) => field === 'source').map(({ seq }) => seq));
    const domains = (await read().officialDomain.findMany({ where: { groupId } })).map(({ domain }) => domain);
    const texts = [
      ...kept.map(({ content, seq }) => ({ text: content!, sourceStated: sourced.has(seq) })),
      ...[group.name, group.description, group.decision, charter.title, charter.decision].map((text) => ({ text, sourceStated: false })),
    ];
    const context = { now: now.getTime(), subject: 'text' as const, names, officialDomains: domains, embargoes: [] };
    const objections = ({ text, sourceStated }: { text: string; sourceStated: boolean }) =>
      screen(text, { ...context, sourceStated }, DEFAULT_OUTCOMES)
        .filter(({ outcome }) => outcome !== 'note')
        .map(({ code, from, to }) => `${code}: ${text.slice(from, to)} in ${text}`);
    const without = 'De nghi cac phong gui bao cao ve Van phong truoc ngay mai';
    expect(objections({ text: without, sourceStated: false })).toHaveLength(1);
    expect(texts.flatMap(objections)).toEqual([]);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(({ text }) => /[{}]/.test(text) || text !== text.normalize('NFC'))).toEqual([]);
  });
});
