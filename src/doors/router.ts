import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import findMyWay, { type HTTPMethod } from 'find-my-way';
import type { Application } from '@/server/application';
import { sendProblem } from '@/server/http/reply';
import { log, logFault } from '@/server/log';
import { words } from '@/words/words';
import type { Door } from './door';
import { problem } from './problems';
import { DOORS } from './table';

/**
 * Takes a request to its door. The sign-in library's own addresses are left to the pages' server.
 *
 * @returns false when the request is not for us
 */
export function doorRouter(application: Application) {
  const router = findMyWay({ ignoreTrailingSlash: true, maxParamLength: 200 });
  for (const [method, path, door] of DOORS) {
    router.on(method, path, (request, response, params, _store, _search) =>
      pass(door, application, request as IncomingMessage, response as ServerResponse, params),
    );
  }
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const path = request.url?.split('?')[0] ?? '';
    if (!path.startsWith('/api/') || path.startsWith('/api/auth/')) return false;
    const method = request.method === 'HEAD' ? 'GET' : (request.method as HTTPMethod);
    if (router.find(method, path)) router.lookup(request, response);
    else if (DOORS.some(([other]) => other !== method && router.find(other, path))) sendProblem(response, problem('method'));
    else sendProblem(response, problem('not-found'));
    return true;
  };
}

async function pass(
  door: Door,
  application: Application,
  request: IncomingMessage,
  response: ServerResponse,
  params: Record<string, string | undefined>,
): Promise<void> {
  try {
    const url = new URL(request.url ?? '/', 'http://door');
    await door({ application, request, response, url, params });
  } catch (error) {
    const number = randomUUID().slice(0, 8);
    logFault(number, error);
    if (response.headersSent) response.destroy();
    else if (!(await reachable(application))) sendProblem(response, problem('unavailable'), { 'retry-after': '2' });
    else sendProblem(response, problem('unexpected', { number }, words('problems.unexpected.detail', { number })));
    log.debug({ number }, 'answered with a fault number');
  }
}

/** Whether the database answers: a fault while it does not is no fault of the request. */
const reachable = (application: Application): Promise<boolean> =>
  application.database.read.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
