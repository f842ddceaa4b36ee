import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Application } from '@/server/application';
import { sendProblem } from '@/server/http/reply';
import { readSessionId } from '@/server/session/cookie';
import { type MemberScope, memberScope } from '@/server/session/scope';
import { type Membership, type Session, findSession } from '@/server/session/session';
import { problem } from './problems';

/** One request at one of our doors. */
export interface Call {
  readonly application: Application;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly params: Readonly<Record<string, string | undefined>>;
}

export type Door = (call: Call) => Promise<void> | void;

/** The caller's session; answers 401 and gives null without one. */
export async function requireSession({ application, request, response }: Call): Promise<Session | null> {
  const id = await readSessionId(request.headers.cookie, application.cookie);
  const session = id && (await findSession(application.database.read, id, application.clock()));
  if (!session) {
    sendProblem(response, problem('no-session'));
    return null;
  }
  return session;
}

/** The caller's membership in the group of the address; answers 401 or 404 and gives null otherwise. */
export async function requireMembership(call: Call): Promise<{ session: Session; membership: Membership } | null> {
  const session = await requireSession(call);
  if (!session) return null;
  const membership = session.memberships.find(({ slug }) => slug === call.params.group);
  if (!membership) {
    sendProblem(call.response, problem('not-found'));
    return null;
  }
  return { session, membership };
}

/** What queries of the caller may know; answers 401 or 404 and gives null otherwise. */
export async function requireScope(call: Call): Promise<MemberScope | null> {
  const session = await requireSession(call);
  if (!session) return null;
  const { database, clock } = call.application;
  const scope = await memberScope(database.read, session, call.params.group ?? '', clock());
  if (!scope) sendProblem(call.response, problem('not-found'));
  return scope;
}
