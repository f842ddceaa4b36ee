import { expect, test } from 'vitest';
import { clauseName, clauseShort } from './clause-name';

test.each([
  ['5.3c', 'Điều 5 khoản 3 điểm c', 'Điều 5'],
  ['3.2', 'Điều 3 khoản 2', 'Điều 3'],
  ['5.3đ', 'Điều 5 khoản 3 điểm đ', 'Điều 5'],
  ['6', 'Điều 6', 'Điều 6'],
  ['D4', 'Quy tắc D4', 'Quy tắc D4'],
])('%s is cited as %s', (clause, whole, short) => {
  expect(clauseName(clause)).toBe(whole);
  expect(clauseShort(clause)).toBe(short);
});
