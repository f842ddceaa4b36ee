import { mayLoadCharter } from '@/charter/article-6';
import { previewCharter } from '@/charters/preview';
import { LARGEST_FILE_BYTES } from '@/charters/read-file';
import { sendJson, sendProblem } from '@/server/http/reply';
import { type Door, requireScope } from './door';
import { readFileBody } from './file-body';
import { problemOf } from './problems';

const TYPES = [
  'text/plain',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/octet-stream',
];
const NAME_CHARACTERS = 300;

/** POST /api/groups/{group}/charter/preview: what a charter's file holds. For the admin, who may load it (6). */
export const charterPreviewDoor: Door = async (call) => {
  const scope = await requireScope(call);
  if (!scope) return;
  const decision = mayLoadCharter({ actor: scope.standing, textPresent: false });
  if (decision.outcome === 'refused') return sendProblem(call.response, problemOf({ kind: 'refused', reasons: decision.reasons }));
  const bytes = await readFileBody(call, TYPES, LARGEST_FILE_BYTES);
  if (bytes) sendJson(call.response, 200, await previewCharter(bytes, fileName(call.request.headers['x-file-name'])));
};

function fileName(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(String(header ?? '')).slice(-NAME_CHARACTERS);
  } catch {
    return '';
  }
}
