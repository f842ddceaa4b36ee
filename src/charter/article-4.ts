import { type Decision, because, unless } from './decision';
import type { Standing } from './standing';
import { adminOnly, withLeadersConsent } from './article-3';
import { unsigned } from './article-6';

/** Khoản 7: which sources are official is proposed by the admin and approved by the leader. */
export function maySetOfficialDomains(actor: Standing): Decision {
  return withLeadersConsent('4.7', adminOnly(actor), unsigned(actor));
}

/** Rule D3: a topic is put under embargo by the admin with the leader's consent. */
export function maySetEmbargo(actor: Standing): Decision {
  return withLeadersConsent('D3', adminOnly(actor), unsigned(actor));
}

/** Rule D3: before its time, an embargo is the leader's to lift. */
export function mayLiftEmbargo(facts: { actor: Standing; lifted: boolean }): Decision {
  return unless(
    facts.actor.role !== 'leader' && because('D3', 'leader-only-lifts'),
    unsigned(facts.actor),
    facts.lifted && because('D3', 'already-lifted'),
  );
}

/** Khoản 1 and 3: whoever is stopped by the screening may say that it was wrong. */
export function mayReportFalseAlarm(actor: Standing): Decision {
  return unless(unsigned(actor));
}
