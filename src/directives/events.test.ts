import { describe, expect, test } from 'vitest';
import type { LedgerLine } from '@/ledgers/view';
import type { DirectiveSummary, DirectiveView } from './view';
import { apply, type DirectivesState, needsReading, put, putAll } from './events';

const binh = { id: 'binh', fullName: 'Trần Quốc Bình', title: 'Giám đốc', unit: 'Ban Giám đốc' };
const hung = { id: 'hung', fullName: 'Lê Văn Hùng', title: 'Trưởng phòng', unit: 'Phòng Hành chính tư pháp' };
const ha = { id: 'ha', fullName: 'Nguyễn Thị Thu Hà', title: 'Trưởng phòng', unit: 'Phòng Bổ trợ tư pháp' };

const act = (
  type: string,
  actor: typeof binh | null,
  payload: Record<string, unknown> = {},
  seq = 101,
): LedgerLine => ({
  seq,
  type,
  at: '2026-11-23T02:00:00.000Z',
  actor,
  payload: { directive: 'd27', ...payload },
});

const issued = act(
  'directive-issued',
  binh,
  {
    number: '27/2026',
    force: 'order',
    title: 'Báo cáo quý IV',
    text: 'Rà soát và gửi báo cáo.',
    deadline: '2026-11-25T10:00:00.000Z',
    replyKind: 'any',
    addressees: [{ kind: 'all', label: '' }],
    recipients: [hung, ha],
    replaces: null,
  },
  100,
);

const replied = (actor: typeof binh, reply: string, late = false) =>
  act('directive-replied', actor, { reply, status: 'in-progress', text: 'Đã giao chuyên viên.', late });

const none: DirectivesState = { me: 'ha', byId: {} };
const one = apply(none, issued);
const d27 = (state: DirectivesState) => state.byId['d27'] as DirectiveView;

function summary(): DirectivesState {
  const { recipients: _recipients, ...rest } = d27(one);
  return { me: 'ha', byId: { d27: rest satisfies DirectiveSummary } };
}

test('directive-issued is owed by everybody it addresses, me among them', () => {
  expect(d27(one)).toMatchObject({
    number: '27/2026',
    issuer: binh,
    state: 'open',
    counts: { total: 2, replied: 0, seen: 0, owed: 2, late: 0 },
    mine: { state: 'owed', late: false, status: null },
  });
  expect(apply(one, issued)).toBe(one);
});

describe('seen, then replied', () => {
  test('moves one recipient, and me only when I act', () => {
    const seen = apply(one, act('directive-seen', hung));
    expect(d27(seen).counts).toEqual({ total: 2, replied: 0, seen: 1, owed: 1, late: 0 });
    expect(d27(seen).mine!.state).toBe('owed');
    expect(d27(apply(seen, act('directive-seen', ha))).mine!.state).toBe('seen');
  });

  test('a reply is in the open with its status, and counts once however often it arrives', () => {
    const once = apply(one, replied(hung, 'r1'));
    const twice = apply(once, replied(hung, 'r1'));
    expect(d27(twice).counts).toEqual({ total: 2, replied: 1, seen: 0, owed: 1, late: 0 });
    expect(d27(twice).recipients[0]).toMatchObject({ state: 'replied', status: 'in-progress', late: false });
    expect(d27(twice).recipients[0]!.replies).toHaveLength(1);
    expect(d27(apply(twice, replied(hung, 'r2'))).recipients[0]!.replies).toHaveLength(2);
  });

  test('having replied is not undone by being seen later', () => {
    expect(d27([replied(hung, 'r1'), act('directive-seen', hung)].reduce(apply, one)).counts.replied).toBe(1);
  });
});

test('at the deadline who has not replied is late, and no longer once it is moved', () => {
  const late = [replied(hung, 'r1'), act('directive-overdue', null, { members: ['ha'] })].reduce(apply, one);
  expect(d27(late).counts.late).toBe(1);
  expect(d27(late).mine!.late).toBe(true);
  const moved = apply(late, act('deadline-extended', binh, { deadline: '2026-11-27T10:00:00.000Z' }));
  expect(d27(moved)).toMatchObject({
    deadline: '2026-11-27T10:00:00.000Z',
    counts: { late: 0 },
    mine: { late: false },
  });
});

test.each([
  ['directive-closed', {}, 'closed'],
  ['directive-revoked', { reason: 'Đã có văn bản khác.' }, 'revoked'],
  ['directive-replaced', { by: { id: 'd28', number: '28/2026' } }, 'replaced'],
])('%s ends it', (type, payload, state) => {
  const ended = d27(apply(one, act(type, binh, payload)));
  expect(ended).toMatchObject({ state, endedAt: '2026-11-23T02:00:00.000Z' });
  expect(ended.replacedBy).toEqual('by' in payload ? payload.by : null);
});

describe('a directive read in summary', () => {
  test('keeps its counts and asks to be read when they move', () => {
    const event = replied(hung, 'r1');
    expect(apply(summary(), event).byId['d27']!.counts).toEqual(d27(one).counts);
    expect(needsReading(summary(), event)).toBe('d27');
    expect(needsReading(one, event)).toBeNull();
    expect(needsReading(summary(), act('directive-closed', binh))).toBeNull();
  });

  test('still shows at once what I did', () => {
    expect(apply(summary(), replied(ha, 'r1')).byId['d27']!.mine).toEqual({
      state: 'replied',
      late: false,
      status: 'in-progress',
    });
    expect(apply(summary(), replied(hung, 'r1')).byId['d27']!.mine!.state).toBe('owed');
  });

  test('does not take the place of one that is held whole', () => {
    const whole = putAll(one, Object.values(summary().byId));
    expect(d27(whole).recipients).toHaveLength(2);
    expect(d27(put(summary(), d27(one))).recipients).toHaveLength(2);
  });
});

test('an act on an unknown directive, or of another kind, leaves the very same state', () => {
  expect(apply(none, replied(hung, 'r1'))).toBe(none);
  expect(apply(one, act('charter-signed', hung))).toBe(one);
});
