import { expect, test } from 'vitest';
import { dayTextOf, isoDayFrom } from './day-text';

const now = Date.parse('2026-11-23T09:00:00+07:00');

test.each([
  ['25/11/2026', '2026-11-25'],
  ['5.1.27', '2027-01-05'],
  [' 25 - 11 ', '2026-11-25'],
  ['23/11', '2026-11-23'],
  ['22/11', '2027-11-22'],
  ['29/2', null],
  ['31/11/2026', null],
  ['25/11/202', null],
  ['mai', null],
  ['', null],
])('"%s" is %s', (written, iso) => {
  expect(isoDayFrom(written, now)).toBe(iso);
});

test('a day is shown as it is written here', () => {
  expect(dayTextOf('2026-11-25')).toBe('25/11/2026');
  expect(dayTextOf('')).toBe('');
});
