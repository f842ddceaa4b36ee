import type { Reason } from '@/charter/decision';
import { SCREENING_CODES } from '@/charter/screening/settings';
import type { AnyCommand } from '@/server/command/command';
import type { Asked, Runner } from '@/server/command/runner';

const codes: ReadonlySet<string> = new Set(SCREENING_CODES);

/** Records that a text was refused: who, when, which clause, which detector; never the text (4.1). */
export async function recordAttempt(runner: Runner, asked: Asked, command: AnyCommand, reasons: readonly Reason[]): Promise<void> {
  if (asked.asker.kind !== 'member') return;
  const refused = reasons.filter(({ code, facts }) => codes.has(code) && facts.ways !== 'ask');
  for (const { clause, code, facts } of refused) {
    await runner.run({
      groupId: asked.groupId,
      name: 'record-attempt',
      asker: { kind: 'system' },
      input: { member: asked.asker.memberId, command: command.name, clause, code, kind: String(facts.kind) },
    });
  }
}
