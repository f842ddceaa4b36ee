import { type Decision, type Reason, because, unless } from './decision';
import type { Standing } from './standing';
import { adminOnly, withLeadersConsent } from './article-3';
import { type Features, settingOf } from './features';
import { unsigned } from './article-6';

/**
 * Khoản 3 điểm c, d: whoever takes part answers for it, and so has signed. The group may leave posting to the board and
 * the admin for a time (Điều 3 khoản 2); replies to directives are never restricted.
 */
export function mayPostMessage(facts: { actor: Standing; features: Features }): Decision {
  const restricted = settingOf(facts.features, 'posting') === 'board' && !facts.actor.board && facts.actor.role === 'member';
  return unless(unsigned(facts.actor), restricted && because('3.2', 'posting-restricted'));
}

/** Khoản 3 điểm d: an author takes back their own words, once; a mark stays. */
export function mayRecallMessage(facts: {
  actor: Standing;
  features: Features;
  author: boolean;
  recalled: boolean;
}): Decision {
  return unless(
    unsigned(facts.actor),
    settingOf(facts.features, 'recall') === 'off' && because('3.2', 'recall-off'),
    !facts.author && because('5.3d', 'author-only'),
    facts.recalled && because('5.3d', 'already-recalled'),
  );
}

/** Khoản 1 điểm a: the board directs. A directive says to whom, and by when. */
export function mayIssueDirective(facts: {
  actor: Standing;
  recipients: number;
  deadlineAhead: boolean;
  replaces: { byIssuer: boolean; open: boolean } | null;
}): Decision {
  return unless(
    boardOnly(facts.actor),
    unsigned(facts.actor),
    facts.recipients === 0 && because('5.1a', 'nobody-addressed'),
    !facts.deadlineAhead && because('5.1a', 'deadline-passed'),
    facts.replaces !== null && !facts.replaces.byIssuer && because('3.5', 'issuer-only'),
    facts.replaces !== null && !facts.replaces.open && because('3.5', 'directive-ended'),
  );
}

/** Whether this person may direct at all, for the screen. */
export function mayDirect(actor: Standing): Decision {
  return unless(boardOnly(actor), unsigned(actor));
}

function boardOnly(actor: Standing): Reason | false {
  return !actor.board && actor.role !== 'leader' && because('5.1a', 'board-only');
}

/** Khoản 3 điểm c: the addressee replies in writing, as long as the directive stands. */
export function mayReplyToDirective(facts: { actor: Standing; addressee: boolean; open: boolean }): Decision {
  return unless(
    unsigned(facts.actor),
    !facts.addressee && because('5.3c', 'addressee-only'),
    !facts.open && because('5.3c', 'directive-ended'),
  );
}

/** Khoản 3 điểm c: the issuer reminds, and the admin for them. */
export function mayRemind(facts: { actor: Standing; issuer: boolean; open: boolean; waitingFor: number }): Decision {
  return unless(
    unsigned(facts.actor),
    !facts.issuer && facts.actor.role !== 'admin' && because('5.3c', 'issuer-or-admin'),
    !facts.open && because('5.3c', 'directive-ended'),
    facts.waitingFor === 0 && because('5.3c', 'all-replied'),
  );
}

/** Khoản 1 điểm a, with Điều 3 khoản 5: a directive is its issuer's to prolong, close or revoke; nobody edits it. */
export function mayEndDirective(facts: { actor: Standing; issuer: boolean; open: boolean }): Decision {
  return unless(
    unsigned(facts.actor),
    !facts.issuer && because('3.5', 'issuer-only'),
    !facts.open && because('3.5', 'directive-ended'),
  );
}

/** A deadline moves later, never into the past, and never nearer: nobody is made late by a change. */
export function mayExtendDeadline(facts: {
  actor: Standing;
  issuer: boolean;
  open: boolean;
  ahead: boolean;
  later: boolean;
}): Decision {
  return unless(
    unsigned(facts.actor),
    !facts.issuer && because('3.5', 'issuer-only'),
    !facts.open && because('3.5', 'directive-ended'),
    !facts.ahead && because('5.1a', 'deadline-passed'),
    !facts.later && because('5.1a', 'deadline-not-later'),
  );
}

/** Khoản 1 điểm b and khoản 2 điểm d: the board and the admin pin what matters. */
export function mayPin(facts: { actor: Standing; pinned: boolean; recalled: boolean }): Decision {
  return unless(
    pinners(facts.actor),
    unsigned(facts.actor),
    facts.pinned && because('5.1b', 'already-pinned'),
    facts.recalled && because('5.1b', 'message-recalled'),
  );
}

/** Khoản 1 điểm b and khoản 2 điểm d: who may pin may unpin. */
export function mayUnpin(facts: { actor: Standing; pinned: boolean }): Decision {
  return unless(pinners(facts.actor), unsigned(facts.actor), !facts.pinned && because('5.1b', 'not-pinned'));
}

function pinners(actor: Standing): Reason | false {
  return !actor.board && actor.role === 'member' && because('5.1b', 'board-or-admin');
}

/** Khoản 2 điểm a: the admin changes the group's information only as the leader directs. */
export function mayChangeGroup(actor: Standing): Decision {
  return withLeadersConsent('5.2a', adminOnly(actor), unsigned(actor));
}
