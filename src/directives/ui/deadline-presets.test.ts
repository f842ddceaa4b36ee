import { expect, test } from 'vitest';
import { deadlinePresets } from './deadline-presets';

const at = (moment: string) => Date.parse(`${moment}:00+07:00`);
const shown = (moment: string) =>
  deadlinePresets(at(moment)).map(({ label, at: instant }) => [
    label,
    new Date(instant + 7 * 3_600_000).toISOString().slice(0, 16),
  ]);

test('on a Monday morning', () => {
  expect(shown('2026-11-23T09:00')).toEqual([
    ['17:00 hôm nay', '2026-11-23T17:00'],
    ['17:00 ngày mai', '2026-11-24T17:00'],
    ['17:00 thứ Sáu tuần này', '2026-11-27T17:00'],
    ['17:00 sau 5 ngày làm việc', '2026-11-30T17:00'],
  ]);
});

test('on a Friday evening today is over, and the next day is a Monday', () => {
  expect(shown('2026-11-27T16:30')).toEqual([
    ['17:00 thứ Hai 30/11', '2026-11-30T17:00'],
    ['17:00 sau 5 ngày làm việc', '2026-12-04T17:00'],
  ]);
});

test('on a Thursday the next day is the Friday, offered once', () => {
  expect(shown('2026-11-26T09:00').map(([label]) => label)).toEqual([
    '17:00 hôm nay',
    '17:00 ngày mai',
    '17:00 sau 5 ngày làm việc',
  ]);
});

test('holidays are stepped over', () => {
  expect(shown('2026-08-31T09:00').map(([, day]) => day)).toEqual([
    '2026-08-31T17:00',
    '2026-09-03T17:00',
    '2026-09-04T17:00',
    '2026-09-09T17:00',
  ]);
});
