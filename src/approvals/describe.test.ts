import { describe, expect, test } from 'vitest';
import type { ApprovalView } from './view';
import { describeApproval } from './describe';

const view = (command: string, facts: ApprovalView['facts'], details: readonly string[] = []): ApprovalView => ({
  id: 'a',
  seq: 1,
  command,
  clause: '3.2',
  requester: null,
  requestedAt: '2026-11-22T02:00:00.000Z',
  state: 'waiting',
  decider: null,
  decidedAt: null,
  comment: null,
  facts,
  details,
});

const HUNG = { fullName: 'Lê Văn Hùng', title: 'Trưởng phòng', unit: 'Phòng Hành chính tư pháp' };

describe('says what would be done', () => {
  test.each([
    ['add-member', HUNG],
    ['remove-member', { ...HUNG, member: 'x', reason: 'Chuyển công tác' }],
    ['issue-activation', { ...HUNG, member: 'x' }],
    ['import-roster', { decision: 'Quyết định số 15/QĐ-STP', people: 45 }],
    ['change-group', { name: 'Sở Tư pháp tỉnh' }],
    ['set-feature', { feature: 'posting', setting: 'board' }],
    ['set-feature', { feature: 'screening:draft', setting: 'ask' }],
    ['set-official-domains', {}],
    ['set-embargo', { topic: 'Sáp nhập', publisher: 'Bộ Tư pháp' }],
    ['load-charter', { text: '' }],
    ['post-message', { text: 'Tin' }],
  ])('%s, with nothing left to fill in', (command, facts) => {
    const { said } = describeApproval(view(command, facts));
    expect(said).not.toMatch(/[{}]/);
    expect(said).not.toBe(describeApproval(view('unheard-of', {})).said);
  });

  test('settings by their names', () => {
    const { said } = describeApproval(view('set-feature', { feature: 'posting', setting: 'board' }));
    expect(said).toContain('Chỉ Ban Lãnh đạo');
    expect(said).not.toContain('posting');
    const detector = describeApproval(view('set-feature', { feature: 'screening:draft', setting: 'ask' })).said;
    expect(detector).not.toMatch(/screening|draft|ask/);
  });
});

test('the reason of a removal is quoted, an id is not shown', () => {
  const line = describeApproval(view('remove-member', { ...HUNG, member: '0b2f', reason: 'Chuyển công tác' }));
  expect(line).toMatchObject({ quote: 'Chuyển công tác', person: 'Lê Văn Hùng' });
  expect(JSON.stringify(line)).not.toContain('0b2f');
});

test('a charter comes as its articles, not as its text', () => {
  const text = 'QUY CHẾ\nHoạt động của nhóm\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một câu dài.\n2. Một câu khác.\nĐiều 2. Từ ngữ\nMột đoạn.';
  const line = describeApproval(view('load-charter', { text }));
  expect(line.details.join('\n')).toContain('Điều 2. Từ ngữ');
  expect(JSON.stringify(line)).not.toContain('Một câu dài');
});

test('an embargo comes with its end and its words', () => {
  const asked = { topic: 'Sáp nhập', publisher: 'Bộ Tư pháp' };
  const timed = describeApproval(view('set-embargo', { ...asked, from: '2026-11-25T10:00:00.000Z' }, ['sáp nhập', 'hợp nhất']));
  expect(timed.details).toEqual(['Giữ đến 17:00 thứ Tư 25/11/2026', 'Từ khóa: sáp nhập · hợp nhất']);
  expect(describeApproval(view('set-embargo', asked, ['sáp nhập'])).details[0]).toMatch(/Trưởng nhóm cho phép/);
});

test('a list of official domains comes with what it would change', () => {
  const { details } = describeApproval(view('set-official-domains', { added: 'moj.gov.vn', dropped: '' }, ['gov.vn', 'moj.gov.vn']));
  expect(details).toEqual(['Thêm: moj.gov.vn', 'Danh sách mới: gov.vn, moj.gov.vn']);
});
