import { expect, test } from 'vitest';
import type { MemberView } from '@/members/view';
import { byUnit, find, keep } from './member-words';

const member = (id: string, change: Partial<MemberView> = {}): MemberView => ({
  id,
  fullName: 'Lê Văn Hùng',
  title: 'Trưởng phòng',
  unit: 'Phòng Hành chính tư pháp',
  role: 'member',
  board: false,
  joinedAt: '2026-11-01T00:00:00.000Z',
  signed: true,
  active: true,
  offRoster: false,
  ...change,
});

const members = [
  member('binh', { fullName: 'Trần Quốc Bình', unit: 'Ban Giám đốc', role: 'leader', board: true }),
  member('hung'),
  member('dieu', { fullName: 'Điểu Krứ', unit: 'Phòng Tư pháp Bù Đăng', signed: false, active: false }),
  member('hen', { fullName: "H'Hen Niê", offRoster: true }),
];

const ids = (list: readonly MemberView[]) => list.map(({ id }) => id);

test.each([
  ['all', ['binh', 'hung', 'dieu', 'hen']],
  ['board', ['binh']],
  ['unsigned', ['dieu']],
  ['never', ['dieu']],
  ['off-roster', ['hen']],
] as const)('%s', (filter, expected) => {
  expect(ids(keep(members, filter))).toEqual(expected);
});

test.each([
  ['dieu kru', ['dieu']],
  ['bu dang', ['dieu']],
  ['Bình', ['binh']],
  ['', ['binh', 'hung', 'dieu', 'hen']],
  ['không có', []],
])('“%s” finds', (query, expected) => {
  expect(ids(find(members, query))).toEqual(expected);
});

test('units come in the order of their first member, each once', () => {
  expect(byUnit(members).map(({ unit, members: list }) => [unit, list.length])).toEqual([
    ['Ban Giám đốc', 1],
    ['Phòng Hành chính tư pháp', 2],
    ['Phòng Tư pháp Bù Đăng', 1],
  ]);
});
