import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, dateOf, dayAt, dayOf, dayOfIso, instantOf, isoOf, minutesAt, weekdayOf } from './vietnam-time';

const day = (iso: string) => dayOfIso(iso)!;

describe('Vietnam time', () => {
  test.each([
    ['2026-11-24T16:59:59Z', '2026-11-24', 23 * 60 + 59],
    ['2026-11-24T17:00:00Z', '2026-11-25', 0],
    ['2026-12-31T17:30:00Z', '2027-01-01', 30],
    ['1969-12-31T16:59:00Z', '1969-12-31', 23 * 60 + 59],
  ])('%s is %s, %i minutes after midnight', (utc, iso, minutes) => {
    const at = Date.parse(utc);
    expect(isoOf(dayAt(at))).toBe(iso);
    expect(minutesAt(at)).toBe(minutes);
  });

  test('gives the instant of a day and time', () => {
    expect(instantOf(day('2026-11-25'), 17 * 60)).toBe(Date.parse('2026-11-25T17:00:00+07:00'));
    expect(instantOf(day('2026-11-25'), 1440)).toBe(Date.parse('2026-11-26T00:00:00+07:00'));
  });

  test.each([
    [2026, 2, 29],
    [2026, 11, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [26, 1, 1],
  ])('%i-%i-%i is no date', (year, month, date) => {
    expect(dayOf(year, month, date)).toBeNull();
  });

  test.each([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['1970-01-01', 4],
    ['1969-12-28', 7],
  ])('%s is weekday %i', (iso, weekday) => {
    expect(weekdayOf(day(iso))).toBe(weekday);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-25', 2, '2027-01-25'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoOf(addMonths(day(from), months))).toBe(to);
  });

  test.each(['2026-2-3', '2026-02-30', '', 'hôm nay', '2026-11-25T00:00'])('%j is no ISO day', (text) => {
    expect(dayOfIso(text)).toBeNull();
  });

  test('goes from day to date and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('1900-01-01'), max: day('2199-12-31') }), (any) => {
        const { year, month, date } = dateOf(any);
        expect(dayOf(year, month, date)).toBe(any);
        expect(dayAt(instantOf(any))).toBe(any);
        expect(dayAt(instantOf(any) - 1)).toBe(any - 1);
      }),
    );
  });
});
