import { describe, expect, test } from 'vitest';
import { mayAskToJoin } from './article-1';
import * as three from './article-3';
import * as four from './article-4';
import * as five from './article-5';
import * as six from './article-6';
import type { Decision } from './decision';
import type { Standing } from './standing';

const signed = (role: Standing['role'], board = false): Standing => ({ role, board, signed: true });
const leader = signed('leader', true);
const admin = signed('admin');
const deputy = signed('member', true);
const member = signed('member');
const person = { fullName: "H'Hen Niê", title: 'Phó Trưởng phòng' };

/** [what is asked, the same set-up once allowed and once with one thing changed, the word for each] */
interface Rule<Facts> {
  readonly name: string;
  readonly decide: (facts: Facts) => Decision;
  readonly allowed: Facts;
  readonly allows?: 'allowed' | 'needs-approval';
  readonly refused: readonly (readonly [change: Partial<Facts>, clause: string, code: string])[];
}

function check<Facts extends object>({ name, decide, allowed, allows = 'allowed', refused }: Rule<Facts>): void {
  describe(name, () => {
    test(allows, () => expect(decide(allowed).outcome).toBe(allows));
    test.each(refused.map(([change, clause, code]) => ({ change, clause, code })))('$clause $code', ({ change, clause, code }) => {
      expect(decide({ ...allowed, ...change })).toEqual({
        outcome: 'refused',
        reasons: [expect.objectContaining({ clause, code })],
      });
    });
  });
}

const unsigned = { ...member, signed: false };

check({
  name: 'asking to join',
  decide: mayAskToJoin,
  allowed: { onRoster: true, alreadyMember: false },
  refused: [
    [{ onRoster: false }, '1.2', 'not-on-roster'],
    [{ alreadyMember: true }, '5.1c', 'already-member'],
  ],
});

check({
  name: 'importing a roster',
  decide: three.mayImportRoster,
  allowed: { actor: admin, keepsLeader: true, keepsAdmin: true },
  allows: 'needs-approval',
  refused: [
    [{ actor: leader }, '3.2', 'admin-only'],
    [{ actor: { ...admin, signed: false } }, '6', 'charter-unsigned'],
    [{ keepsLeader: false }, '3.1', 'roster-drops-leader'],
    [{ keepsAdmin: false }, '3.2', 'roster-drops-admin'],
  ],
});

check({
  name: 'adding a member',
  decide: three.mayAddMember,
  allowed: { actor: admin, person, onRoster: true, alreadyMember: false },
  allows: 'needs-approval',
  refused: [
    [{ actor: leader }, '3.2', 'admin-only'],
    [{ actor: member }, '3.2', 'admin-only'],
    [{ onRoster: false }, '4.5', 'not-on-roster'],
    [{ alreadyMember: true }, '5.1c', 'already-member'],
    [{ person: { ...person, fullName: 'Hen' } }, '3.4', 'full-name-missing'],
    [{ person: { ...person, title: ' ' } }, '3.4', 'title-missing'],
  ],
});

check({
  name: 'removing a member',
  decide: three.mayRemoveMember,
  allowed: { actor: admin, removed: { role: 'member' as Standing['role'] } },
  allows: 'needs-approval',
  refused: [
    [{ actor: leader }, '3.2', 'admin-only'],
    [{ removed: { role: 'leader' } }, '3.1', 'leader-stays'],
    [{ removed: { role: 'admin' } }, '3.2', 'admin-stays'],
  ],
});

check({
  name: 'setting a feature',
  decide: ({ actor }) => three.maySetFeature(actor),
  allowed: { actor: admin },
  allows: 'needs-approval',
  refused: [[{ actor: leader }, '3.2', 'admin-only']],
});

check({
  name: 'deciding what waits',
  decide: three.mayDecideApproval,
  allowed: { actor: leader },
  refused: [
    [{ actor: admin }, '3.2', 'leader-only'],
    [{ actor: deputy }, '3.2', 'leader-only'],
    [{ actor: { ...leader, signed: false } }, '6', 'charter-unsigned'],
  ],
});

check({
  name: 'withdrawing a request',
  decide: three.mayWithdrawApproval,
  allowed: { requester: true },
  refused: [[{ requester: false }, '3.2', 'requester-only']],
});

check({
  name: 'a first activation code',
  decide: three.mayIssueActivation,
  allowed: { actor: admin, member: { role: 'leader' as Standing['role'] }, active: false },
  refused: [
    [{ actor: leader }, '3.2', 'admin-only'],
    [{ active: true }, '5.1c', 'leader-account'],
  ],
});

