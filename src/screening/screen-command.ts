import { mayWrite } from '@/charter/screening/may-write';
import { screen } from '@/charter/screening/screen';
import { type Decision, allowed } from '@/charter/decision';
import { DEFAULT_OUTCOMES, SCREENING_CODES } from '@/charter/screening/settings';
import type { MemberActor } from '@/server/command/actor';
import type { AnyCommand, CommandContext, WrittenText } from '@/server/command/command';
import { loadRules, type ScreeningRules } from './rules';

/** What any input may hold of `authorAnswers`. */
interface AuthorAnswers {
  readonly acknowledge?: readonly string[];
  readonly ground?: string;
  readonly source?: string;
}

/** The charter's word on every text of a command, with what its author answers for (3.3, 4.1, 4.7, D2–D4). */
export async function screenCommand(command: AnyCommand, input: unknown, context: CommandContext): Promise<Decision> {
  const { actor, consent } = context;
  const { acknowledge = [], ground, source } = input as AuthorAnswers;
  const texts: readonly WrittenText[] = [
    ...(command.texts?.(input) ?? []),
    { path: 'ground', text: ground ?? '', subject: 'text' as const },
    { path: 'source', text: source ?? '', subject: 'text' as const },
  ].filter(({ text }) => text !== '');
  if (texts.length === 0 || actor.kind === 'visitor') return allowed;
  const { outcomes, ...rules } = actor.kind === 'member' ? await rulesFor(actor, context) : FOUNDING_RULES;
  const sourceStated = Boolean(source);
  const now = context.now.getTime();
  const findings = texts.flatMap(({ path, text, subject, contested }) =>
    screen(text, { ...rules, now, subject, sourceStated }, outcomes).map((finding) => ({ ...finding, path, contested })),
  );
  const acknowledged = actor.kind === 'member' ? acknowledge : SCREENING_CODES;
  return mayWrite({ findings, acknowledged, consented: consent !== null });
}

const rulesFor = (actor: MemberActor, { tx, groupId }: CommandContext) =>
  loadRules(tx, groupId, { seq: actor.rules.seq, charterVersion: actor.charterVersion });

/** Where a group is only being founded there is nobody yet to be asked: what is refused is refused, the rest passes. */
const FOUNDING_RULES: ScreeningRules = { outcomes: DEFAULT_OUTCOMES, names: [], officialDomains: [], embargoes: [] };
