import { z } from 'zod';
import type { Answer } from '@/server/command/answer';
import type { Application } from '@/server/application';
import type { Asker } from '@/server/command/askers';
import { TooLarge, addressOf, fromOwnOrigin, readBody } from '@/server/http/request';
import { sendJson, sendProblem } from '@/server/http/reply';
import { readSessionId } from '@/server/session/cookie';
import type { Call, Door } from './door';
import { explained, problem, problemOf } from './problems';

const BODY_BYTES = 256 * 1024;
/** 5,000 people with everything about them, in UTF-8. */
const LARGE_BODY_BYTES = 8 * 1024 * 1024;
const LARGE = new Set(['import-roster', 'load-charter']);
/** Commands that need no session. */
const OPEN = new Set(['request-membership']);

const key = z.uuid();

/** POST /api/groups/{group}/commands/{name}: the one door by which a group changes. */
export const commandDoor: Door = async (call) => {
  const { request, response, params, application } = call;
  const name = params.name ?? '';
  if (!fromOwnOrigin(request, application.publicUrl)) return sendProblem(response, problem('cross-origin'));
  const asker = await askerOf(call);
  if (!asker) return sendProblem(response, problem('no-session'));
  const body = await readJson(call, LARGE.has(name) ? LARGE_BODY_BYTES : BODY_BYTES);
  if (!body) return;
  const idempotencyKey = request.headers['idempotency-key'];
  if (idempotencyKey !== undefined && !key.safeParse(idempotencyKey).success) {
    return sendInvalid(call, 'bad-key', 'Idempotency-Key');
  }
  if (asker.kind === 'visitor' && !(await mayKnock(call))) return;
  const groupId = await groupIdOf(application, params.group ?? '');
  if (!groupId) return sendProblem(response, problem('not-found'));
  const answer = await application.runner.run({
    groupId,
    name,
    input: body.value,
    asker,
    key: idempotencyKey as string | undefined,
  });
  sendAnswer(call, answer);
};

/** Sends what a command was answered. */
export function sendAnswer({ response }: Call, answer: Answer): void {
  if (answer.kind === 'done') return sendJson(response, 200, { seq: answer.seq, result: answer.result });
  if (answer.kind === 'waiting') return sendJson(response, 202, { approval: answer.approval });
  sendProblem(response, problemOf(answer));
}

/** A JSON object as body; answers 400, 413 or 415 and gives null otherwise. */
export async function readJson(
  call: Call,
  limitBytes: number,
): Promise<{ readonly value: Readonly<Record<string, unknown>> } | null> {
  const { request, response } = call;
  if (request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
    sendProblem(response, problem('not-json'));
    return null;
  }
  try {
    const bytes = await readBody(request, limitBytes);
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value: value as Record<string, unknown> };
    sendInvalid(call, 'not-an-object');
  } catch (error) {
    if (error instanceof TooLarge) sendProblem(response, problem('too-large', { limitBytes }), { connection: 'close' });
    else sendInvalid(call, 'not-json');
  }
  return null;
}

/** Answers 400 with one problem. */
export function sendInvalid({ response }: Call, code: string, path = ''): void {
  const problems = explained([{ path, code }]);
  sendProblem(response, problem('invalid', { problems }, problems[0]!.detail));
}

/** Slows down those who ask to be let in, for each address; answers 429 and gives false when they should wait. */
async function mayKnock({ application, request, response }: Call): Promise<boolean> {
  const wait = await application.visitors.spend(addressOf(request));
  if (wait > 0) sendProblem(response, problem('too-many'), { 'retry-after': String(Math.ceil(wait / 1000)) });
  return wait === 0;
}

/** Who stands at the door: a session, which the runner looks up; a visitor where none is needed; else nobody. */
async function askerOf({ application, request, params }: Call): Promise<Asker | null> {
  const sessionId = await readSessionId(request.headers.cookie, application.cookie);
  if (OPEN.has(params.name ?? '')) return { kind: 'visitor' };
  return sessionId ? { kind: 'session', sessionId } : null;
}

const groups = new Map<string, string>();

/** A group's id; its slug never changes. */
async function groupIdOf({ database }: Application, slug: string): Promise<string | null> {
  const known = groups.get(slug);
  if (known) return known;
  const group = await database.read.group.findUnique({ where: { slug }, select: { id: true } });
  if (group) groups.set(slug, group.id);
  return group?.id ?? null;
}
