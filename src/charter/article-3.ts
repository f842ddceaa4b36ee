import { type Decision, type Reason, because, unless } from './decision';
import type { Standing } from './standing';
import { unsigned } from './article-6';

/** A part of a name: letters, marks and the apostrophes and hyphens of Vietnam's peoples ("K'Nam", "H'Hen"). */
const NAME_PART = /^\p{L}[\p{L}\p{M}'’ʼ-]*\.?$/u;
const NAME_CHARACTERS = 100;

/**
 * Khoản 4: why this is not a full name, by the shape that Civil Code art. 26(3) allows; null when it is one. A name of one
 * part is whole only among peoples who write it with an apostrophe ("K'Nam").
 */
export function nameProblem(fullName: string): 'name-missing' | 'name-incomplete' | 'name-malformed' | null {
  const parts = fullName.trim().split(/\s+/);
  if (fullName.trim() === '') return 'name-missing';
  if (fullName.length > NAME_CHARACTERS || !parts.every((part) => NAME_PART.test(part))) return 'name-malformed';
  if (parts.length === 1 && /\p{L}['’ʼ]\p{L}/u.test(fullName)) return null;
  return parts.length < 2 || parts.length > 8 ? 'name-incomplete' : null;
}

/** Khoản 4: name and title in full, or nobody is added. */
export function nameAndTitle(person: { fullName: string; title: string }): readonly (Reason | false)[] {
  return [
    nameProblem(person.fullName) !== null && because('3.4', 'full-name-missing'),
    person.title.trim() === '' && because('3.4', 'title-missing'),
  ];
}

/** Khoản 2: the admin does, nobody else; the leader is no exception. */
export function adminOnly(actor: Standing): Reason | false {
  return actor.role !== 'admin' && because('3.2', 'admin-only');
}

/** Khoản 2: the admin's act waits for the leader's consent. */
export function withLeadersConsent(clause: '3.2' | '5.2a' | '6' | '4.7' | 'D3', ...reasons: readonly (Reason | false)[]): Decision {
  const decision = unless(...reasons);
  return decision.outcome === 'allowed' ? { outcome: 'needs-approval', by: 'leader', clause } : decision;
}

/** Khoản 2, with Điều 1 khoản 2: the roster is the admin's to bring, the leader's to put in force. */
export function mayImportRoster(facts: { actor: Standing; keepsLeader: boolean; keepsAdmin: boolean }): Decision {
  return withLeadersConsent(
    '3.2',
    adminOnly(facts.actor),
    unsigned(facts.actor),
    !facts.keepsLeader && because('3.1', 'roster-drops-leader'),
    !facts.keepsAdmin && because('3.2', 'roster-drops-admin'),
  );
}

/** Khoản 2 and 4, with Điều 4 khoản 5: who is added stands on the roster, under full name and title. */
export function mayAddMember(facts: {
  actor: Standing;
  person: { fullName: string; title: string };
  onRoster: boolean;
  alreadyMember: boolean;
}): Decision {
  return withLeadersConsent(
    '3.2',
    adminOnly(facts.actor),
    unsigned(facts.actor),
    !facts.onRoster && because('4.5', 'not-on-roster'),
    facts.alreadyMember && because('5.1c', 'already-member'),
    ...nameAndTitle(facts.person),
  );
}

/** Khoản 1 and 2: the group is never without its leader or its admin. */
export function mayRemoveMember(facts: { actor: Standing; removed: Pick<Standing, 'role'> }): Decision {
  return withLeadersConsent(
    '3.2',
    adminOnly(facts.actor),
    unsigned(facts.actor),
    facts.removed.role === 'leader' && because('3.1', 'leader-stays'),
    facts.removed.role === 'admin' && because('3.2', 'admin-stays'),
  );
}

/** Khoản 2: restricting or widening what the group can do. */
export function maySetFeature(actor: Standing): Decision {
  return withLeadersConsent('3.2', adminOnly(actor), unsigned(actor));
}

/** Khoản 2: the leader decides what waits for consent, and nobody in their place. */
export function mayDecideApproval(facts: { actor: Standing }): Decision {
  return unless(facts.actor.role !== 'leader' && because('3.2', 'leader-only'), unsigned(facts.actor));
}

/** Khoản 2: a request is taken back by the one who made it. */
export function mayWithdrawApproval(facts: { requester: boolean }): Decision {
  return unless(!facts.requester && because('3.2', 'requester-only'));
}

/** Khoản 2: a code to set the first password. For one who already has a password, the leader consents. */
export function mayIssueActivation(facts: { actor: Standing; member: Pick<Standing, 'role'>; active: boolean }): Decision {
  const reasons = [
    adminOnly(facts.actor),
    unsigned(facts.actor),
    facts.active && facts.member.role === 'leader' && because('5.1c', 'leader-account'),
  ];
  return facts.active ? withLeadersConsent('3.2', ...reasons) : unless(...reasons);
}

/** Khoản 1: the leader hands over to another member, never to the admin, who would consent to their own acts. */
export function mayHandOverLeadership(facts: {
  actor: Standing;
  to: { role: Standing['role']; onRoster: boolean };
}): Decision {
  return unless(
    facts.actor.role !== 'leader' && because('3.1', 'leader-only-hands-over'),
    unsigned(facts.actor),
    facts.to.role === 'leader' && because('3.1', 'already-leader'),
    facts.to.role === 'admin' && because('3.2', 'admin-cannot-lead'),
    !facts.to.onRoster && because('1.2', 'not-on-roster'),
  );
}

/** Khoản 5: what the Director directs is an order; a deputy's directive is a direction (Điều 5 khoản 1 điểm a). */
export function directiveForce(actor: Standing): 'order' | 'direction' {
  return actor.role === 'leader' ? 'order' : 'direction';
}
