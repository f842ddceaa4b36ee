import { mayWrite } from '@/charter/screening/may-write';
import { screen } from '@/charter/screening/screen';
import { type Decision, allowed } from '@/charter/decision';
import type { AnyCommand, CommandContext } from '@/server/command/command';
import { loadRules } from './rules';

/** The charter's word on every text of a command, with what its author answers for (3.3, 4.1, 4.7, D2–D4). */
export async function screenCommand(command: AnyCommand, input: unknown, context: CommandContext): Promise<Decision> {
  const { actor, consent } = context;
  const texts = command.texts?.(input).filter(({ text }) => text !== '') ?? [];
  if (texts.length === 0 || actor.kind !== 'member') return allowed;
  const { outcomes, ...rules } = await loadRules(context.tx, context.groupId, {
    seq: actor.rules.seq,
    charterVersion: actor.charterVersion,
  });
  const { codes, sourceStated } = command.acknowledged?.(input) ?? { codes: [], sourceStated: false };
  const now = context.now.getTime();
  const findings = texts.flatMap(({ path, text, subject }) =>
    screen(text, { ...rules, now, subject, sourceStated }, outcomes).map((finding) => ({ ...finding, path })),
  );
  return mayWrite({ findings, acknowledged: codes, consented: consent !== null });
}
