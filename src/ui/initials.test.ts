import { expect, test } from 'vitest';
import { initials, stableNumber } from './initials';

test.each([
  ['Lê Văn Hùng', 'LH'],
  ['Nguyễn Thị Thu Hà', 'TH'],
  ['Đỗ Thị Ánh', 'ĐÁ'],
  ['Điểu Krứ', 'ĐK'],
  ["H'Hen Niê", 'HN'],
  ['Sơn', 'S'],
])('%s is known by %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

test('the number of a text does not change, and differs between texts', () => {
  expect(stableNumber('Lê Văn Hùng')).toBe(stableNumber('Lê Văn Hùng'));
  expect(stableNumber('Lê Văn Hùng')).not.toBe(stableNumber('Lê Văn Dũng'));
});
