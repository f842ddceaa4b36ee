import { type Clause, type Decision, type Reason, allowed, because } from '../decision';
import type { Finding } from './screen';

/** A finding, and in which part of the act it stands. */
export interface PlacedFinding extends Finding {
  readonly path: string;
  /** the code that its author contests, where the part is sent to say so */
  readonly contested?: string | undefined;
}

/**
 * What may be written (3.3, 4.1, 4.3, 4.7, D2, D4): a finding that is refused refuses the act; one that is asked about
 * does until its author answers for it; a topic under embargo waits for the leader (D3). Each detector gives one reason
 * for each part of the act, with the first place it stands at. Words that are sent to contest a finding pass where they
 * are only asked about, and where the finding is the contested one; a secret mark never passes.
 */
export function mayWrite(facts: {
  findings: readonly PlacedFinding[];
  acknowledged: readonly string[];
  consented: boolean;
}): Decision {
  const standing = facts.findings.filter(({ code, outcome, contested }) => {
    if (outcome === 'note') return false;
    if (contested !== undefined) return code === 'secret-mark' || (outcome === 'refuse' && code !== contested);
    if (code === 'embargo') return outcome === 'refuse';
    return outcome === 'refuse' || !facts.acknowledged.includes(code);
  });
  if (standing.length > 0) return { outcome: 'refused', reasons: firstOfEach(standing) };
  const held = facts.findings.some(
    ({ code, outcome, contested }) => code === 'embargo' && outcome === 'ask' && contested === undefined,
  );
  return held && !facts.consented ? { outcome: 'needs-approval', by: 'leader', clause: 'D3' as Clause } : allowed;
}

function firstOfEach(findings: readonly PlacedFinding[]): readonly Reason[] {
  const seen = new Set<string>();
  return findings.flatMap(({ clause, code, kind, outcome, path, from, to, mended }) => {
    const key = `${path} ${code}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const ways = outcome === 'ask' ? 'ask' : mended === undefined ? 'rewrite' : 'mend';
    return [because(clause, code, { kind, path, from, to, ways })];
  });
}
