import { z } from 'zod';
import { mayTakePart } from '@/charter/article-6';
import { listApprovals } from '@/approvals/queries';
import { readCharter } from '@/charters/queries';
import { findDirective, listDirectives } from '@/directives/queries';
import { listMembers } from '@/members/queries';
import { MOST_MESSAGES, messagePage, searchMessages } from '@/messages/queries';
import { listPins } from '@/pins/queries';
import { readRoster } from '@/roster/queries';
import { readScreening } from '@/screening/queries';
import { id, position } from '@/shapes/fields';
import type { MemberScope } from '@/server/session/scope';
import { headOf, readEntries } from '@/server/ledger/read';
import { Halt } from '@/server/command/answer';
import { parseInput } from '@/server/command/parse';
import { sendJson, sendProblem } from '@/server/http/reply';
import { type Door, requireScope, requireSession } from './door';
import { explained, problem, problemOf } from './problems';

const fromText = (field: z.ZodType<number, number>) => z.string().regex(/^\d{1,10}$/).transform(Number).pipe(field);

/** A caller who asks for more than a page gets a page. */
const atMost = (most: number) => fromText(z.number().min(1)).transform((limit) => Math.min(limit, most));

const page = z.object({
  q: z.string().max(200).optional(),
  before: fromText(position).optional(),
  limit: atMost(MOST_MESSAGES).optional(),
});

const tail = z.object({ after: fromText(position).optional(), limit: atMost(1000).optional() });

type Query = (scope: MemberScope, search: Readonly<Record<string, string>>, id: string | undefined) => Promise<object | Halt | null>;

/** Answers a query of a member; 404 for null, and 403 before the charter is signed unless `unsigned`. */
function queryDoor(query: Query, { unsigned = false } = {}): Door {
  return async (call) => {
    const scope = await requireScope(call);
    if (!scope) return;
    const bound = mayTakePart(scope.standing);
    if (!unsigned && bound.outcome === 'refused') {
      return sendProblem(call.response, problemOf({ kind: 'refused', reasons: bound.reasons }));
    }
    const found = await query(scope, Object.fromEntries(call.url.searchParams), call.params.id);
    if (found instanceof Halt) sendProblem(call.response, problemOf(found.answer));
    else if (found) sendJson(call.response, 200, found);
    else sendProblem(call.response, problem('not-found'));
  };
}

export const messagesDoor = queryDoor(async (scope, search) => {
  const asked = parseInput(page, search);
  if (asked instanceof Halt) return asked;
  return asked.q === undefined ? messagePage(scope, asked) : searchMessages(scope, asked.q, asked);
});

export const eventsDoor = queryDoor(async ({ database, groupId, memberId, officer }, search) => {
  const asked = parseInput(tail, search);
  if (asked instanceof Halt) return asked;
  const { after = 0, limit = 200 } = asked;
  const newest = await headOf(database, groupId);
  if (after > newest) {
    return new Halt({ kind: 'invalid', problems: explained([{ path: 'after', code: 'position-from-the-future', facts: { newest } }]) });
  }
  const entries = await readEntries(database, groupId, { after, limit, reader: { memberId, officer } });
  const events = entries.map(({ entry }) => entry);
  return { events, next: events.length === limit ? events.at(-1)!.seq : Math.max(after, newest) };
});

export const membersDoor = queryDoor(async (scope) => ({ members: await listMembers(scope) }), { unsigned: true });
export const directivesDoor = queryDoor(async (scope) => ({ directives: await listDirectives(scope) }));
export const directiveDoor = queryDoor(async (scope, _search, directive) =>
  id.safeParse(directive).success ? findDirective(scope, directive!) : null,
);
export const approvalsDoor = queryDoor(async (scope) => ({ approvals: await listApprovals(scope) }));
export const pinsDoor = queryDoor(async (scope) => ({ pins: await listPins(scope) }));
export const screeningDoor = queryDoor(readScreening);
export const rosterDoor = queryDoor(readRoster);
export const charterDoor = queryDoor(readCharter, { unsigned: true });

/** GET /api/me */
export const meDoor: Door = async (call) => {
  const session = await requireSession(call);
  if (!session) return;
  const [first] = session.memberships;
  const groups = session.memberships.map(({ slug, groupName, role, board, memberId }) => ({
    id: slug,
    name: groupName,
    role,
    board,
    memberId,
  }));
  sendJson(call.response, 200, {
    id: session.accountId,
    fullName: first?.fullName ?? '',
    title: first?.title ?? '',
    unit: first?.unit ?? '',
    groups,
  });
};