test('a code for somebody who has a password waits for the leader', () => {
  expect(three.mayIssueActivation({ actor: admin, member: { role: 'member' }, active: true })).toMatchObject({
    outcome: 'needs-approval',
    clause: '3.2',
  });
});

check({
  name: 'handing over leadership',
  decide: three.mayHandOverLeadership,
  allowed: { actor: leader, to: { role: 'member' as Standing['role'], onRoster: true } },
  refused: [
    [{ actor: admin }, '3.1', 'leader-only-hands-over'],
    [{ to: { role: 'leader', onRoster: true } }, '3.1', 'already-leader'],
    [{ to: { role: 'admin', onRoster: true } }, '3.2', 'admin-cannot-lead'],
    [{ to: { role: 'member', onRoster: false } }, '1.2', 'not-on-roster'],
  ],
});

test.each([
  [leader, 'order'],
  [deputy, 'direction'],
] as const)('3.5: what $role directs', (actor, force) => expect(three.directiveForce(actor)).toBe(force));

check({
  name: 'the list of official sources',
  decide: ({ actor }) => four.maySetOfficialDomains(actor),
  allowed: { actor: admin },
  allows: 'needs-approval',
  refused: [[{ actor: leader }, '3.2', 'admin-only']],
});

check({
  name: 'an embargo',
  decide: four.maySetEmbargo,
  allowed: { actor: admin, past: false },
  allows: 'needs-approval',
  refused: [
    [{ actor: member }, '3.2', 'admin-only'],
    [{ past: true }, 'D3', 'embargo-in-the-past'],
  ],
});

check({
  name: 'lifting an embargo',
  decide: four.mayLiftEmbargo,
  allowed: { actor: leader, lifted: false },
  refused: [
    [{ actor: admin }, 'D3', 'leader-only-lifts'],
    [{ lifted: true }, 'D3', 'already-lifted'],
  ],
});

check({
  name: 'saying that a finding is wrong',
  decide: ({ actor }) => four.mayReportFalseAlarm(actor),
  allowed: { actor: member },
  refused: [[{ actor: unsigned }, '6', 'charter-unsigned']],
});

check({
  name: 'taking note of what was stopped',
  decide: ({ actor }) => four.mayAcknowledgeAttempts(actor),
  allowed: { actor: admin },
  refused: [[{ actor: member }, '4.1', 'officers-only-attempts']],
});

check({
  name: 'posting a message',
  decide: five.mayPostMessage,
  allowed: { actor: member, features: {} },
  refused: [
    [{ actor: unsigned }, '6', 'charter-unsigned'],
    [{ features: { posting: 'board' } }, '3.2', 'posting-restricted'],
  ],
});

test.each([leader, admin, deputy])('posting stays open to $role when it is restricted', (actor) => {
  expect(five.mayPostMessage({ actor, features: { posting: 'board' } }).outcome).toBe('allowed');
});

check({
  name: 'recalling a message',
  decide: five.mayRecallMessage,
  allowed: { actor: member, features: {}, author: true, recalled: false },
  refused: [
    [{ author: false }, '5.3d', 'author-only'],
    [{ recalled: true }, '5.3d', 'already-recalled'],
    [{ features: { recall: 'off' } }, '3.2', 'recall-off'],
  ],
});

check({
  name: 'issuing a directive',
  decide: five.mayIssueDirective,
  allowed: {
    actor: deputy,
    recipients: 3,
    deadlineAhead: true,
    replaces: null as { byIssuer: boolean; open: boolean } | null,
  },
  refused: [
    [{ actor: member }, '5.1a', 'board-only'],
    [{ actor: admin }, '5.1a', 'board-only'],
    [{ recipients: 0 }, '5.1a', 'nobody-addressed'],
    [{ deadlineAhead: false }, '5.1a', 'deadline-passed'],
    [{ replaces: { byIssuer: false, open: true } }, '3.5', 'issuer-only'],
    [{ replaces: { byIssuer: true, open: false } }, '3.5', 'directive-ended'],
  ],
});

check({
  name: 'directing at all',
  decide: ({ actor }) => five.mayDirect(actor),
  allowed: { actor: leader },
  refused: [[{ actor: member }, '5.1a', 'board-only']],
});

