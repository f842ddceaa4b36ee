import { because } from '@/charter/decision';
import { previewRoster } from '@/roster/preview';
import { FILE_BYTES } from '@/roster/read-file';
import { rosterTemplate } from '@/roster/template';
import { sendJson, sendProblem } from '@/server/http/reply';
import type { MemberScope } from '@/server/session/scope';
import { type Call, type Door, requireScope } from './door';
import { readFileBody } from './file-body';
import { problemOf } from './problems';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What browsers call these files; Windows with Excel calls a CSV file "application/vnd.ms-excel". */
const TYPES = ['text/csv', 'text/tab-separated-values', 'text/plain', XLSX, 'application/vnd.ms-excel', 'application/octet-stream'];

/** The scope of the admin or the leader; answers 401, 403 or 404 and gives null otherwise (3.2). */
async function requireOfficer(call: Call): Promise<MemberScope | null> {
  const scope = await requireScope(call);
  if (!scope || scope.officer) return scope;
  sendProblem(call.response, problemOf({ kind: 'refused', reasons: [because('3.2', 'admin-only')] }));
  return null;
}

/** POST /api/groups/{group}/roster/preview: what is in a roster file, and what stands against it. Keeps nothing. */
export const rosterPreviewDoor: Door = async (call) => {
  const scope = await requireOfficer(call);
  if (!scope) return;
  const bytes = await readFileBody(call, TYPES, FILE_BYTES);
  if (bytes) sendJson(call.response, 200, await previewRoster(scope, bytes));
};

/** GET /api/groups/{group}/roster/template: an empty roster as a workbook, with an example. */
export const rosterTemplateDoor: Door = async (call) => {
  if (!(await requireOfficer(call))) return;
  const bytes = await rosterTemplate();
  call.response.writeHead(200, {
    'content-type': XLSX,
    'content-length': bytes.length,
    'content-disposition': 'attachment; filename="mau-danh-sach.xlsx"',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  call.response.end(bytes);
};
