import { type Decision, because, unless } from './decision';
import type { Standing } from './standing';
import { adminOnly, withLeadersConsent } from './article-3';
import { unsigned } from './article-6';

/** Khoản 7: which sources are official is proposed by the admin and approved by the leader. */
export function maySetOfficialDomains(actor: Standing): Decision {
  return withLeadersConsent('4.7', adminOnly(actor), unsigned(actor));
}

/** Rule D3: a topic is put under embargo by the admin with the leader's consent, for a time that is still to come. */
export function maySetEmbargo(facts: { actor: Standing; past: boolean }): Decision {
  return withLeadersConsent(
    'D3',
    adminOnly(facts.actor),
    unsigned(facts.actor),
    facts.past && because('D3', 'embargo-in-the-past'),
  );
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

/** Khoản 1: what was stopped is for the leader and the admin to take note of. */
export function mayAcknowledgeAttempts(actor: Standing): Decision {
  return unless(actor.role === 'member' && because('4.1', 'officers-only-attempts'), unsigned(actor));
}
