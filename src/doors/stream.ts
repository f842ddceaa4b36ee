import type { ServerResponse } from 'node:http';
import { unless } from '@/charter/decision';
import { unsigned } from '@/charter/article-6';
import { headOf } from '@/server/ledger/read';
import { sendProblem } from '@/server/http/reply';
import { logFault } from '@/server/log';
import type { WatchedSubscriber } from '@/server/stream/watch';
import { loadActor } from '@/server/command/actor-facts';
import { type Call, type Door, requireMembership } from './door';
import { explained, problem, problemOf } from './problems';

const HEARTBEAT_MS = 20_000;
/** A client that leaves this much unread is cut off; it comes back with Last-Event-ID and misses nothing. */
const BACKLOG_BYTES = 1024 * 1024;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
  connection: 'keep-alive',
} as const;

/** One live connection: a response, and the member and session that it stands for. */
class LiveConnection implements WatchedSubscriber {
  constructor(
    private readonly response: ServerResponse,
    readonly sessionId: string,
    readonly memberId: string,
    public officer: boolean,
    public seq: number,
  ) {}

  send(seq: number, json: string): void {
    this.response.write(`id: ${seq}\ndata: ${json}\n\n`);
    if (this.response.writableLength > BACKLOG_BYTES) this.response.destroy();
  }

  beat(): void {
    this.response.write(':\n\n');
  }

  end(): void {
    this.response.end();
  }

  get open(): boolean {
    return !this.response.destroyed && !this.response.writableEnded;
  }
}

const connections = new Set<LiveConnection>();

setInterval(() => connections.forEach((connection) => connection.beat()), HEARTBEAT_MS).unref();

/** GET /api/groups/{group}/stream: the ledger as it grows, as Server-Sent Events. */
export const streamDoor: Door = async (call) => {
  const found = await requireMembership(call);
  if (!found) return;
  const { session, membership } = found;
  const { application, response } = call;
  const { database, hub, clock } = application;
  const actor = await loadActor(database.read, membership.groupId, membership.memberId, clock());
  if (!actor) return sendProblem(response, problem('not-found'));
  const bound = unless(unsigned(actor.standing));
  if (bound.outcome === 'refused') return sendProblem(response, problemOf({ kind: 'refused', reasons: bound.reasons }));
  const after = await startOf(call, membership.groupId);
  if (after === null) return;

  response.writeHead(200, HEADERS);
  response.write('retry: 1000\n\n');
  const connection = new LiveConnection(response, session.id, membership.memberId, actor.standing.role !== 'member', after);
  connections.add(connection);
  response.on('close', () => {
    connections.delete(connection);
    hub.leave(membership.groupId, connection);
  });
  try {
    await hub.follow(membership.groupId, connection, () => connection.open);
  } catch (error) {
    logFault('stream', error);
    connection.end();
  }
};

/** Where a client goes on: Last-Event-ID, else `after`, else now. Answers 400 for what is no position. */
async function startOf(call: Call, groupId: string): Promise<number | null> {
  const asked = call.request.headers['last-event-id'] ?? call.url.searchParams.get('after');
  const newest = await headOf(call.application.database.read, groupId);
  if (asked === null || asked === undefined || asked === '') return newest;
  const after = /^\d{1,9}$/.test(String(asked)) ? Number(asked) : null;
  if (after !== null && after <= newest) return after;
  const code = after === null ? 'wrong-value' : 'position-from-the-future';
  const problems = explained([{ path: 'after', code, facts: { newest } }]);
  sendProblem(call.response, problem('invalid', { problems }, problems[0]!.detail));
  return null;
}
