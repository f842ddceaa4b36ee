import { expect, test } from 'vitest';
import type { MemberView } from '@/members/view';
import { addresseeChoices, choiceFits, countPeople } from './addressees';

const member = (id: string, fullName: string, title: string, unit: string) =>
  ({ id, fullName, title, unit }) as MemberView;
const choices = addresseeChoices(
  [
    member('binh', 'Trần Quốc Bình', 'Giám đốc', 'Ban Giám đốc'),
    member('ha', 'Nguyễn Thị Thu Hà', 'Trưởng phòng', 'Phòng Bổ trợ tư pháp'),
    member('lan', 'Phan Thị Lan', 'Phó Trưởng phòng', 'Phòng Bổ trợ tư pháp'),
    member('kru', 'Điểu Krứ', 'Trưởng Phòng Tư pháp', 'Phòng Tư pháp huyện Bù Đăng'),
  ],
  'binh',
);

test('offers everybody, units and persons, the issuer left out', () => {
  expect(choices.map(({ key, members }) => [key, members])).toEqual([
    ['all', ['ha', 'lan', 'kru']],
    ['unit Phòng Bổ trợ tư pháp', ['ha', 'lan']],
    ['unit Phòng Tư pháp huyện Bù Đăng', ['kru']],
    ['ha', ['ha']],
    ['lan', ['lan']],
    ['kru', ['kru']],
  ]);
  expect(choices[1]!.input).toEqual({ unit: 'Phòng Bổ trợ tư pháp' });
});

test.each([
  ['bo tro', ['unit Phòng Bổ trợ tư pháp', 'ha', 'lan']],
  ['kru', ['kru']],
  ['bù đăng', ['unit Phòng Tư pháp huyện Bù Đăng', 'kru']],
])('"%s" finds %j', (query, keys) => {
  expect(choices.filter((choice) => choiceFits(choice, query)).map(({ key }) => key)).toEqual(keys);
});

test('counts each person once', () => {
  expect(countPeople([choices[1]!, choices[3]!, choices[5]!])).toBe(3);
  expect(countPeople([])).toBe(0);
});
