import type { HTTPMethod } from 'find-my-way';
import { activationDoor, endSessionDoor, setupDoor } from './account';
import { charterPreviewDoor } from './charter-preview';
import { commandDoor } from './commands';
import type { Door } from './door';
import { healthDoor } from './health';
import { openApiDoor } from './openapi';
import { ledgerVerifyDoor } from './ledger-verify';
import * as queries from './queries';
import { rosterPreviewDoor, rosterTemplateDoor } from './roster-preview';
import { screenDoor } from './screen';
import { streamDoor } from './stream';

/** Every door: method, path, and what stands behind it. */
export const DOORS: readonly (readonly [HTTPMethod, string, Door])[] = [
  ['GET', '/api/health', healthDoor],
  ['GET', '/api/openapi.json', openApiDoor(() => DOORS)],
  ['GET', '/api/me', queries.meDoor],
  ['POST', '/api/activation', activationDoor],
  ['POST', '/api/setup', setupDoor],
  ['POST', '/api/sessions/:id/end', endSessionDoor],
  ['POST', '/api/groups/:group/commands/:name', commandDoor],
  ['POST', '/api/groups/:group/screen', screenDoor],
  ['GET', '/api/groups/:group/stream', streamDoor],
  ['GET', '/api/groups/:group/events', queries.eventsDoor],
  ['GET', '/api/groups/:group/messages', queries.messagesDoor],
  ['GET', '/api/groups/:group/members', queries.membersDoor],
  ['GET', '/api/groups/:group/directives', queries.directivesDoor],
  ['GET', '/api/groups/:group/directives/:id', queries.directiveDoor],
  ['GET', '/api/groups/:group/approvals', queries.approvalsDoor],
  ['GET', '/api/groups/:group/pins', queries.pinsDoor],
  ['GET', '/api/groups/:group/screening', queries.screeningDoor],
  ['GET', '/api/groups/:group/roster', queries.rosterDoor],
  ['GET', '/api/groups/:group/charter', queries.charterDoor],
  ['POST', '/api/groups/:group/charter/preview', charterPreviewDoor],
  ['POST', '/api/groups/:group/roster/preview', rosterPreviewDoor],
  ['GET', '/api/groups/:group/roster/template', rosterTemplateDoor],
  ['GET', '/api/groups/:group/ledger/verify', ledgerVerifyDoor],
];
