import { describe, expect, test } from 'vitest';
import type { Outcome, ScreeningCode } from './finding';
import { mayWrite, type PlacedFinding } from './may-write';

const finding = (code: ScreeningCode, outcome: Outcome, more: Partial<PlacedFinding> = {}): PlacedFinding => ({
  clause: '4.1',
  code,
  kind: 'kind',
  outcome,
  from: 0,
  to: 3,
  path: 'text',
  ...more,
});

const decide = (findings: readonly PlacedFinding[], acknowledged: readonly string[] = [], consented = false) => {
  const decision = mayWrite({ findings, acknowledged, consented });
  return decision.outcome === 'refused' ? decision.reasons.map(({ code, facts }) => `${code} ${facts.path} ${facts.ways}`) : decision.outcome;
};

describe('what may be written', () => {
  test.each<[string, readonly PlacedFinding[], readonly string[], boolean, string | readonly string[]]>([
    ['nothing found', [], [], false, 'allowed'],
    ['what is only noted', [finding('draft', 'note')], [], false, 'allowed'],
    ['what is refused', [finding('secret-mark', 'refuse')], [], false, ['secret-mark text rewrite']],
    ['what is refused cannot be answered for', [finding('draft', 'refuse')], ['draft'], false, ['draft text rewrite']],
    ['what can be mended', [finding('legacy-encoding', 'refuse', { mended: 'Sở' })], [], false, ['legacy-encoding text mend']],
    ['what is asked about', [finding('personal-data', 'ask')], [], false, ['personal-data text ask']],
    ['what is asked about, answered for', [finding('personal-data', 'ask')], ['personal-data'], false, 'allowed'],
    ['an answer for something else', [finding('personal-data', 'ask')], ['no-diacritics'], false, ['personal-data text ask']],
    ['each detector once for each part', [finding('draft', 'refuse'), finding('draft', 'refuse', { from: 9 }), finding('draft', 'refuse', { path: 'title' })], [], false, ['draft text rewrite', 'draft title rewrite']],
    ['D3: a topic under embargo', [finding('embargo', 'ask')], [], false, 'needs-approval'],
    ['D3: an embargo is not the author’s to answer for', [finding('embargo', 'ask')], ['embargo'], false, 'needs-approval'],
    ['D3: a topic that the leader lets pass', [finding('embargo', 'ask')], [], true, 'allowed'],
    ['D3: an embargo set to refuse', [finding('embargo', 'refuse')], [], true, ['embargo text rewrite']],
    ['a refusal goes before the leader’s consent', [finding('embargo', 'ask'), finding('draft', 'refuse')], [], false, ['draft text rewrite']],
  ])('%s', (_name, findings, acknowledged, consented, said) => {
    expect(decide(findings, acknowledged, consented)).toEqual(said);
  });
});

describe('words that are sent to contest a finding', () => {
  test.each<[string, ScreeningCode, Outcome, ScreeningCode, string | readonly string[]]>([
    ['the contested finding passes', 'draft', 'refuse', 'draft', 'allowed'],
    ['what is only asked about passes', 'personal-data', 'ask', 'draft', 'allowed'],
    ['an embargo need not wait', 'embargo', 'ask', 'draft', 'allowed'],
    ['another refusal stands', 'legacy-encoding', 'refuse', 'draft', ['legacy-encoding text rewrite']],
    ['a secret mark never passes (4.1)', 'secret-mark', 'refuse', 'secret-mark', ['secret-mark text rewrite']],
    ['nor the mention of a secret paper', 'secret-mark', 'ask', 'draft', ['secret-mark text ask']],
  ])('%s', (_name, code, outcome, contested, said) => {
    expect(decide([finding(code, outcome, { contested })])).toEqual(said);
  });
});
