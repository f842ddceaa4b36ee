import { z } from 'zod';
import { findDeadlines } from '@/charter/screening/deadlines';
import { read } from '@/charter/screening/reading';
import { screen } from '@/charter/screening/screen';
import { Halt } from '@/server/command/answer';
import { parseInput } from '@/server/command/parse';
import { sendJson, sendProblem } from '@/server/http/reply';
import { TEXT_CHARACTERS, instant } from '@/shapes/fields';
import { loadRules } from '@/screening/rules';
import { readJson } from './commands';
import { type Door, requireScope } from './door';
import { problemOf } from './problems';

const BODY_BYTES = 128 * 1024;

const asked = z.union([
  z.strictObject({ text: z.string().max(TEXT_CHARACTERS), now: instant.optional(), source: z.string().max(500).optional() }),
  z.strictObject({ fileName: z.string().max(300), now: instant.optional() }),
]);

/** POST /api/groups/{group}/screen: what the charter would say of a text. Keeps nothing. */
export const screenDoor: Door = async (call) => {
  const scope = await requireScope(call);
  if (!scope) return;
  const body = await readJson(call, BODY_BYTES);
  if (!body) return;
  const input = parseInput(asked, body.value);
  if (input instanceof Halt) return sendProblem(call.response, problemOf(input.answer));
  const { outcomes, ...rules } = await loadRules(scope.database, scope.groupId, {
    seq: scope.rules.seq,
    charterVersion: scope.charterVersion,
  });
  const now = input.now ? Date.parse(input.now) : scope.now.getTime();
  const text = 'text' in input ? input.text : input.fileName;
  const subject = 'text' in input ? 'text' : 'file-name';
  const sourceStated = 'text' in input && Boolean(input.source);
  const findings = screen(text, { ...rules, now, subject, sourceStated }, outcomes).map(({ kind: _kind, ...finding }) => finding);
  const deadlines = findDeadlines(read(text), now).map(({ at, ...deadline }) => ({ ...deadline, at: new Date(at).toISOString() }));
  sendJson(call.response, 200, { findings, deadlines });
};
