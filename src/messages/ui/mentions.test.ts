import { describe, expect, test } from 'vitest';
import { candidates, mentionsIn, namingAt, writeOut } from './mentions';

const person = (id: string, fullName: string, title: string, unit: string) => ({ id, fullName, title, unit });
const people = [
  person('ha', 'Nguyễn Thị Thu Hà', 'Trưởng phòng', 'Phòng Bổ trợ tư pháp'),
  person('hung', 'Lê Văn Hùng', 'Trưởng phòng', 'Phòng Hành chính tư pháp'),
  person('knam', "K'Nam", 'Trưởng Phòng Tư pháp', 'Phòng Tư pháp huyện Bù Đăng'),
];

describe('namingAt', () => {
  test.each([
    ['@', 1, { from: 0, query: '' }],
    ['Gửi @thu h', 10, { from: 4, query: 'thu h' }],
    ['Gửi @thu ha nhé', 9, { from: 4, query: 'thu ' }],
    ['(@le', 4, { from: 1, query: 'le' }],
    ['a@gov.vn', 8, null],
    ['Gửi @ thu', 9, null],
    ['@Hà\nxong', 8, null],
    ['không có', 8, null],
  ])('in "%s" at %i', (text, caret, naming) => {
    expect(namingAt(text, caret)).toEqual(naming);
  });
});

test.each([
  ['thu', ['ha']],
  ['hung', ['hung']],
  ['hanh', ['hung']],
  ['h', ['ha', 'hung', 'knam']],
  ['bu dang', ['knam']],
  ['xyz', []],
])('"%s" offers %j', (query, ids) => {
  expect(candidates(people, query).map(({ id }) => id)).toEqual(ids);
});

test('a chosen name is written out whole, the caret after it', () => {
  expect(writeOut('Gửi @thu nhé', { from: 4, query: 'thu' }, 'Nguyễn Thị Thu Hà')).toEqual({
    text: 'Gửi @Nguyễn Thị Thu Hà nhé',
    caret: 23,
  });
});

test('only whole names after an @ are mentions, composed or not', () => {
  expect(mentionsIn('@Lê Văn Hùng xem giúp, đồng chí Thu Hà biết', people)).toEqual(['hung']);
  expect(mentionsIn('@Lê Văn Hùng'.normalize('NFD'), people)).toEqual(['hung']);
});
