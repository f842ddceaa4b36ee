import type { Embargo } from '@/charter/screening/finding';
import { DEFAULT_OUTCOMES, type Outcomes } from '@/charter/screening/settings';
import type { ReadDatabase, Transaction } from '@/server/database';

/** What a group's texts are screened by. */
export interface ScreeningRules {
  readonly outcomes: Outcomes;
  readonly names: readonly string[];
  readonly officialDomains: readonly string[];
  readonly embargoes: readonly Embargo[];
}

const KEPT_GROUPS = 200;
const kept = new Map<string, { seq: number; rules: ScreeningRules }>();

/**
 * A group's screening rules as of ledger number `seq`, the one that last changed them. They are kept until that number
 * moves, so that a post costs no query for them.
 */
export async function loadRules(
  database: ReadDatabase | Transaction,
  groupId: string,
  { seq, charterVersion }: { seq: number; charterVersion: number },
): Promise<ScreeningRules> {
  const key = `${groupId} ${charterVersion}`;
  const known = kept.get(key);
  if (known?.seq === seq) return known.rules;
  const [version, people, domains, embargoes] = [
    await database.charterVersion.findUnique({ where: { groupId_version: { groupId, version: charterVersion } } }),
    await database.rosterEntry.findMany({ where: { groupId, until: null }, select: { fullName: true } }),
    await database.officialDomain.findMany({ where: { groupId }, select: { domain: true } }),
    await database.embargo.findMany({ where: { groupId, liftedAt: null } }),
  ];
  const rules: ScreeningRules = {
    outcomes: { ...DEFAULT_OUTCOMES, ...(version?.settings as Partial<Outcomes> | undefined) },
    names: people.map((person) => person.fullName),
    officialDomains: domains.map(({ domain }) => domain),
    embargoes: embargoes.map(({ topic, words, publisher, from }) => ({
      topic,
      words,
      publisher,
      from: from?.getTime() ?? null,
    })),
  };
  if (kept.size >= KEPT_GROUPS) kept.clear();
  kept.set(key, { seq, rules });
  return rules;
}
