import { describe, expect, test } from 'vitest';
import { vietnamHolidays } from './vietnam-holidays';
import { dayOfIso, isoOf } from './vietnam-time';
import { addWorkingDays, vietnamCalendar, workingCalendar } from './working-days';

const day = (iso: string) => dayOfIso(iso)!;
const works = (iso: string) => vietnamCalendar.isWorkingDay(day(iso));

describe('working days', () => {
  test.each(['2026-11-25', '2026-02-23', '2026-09-03', '2027-02-10', '2031-01-01'])('the office works on %s', (iso) => {
    expect(works(iso)).toBe(true);
  });

  test.each([
    ['2026-11-28', 'a Saturday'],
    ['2026-11-29', 'a Sunday'],
    ['2026-01-01', 'New Year'],
    ['2026-02-17', 'the first day of Tết'],
    ['2025-04-07', 'Giỗ Tổ'],
    ['2027-04-16', 'Giỗ Tổ'],
    ['2026-04-30', 'Victory Day'],
    ['2026-05-01', 'Labour Day'],
    ['2026-09-01', 'the neighbour of National Day'],
    ['2030-02-01', 'the eve of Tết, a day before China'],
  ])('the office is closed on %s: %s', (iso) => {
    expect(works(iso)).toBe(false);
  });

  test.each([
    ['2026-11-25', 1, '2026-11-26'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-11-25', 5, '2026-12-02'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-04-29', 3, '2026-05-06'],
    ['2026-11-25', 0, '2026-11-25'],
  ])('from %s, working day %i is %s', (from, count, to) => {
    expect(isoOf(addWorkingDays(day(from), count, vietnamCalendar))).toBe(to);
  });

  test('a swapped Saturday counts, and what is no date is passed over', () => {
    const calendar = workingCalendar(['2026-11-27', 'tomorrow'], ['2026-11-28']);
    expect(isoOf(addWorkingDays(day('2026-11-26'), 1, calendar))).toBe('2026-11-28');
    expect(isoOf(addWorkingDays(day('2026-11-26'), 2, calendar))).toBe('2026-11-30');
  });

  test('a calendar with no working day does not hang', () => {
    const never = { isWorkingDay: () => false };
    expect(addWorkingDays(day('2026-11-25'), 10, never)).toBeGreaterThan(day('2026-11-25'));
  });

  test('every year has the eleven days that the Labour Code grants, all in that year, none twice', () => {
    expect(vietnamHolidays.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
    for (const { year, days } of vietnamHolidays) {
      expect(new Set(days).size).toBe(11);
      expect(days.every((iso) => dayOfIso(iso) !== null && iso.startsWith(`${year}-`))).toBe(true);
      for (const fixed of ['01-01', '04-30', '05-01', '09-02']) expect(days).toContain(`${year}-${fixed}`);
    }
  });
});
