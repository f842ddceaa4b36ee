import type { Reason } from '@/charter/decision';
import { SCREENING_CODES } from '@/charter/screening/settings';
import type { AnyCommand } from '@/server/command/command';
import type { Actor } from '@/server/command/actor';
import type { Runner } from '@/server/command/runner';

const codes: ReadonlySet<string> = new Set(SCREENING_CODES);

/** Records that a text was refused: who, when, which clause, which detector; never the text (4.1). */
export async function recordAttempt(
  runner: Runner,
  attempt: { groupId: string; actor: Actor; command: AnyCommand; reasons: readonly Reason[] },
): Promise<void> {
  const { groupId, actor, command, reasons } = attempt;
  if (actor.kind !== 'member') return;
  const refused = reasons.filter(({ code, facts }) => codes.has(code) && facts.ways !== 'ask');
  for (const { clause, code, facts } of refused) {
    await runner.run({
      groupId,
      name: 'record-attempt',
      asker: { kind: 'system' },
      input: { member: actor.memberId, command: command.name, clause, code, kind: String(facts.kind) },
    });
  }
}
