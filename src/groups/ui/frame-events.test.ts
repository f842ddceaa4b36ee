import { describe, expect, test } from 'vitest';
import type { LedgerLine } from '@/ledgers/view';
import type { GroupFrame } from '@/groups/view';
import { apply, changesFrame } from './frame-events';

const hung = { id: 'hung', fullName: 'Lê Văn Hùng', title: 'Trưởng phòng', unit: 'Phòng Hành chính tư pháp' };
const frame: GroupFrame = {
  id: 'so-tu-phap',
  name: 'Sở Tư pháp',
  description: 'Nhóm xử lý công việc',
  members: 38,
  demo: false,
  charter: null,
  me: { ...hung, id: 'ha', role: 'leader', board: true, signed: true },
  seq: 100,
  unread: 0,
  waitingApprovals: 1,
  alerts: 0,
  features: { recall: 'on' },
};

const act = (type: string, payload: Record<string, unknown> = {}, seq = 101): LedgerLine => ({
  seq,
  type,
  at: '2026-11-22T02:12:00.000Z',
  actor: hung,
  payload,
});

test.each([
  ['message-posted', {}, { unread: 1 }],
  ['member-added', {}, { members: 39 }],
  ['member-removed', {}, { members: 37 }],
  ['group-changed', { name: 'Sở Tư pháp tỉnh' }, { name: 'Sở Tư pháp tỉnh', description: 'Nhóm xử lý công việc' }],
  ['feature-set', { feature: 'recall', setting: 'off' }, { features: { recall: 'off' } }],
  ['approval-requested', {}, { waitingApprovals: 2 }],
  ['approval-decided', {}, { waitingApprovals: 0 }],
  ['approval-withdrawn', {}, { waitingApprovals: 0 }],
  ['text-refused', { code: 'secret-mark' }, { alerts: 1 }],
  ['text-refused', { code: 'draft' }, {}],
  ['false-alarm', { code: 'draft' }, { alerts: 1 }],
])('%s', (type, payload, changed) => {
  expect(apply(frame, act(type, payload))).toEqual({ ...frame, ...changed, seq: 101 });
});

test('an act that the frame was read with is not counted again', () => {
  expect(apply(frame, act('member-added', {}, 100))).toBe(frame);
});

describe('the frame is read again', () => {
  test.each([
    ['leadership-handed-over', 'ha', true],
    ['attempts-acknowledged', 'ha', true],
    ['charter-signed', 'hung', true],
    ['charter-signed', 'ha', false],
    ['message-posted', 'ha', false],
  ])('after %s, for %s: %s', (type, me, again) => {
    expect(changesFrame(act(type), me)).toBe(again);
  });
});
