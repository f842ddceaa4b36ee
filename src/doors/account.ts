import { Halt } from '@/server/command/answer';
import { parseInput } from '@/server/command/parse';
import { addressOf, fromOwnOrigin } from '@/server/http/request';
import { sendJson, sendProblem } from '@/server/http/reply';
import { activateAccount, endSession } from '@/sessions/activation';
import { activate, setUp } from '@/sessions/schema';
import { setUpGroup } from '@/sessions/setup';
import { id } from '@/shapes/fields';
import { words } from '@/words/words';
import { readJson } from './commands';
import { type Call, type Door, requireSession } from './door';
import { problem, problemOf } from './problems';

const BODY_BYTES = 32 * 1024;

/** Answers 403 or 429 and gives false for a stranger who may not, or should not yet, try. */
async function mayTry({ application, request, response }: Call): Promise<boolean> {
  if (!fromOwnOrigin(request, application.publicUrl)) {
    sendProblem(response, problem('cross-origin'));
    return false;
  }
  const wait = await application.visitors.spend(addressOf(request));
  if (wait > 0) sendProblem(response, problem('too-many'), { 'retry-after': String(Math.ceil(wait / 1000)) });
  return wait === 0;
}

/** POST /api/activation: a person sets their password with the code that the admin gave them (5.3b). */
export const activationDoor: Door = async (call) => {
  if (!(await mayTry(call))) return;
  const body = await readJson(call, BODY_BYTES);
  if (!body) return;
  const input = parseInput(activate, body.value);
  if (input instanceof Halt) return sendProblem(call.response, problemOf(input.answer));
  if (await activateAccount(call.application, input)) sendJson(call.response, 200, { activated: true });
  else sendProblem(call.response, problem('not-found', {}, words('activation.wrong')));
};

/** POST /api/setup: founds the group on an empty database, by the one-time link. */
export const setupDoor: Door = async (call) => {
  if (!(await mayTry(call))) return;
  const body = await readJson(call, BODY_BYTES);
  if (!body) return;
  const input = parseInput(setUp, body.value);
  if (input instanceof Halt) return sendProblem(call.response, problemOf(input.answer));
  const outcome = await setUpGroup(call.application, input);
  if (outcome.kind === 'founded') sendJson(call.response, 200, { group: outcome.group, codes: outcome.codes });
  else if (outcome.kind === 'closed') sendProblem(call.response, problem('not-found', {}, words('setup.closed')));
  else sendProblem(call.response, problemOf(outcome.answer));
};

/** POST /api/sessions/{id}/end: a person signs one of their devices out (5.1c). */
export const endSessionDoor: Door = async (call) => {
  const { application, request, response, params } = call;
  if (!fromOwnOrigin(request, application.publicUrl)) return sendProblem(response, problem('cross-origin'));
  const session = await requireSession(call);
  if (!session) return;
  const ended = id.safeParse(params.id).success && (await endSession(application, session.accountId, params.id!));
  if (ended) sendJson(response, 200, { ended: params.id });
  else sendProblem(response, problem('not-found'));
};
