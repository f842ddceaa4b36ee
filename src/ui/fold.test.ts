import { expect, test } from 'vitest';
import { fits, fold } from './fold';

test('fold takes the marks off, đ and capitals included', () => {
  expect(fold('Đỗ Thị Ánh')).toBe('do thi anh');
  expect(fold('Đỗ Thị Ánh'.normalize('NFD'))).toBe('do thi anh');
});

test.each([
  ['Nguyễn Thị Thu Hà', 'thu ha', true],
  ['Nguyễn Thị Thu Hà', 'ha nguyen', true],
  ['Nguyễn Thị Thu Hà', 'hạ', true],
  ['Nguyễn Thị Thu Hà', 'uyen', false],
  ['Phòng Hành chính tư pháp', 'hanh ch', true],
  ['Điểu Krứ', 'dieu kru', true],
  ['Điểu Krứ', '', true],
])('%s is found by "%s": %s', (text, query, found) => {
  expect(fits(text, query)).toBe(found);
});