check({
  name: 'replying to a directive',
  decide: five.mayReplyToDirective,
  allowed: { actor: member, addressee: true, open: true },
  refused: [
    [{ addressee: false }, '5.3c', 'addressee-only'],
    [{ open: false }, '5.3c', 'directive-ended'],
    [{ actor: unsigned }, '6', 'charter-unsigned'],
  ],
});

check({
  name: 'reminding',
  decide: five.mayRemind,
  allowed: { actor: admin, issuer: false, open: true, waitingFor: 2 },
  refused: [
    [{ actor: member }, '5.3c', 'issuer-or-admin'],
    [{ open: false }, '5.3c', 'directive-ended'],
    [{ waitingFor: 0 }, '5.3c', 'all-replied'],
  ],
});

check({
  name: 'closing or revoking a directive',
  decide: five.mayEndDirective,
  allowed: { actor: deputy, issuer: true, open: true },
  refused: [
    [{ issuer: false }, '3.5', 'issuer-only'],
    [{ open: false }, '3.5', 'directive-ended'],
  ],
});

check({
  name: 'extending a deadline',
  decide: five.mayExtendDeadline,
  allowed: { actor: leader, issuer: true, open: true, ahead: true, later: true },
  refused: [
    [{ issuer: false }, '3.5', 'issuer-only'],
    [{ open: false }, '3.5', 'directive-ended'],
    [{ ahead: false }, '5.1a', 'deadline-passed'],
    [{ later: false }, '5.1a', 'deadline-not-later'],
  ],
});

check({
  name: 'pinning',
  decide: five.mayPin,
  allowed: { actor: deputy, pinned: false, recalled: false },
  refused: [
    [{ actor: member }, '5.1b', 'board-or-admin'],
    [{ pinned: true }, '5.1b', 'already-pinned'],
    [{ recalled: true }, '5.1b', 'message-recalled'],
  ],
});

check({
  name: 'unpinning',
  decide: five.mayUnpin,
  allowed: { actor: admin, pinned: true },
  refused: [
    [{ actor: member }, '5.1b', 'board-or-admin'],
    [{ pinned: false }, '5.1b', 'not-pinned'],
  ],
});

check({
  name: "changing the group's information",
  decide: ({ actor }) => five.mayChangeGroup(actor),
  allowed: { actor: admin },
  allows: 'needs-approval',
  refused: [[{ actor: leader }, '3.2', 'admin-only']],
});

check({
  name: 'taking part',
  decide: ({ actor }) => six.mayTakePart(actor),
  allowed: { actor: member },
  refused: [[{ actor: unsigned }, '6', 'charter-unsigned']],
});

check({
  name: 'signing the charter',
  decide: six.maySignCharter,
  allowed: { inForce: true, signed: false },
  refused: [
    [{ inForce: false }, '6', 'version-not-in-force'],
    [{ signed: true }, '6', 'already-signed'],
  ],
});

check({
  name: 'the official text from the admin',
  decide: six.mayLoadCharter,
  allowed: { actor: admin as Standing | 'console', textPresent: true },
  allows: 'needs-approval',
  refused: [[{ actor: leader }, '6', 'admin-gathers']],
});

check({
  name: 'the official text at the console',
  decide: six.mayLoadCharter,
  allowed: { actor: 'console' as Standing | 'console', textPresent: false },
  refused: [[{ textPresent: true }, '6', 'text-present']],
});

test('a refusal carries every reason', () => {
  const decision = five.mayIssueDirective({ actor: unsigned, recipients: 0, deadlineAhead: false, replaces: null });
  expect(decision.outcome === 'refused' && decision.reasons.map(({ code }) => code)).toEqual([
    'board-only',
    'charter-unsigned',
    'nobody-addressed',
    'deadline-passed',
  ]);
});

describe('3.4: full names', () => {
  test.each(["K'Nam", "K'Nam Brơi", 'Ka Nam', "Cill K'Git", 'Y Bih Niê', "H'Hen Niê", 'Điểu Krứ', 'Giàng A Páo', 'Lan Anh'])('%s', (name) =>
    expect(three.nameProblem(name)).toBeNull(),
  );
  test.each([
    ['', 'name-missing'],
    ['Bình', 'name-incomplete'],
    ['Bình 0912', 'name-malformed'],
    ['@binh gd', 'name-malformed'],
    ['một hai ba bốn năm sáu bảy tám chín', 'name-incomplete'],
    ['A'.repeat(60) + ' ' + 'B'.repeat(60), 'name-malformed'],
  ])('%s: %s', (name, problem) => expect(three.nameProblem(name)).toBe(problem));
});
