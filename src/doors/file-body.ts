import { TooLarge, fromOwnOrigin, readBody } from '@/server/http/request';
import { sendProblem } from '@/server/http/reply';
import { words } from '@/words/words';
import type { Call } from './door';
import { problem } from './problems';

/**
 * A raw file as body, from our own pages; answers 403, 413 or 415 and gives null otherwise.
 *
 * @param types the media types that are taken
 */
export async function readFileBody(call: Call, types: readonly string[], limitBytes: number): Promise<Buffer | null> {
  const { request, response, application } = call;
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!fromOwnOrigin(request, application.publicUrl)) {
    sendProblem(response, problem('cross-origin'));
  } else if (!types.includes(type)) {
    sendProblem(response, problem('not-json', { types }, words('file.type', { types: types.join(', ') })), { connection: 'close' });
  } else {
    try {
      return await readBody(request, limitBytes);
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      const detail = words('file.tooLarge', { megabytes: Math.floor(limitBytes / 1024 / 1024) });
      sendProblem(response, problem('too-large', { limitBytes }, detail), { connection: 'close' });
    }
  }
  return null;
}
