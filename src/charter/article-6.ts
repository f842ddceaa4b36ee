import { type Decision, type Reason, because, unless } from './decision';
import type { Standing } from './standing';

/** A version of the charter binds who has signed it; until then they read it, and nothing else. */
export function unsigned(actor: Standing): Reason | false {
  return !actor.signed && because('6', 'charter-unsigned');
}

/** Reading what the group writes is taking part. */
export function mayTakePart(actor: Standing): Decision {
  return unless(unsigned(actor));
}

/** A member signs the version in force, once, for themself. */
export function maySignCharter(facts: { inForce: boolean; signed: boolean }): Decision {
  return unless(
    !facts.inForce && because('6', 'version-not-in-force'),
    facts.signed && because('6', 'already-signed'),
  );
}

/**
 * The official text of the version in force. Brought by the admin, it waits for the leader; at the console it may be
 * put in once, where there is none yet: that belongs to founding the group.
 */
export function mayLoadCharter(facts: { actor: Standing | 'console'; textPresent: boolean }): Decision {
  if (facts.actor === 'console') return unless(facts.textPresent && because('6', 'text-present'));
  const decision = unless(facts.actor.role !== 'admin' && because('6', 'admin-gathers'), unsigned(facts.actor));
  return decision.outcome === 'allowed' ? { outcome: 'needs-approval', by: 'leader', clause: '6' } : decision;
}
