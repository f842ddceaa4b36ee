import { afterAll, beforeAll, expect, test } from 'vitest';
import * as directives from '@/directives/events';
import { findDirective, listDirectives } from '@/directives/queries';
import * as messages from '@/messages/events';
import { messagePage } from '@/messages/queries';
import type { MessagePage } from '@/messages/view';
import * as pins from '@/pins/events';
import { listPins } from '@/pins/queries';
import type { PinView } from '@/pins/view';
import type { PublicEntry } from '@/server/ledger/entry';
import { headOf, readEntries } from '@/server/ledger/read';
import { type MemberScope, memberScope } from '@/server/session/scope';
import { findSession } from '@/server/session/session';
import { type Name, PEOPLE, type World, foundWorld } from '../world';

let world: World;
let sessionId: string;
beforeAll(async () => {
  world = await foundWorld();
  const { database, signIn } = world.application;
  const account = await database.read.account.findUniqueOrThrow({ where: { phone: PEOPLE.hung.phone } });
  sessionId = await signIn.open(account.id, { device: 'vitest', address: '::1' });
});
afterAll(() => world.end());

async function scope(): Promise<MemberScope> {
  const { database } = world.application;
  const session = await findSession(database.read, sessionId, world.now);
  return (await memberScope(database.read, session!, 'so-tu-phap', world.now))!;
}

interface Screen {
  readonly page: MessagePage;
  readonly directives: directives.DirectivesState;
  readonly pins: readonly PinView[];
}

/** What a member's screen reads when it is opened; each directive whole. */
async function fresh(): Promise<Screen> {
  const mine = await scope();
  const list = await listDirectives(mine);
  const whole = await Promise.all(list.map(({ id }) => findDirective(mine, id)));
  const byId = Object.fromEntries(whole.map((directive) => [directive!.id, directive!]));
  return { page: await messagePage(mine, { limit: 200 }), directives: { me: mine.memberId, byId }, pins: await listPins(mine) };
}

function applied(screen: Screen, entry: PublicEntry): Screen {
  const next = { page: messages.apply(screen.page, entry), directives: directives.apply(screen.directives, entry) };
  const find: pins.FindWords = ({ kind, id }) =>
    kind === 'message' ? next.page.messages.find((message) => message.id === id)?.text : next.directives.byId[id]?.title;
  return { ...next, pins: pins.apply(screen.pins, entry, find) };
}

/** Does something, and holds what the screen makes of the stream against what it would read. */
async function follow(name: Name, command: string, input: unknown): Promise<Record<string, string>> {
  const before = await fresh();
  const { database } = world.application;
  const after = await headOf(database.read, world.groupId);
  world.now = new Date(world.now.getTime() + 60_000);
  const made = await world.done(name, command, input);
  const reader = { memberId: world.members.hung, officer: false };
  const entries = await readEntries(database.read, world.groupId, { after, limit: 100, reader });
  const live = entries.reduce((screen, { entry }) => applied(screen, entry), before);
  expect(live, command).toEqual(await fresh());
  return made;
}

test('what the stream makes of a screen is what the screen would read', async () => {
  const { message } = await follow('anh', 'post-message', { text: 'Phòng đã nhận được văn bản.' });
  await follow('hung', 'post-message', { text: 'Cảm ơn đồng chí.', replyTo: message, mentions: [world.members.anh] });
  const { pin } = await follow('duc', 'pin', { message, reason: 'Cần lưu ý' });
  const order = { title: 'Báo cáo quý IV', text: 'Gửi số liệu về Văn phòng.', addressees: ['all'], deadline: '2026-11-25T17:00:00+07:00' };
  const { directive } = await follow('binh', 'issue-directive', order);
  await follow('hung', 'see-directive', { directive });
  await follow('anh', 'reply-to-directive', { directive, text: 'Đã nhận.', status: 'received' });
  await follow('hung', 'reply-to-directive', { directive, text: 'Đang tổng hợp.', status: 'in-progress' });
  await follow('hung', 'reply-to-directive', { directive, text: 'Đã gửi.', status: 'done' });
  await follow('duc', 'pin', { directive });
  await follow('duc', 'unpin', { pin });
  await follow('binh', 'extend-deadline', { directive, deadline: '2026-11-27T17:00:00+07:00' });
  world.now = new Date('2026-11-28T02:00:00Z');
  await follow('hen', 'reply-to-directive', { directive, text: 'Xin báo cáo muộn.', status: 'blocked' });
  const later = { ...order, deadline: '2026-12-05T17:00:00+07:00', addressees: [{ unit: 'Phòng Bổ trợ tư pháp' }] };
  const { directive: second } = await follow('binh', 'issue-directive', { ...later, replaces: directive });
  await follow('binh', 'revoke-directive', { directive: second, reason: 'Không còn cần' });
  const { directive: third } = await follow('hanh', 'issue-directive', later);
  await follow('hanh', 'close-directive', { directive: third });
  await follow('anh', 'recall-message', { message });
  await follow('hung', 'mark-read', { upTo: 3 });
});
