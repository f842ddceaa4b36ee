import { expect, test } from 'vitest';
import { clauseName, clauseShort } from './clause-name';

test.each([
  ['5.3c', 'điểm c khoản 3 Điều 5', 'Điều 5'],
  ['3.2', 'khoản 2 Điều 3', 'Điều 3'],
  ['5.3đ', 'điểm đ khoản 3 Điều 5', 'Điều 5'],
  ['6', 'Điều 6', 'Điều 6'],
  ['D4', 'Quy tắc D4', 'Quy tắc D4'],
])('%s is cited as %s', (clause, whole, short) => {
  expect(clauseName(clause)).toBe(whole);
  expect(clauseShort(clause)).toBe(short);
});
