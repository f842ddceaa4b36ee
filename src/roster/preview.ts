import { mayImportRoster } from '@/charter/article-3';
import type { Reason } from '@/charter/decision';
import { normalisePhone } from '@/server/session/sign-in';
import type { MemberScope } from '@/server/session/scope';
import { findWords, words } from '@/words/words';
import { checkPeople, fieldName } from './check-file';
import type { RosterPreview } from './ui/preview-view';
import { Unreadable, readRosterFile } from './read-file';

interface InForce {
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
  readonly phone: string;
  readonly board: boolean;
  readonly member: boolean;
  readonly leads: boolean;
  readonly administers: boolean;
}

/** What bringing in a file would do, as the roster and the members stand now. Keeps nothing. */
export async function previewRoster(scope: MemberScope, bytes: Buffer): Promise<RosterPreview> {
  const [file, inForce] = await Promise.all([readOrSay(bytes), loadInForce(scope)]);
  if ('problem' in file) return { sheet: null, entries: [], problems: [file.problem], passedOver: [], leaving: [] };
  const entries = checkPeople(file.people, inForce);
  const phones = new Set(entries.map(({ phone }) => normalisePhone(phone)));
  const kept = (office: 'leads' | 'administers') => inForce.every((person) => !person[office] || phones.has(person.phone));
  const decision = mayImportRoster({ actor: scope.standing, keepsLeader: kept('leads'), keepsAdmin: kept('administers') });
  const reasons = decision.outcome === 'refused' ? decision.reasons : [];
  return {
    sheet: file.sheet,
    entries,
    problems: reasons.map(sayReason),
    passedOver: file.passedOver,
    leaving: inForce
      .filter(({ phone }) => !phones.has(phone))
      .map(({ fullName, title, unit, member }) => ({ fullName, title, unit, member })),
  };
}

const sayReason = ({ clause, code, facts }: Reason) => ({ code, clause, detail: findWords(`refusals.${code}`, facts) ?? code });

async function readOrSay(bytes: Buffer) {
  try {
    return await readRosterFile(bytes);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { code, facts } = error;
    const named = typeof facts.column === 'string' ? { ...facts, column: fieldName(facts.column) } : facts;
    const detail = findWords(`roster.file.${code}`, named) ?? words('roster.file.broken');
    return { problem: { code, detail } };
  }
}

function loadInForce({ database, groupId }: MemberScope): Promise<InForce[]> {
  return database.$queryRaw<InForce[]>`
    SELECT e.full_name AS "fullName", p.name AS title, u.name AS unit, e.phone, e.board, m.id IS NOT NULL AS member,
      g.leader_id IS NOT DISTINCT FROM m.id AND m.id IS NOT NULL AS leads,
      g.admin_id IS NOT DISTINCT FROM m.id AND m.id IS NOT NULL AS administers
    FROM roster_entry e
    JOIN "group" g ON g.id = e.group_id
    JOIN position p ON p.id = e.position_id
    JOIN unit u ON u.id = e.unit_id
    LEFT JOIN account a ON a.phone = e.phone
    LEFT JOIN member m ON m.group_id = e.group_id AND m.account_id = a.id AND m.left_at IS NULL
    WHERE e.group_id = ${groupId}::uuid AND e.until IS NULL
    ORDER BY u."order", e."order"`;
}
