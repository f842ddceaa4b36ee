import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, minutesAt, weekdayOf } from '@/charter/vietnam-time';
import { officeCalendar } from './calendar';
import { readScript } from './script';

const HOUR_MS = 3_600_000;
const monday = officeCalendar(new Date('2026-11-23T10:00:00+07:00'));

test('three office weeks lie between the founding and today', () => {
  expect(monday.at('d0 07:45')).toBe(Date.parse('2026-11-02T07:45:00+07:00'));
  expect(monday.at('d14 17:00')).toBe(Date.parse('2026-11-20T17:00:00+07:00'));
  expect(monday.at('d15 17:00')).toBe(Date.parse('2026-11-23T17:00:00+07:00'));
  expect(monday.at('d20 17:00')).toBe(Date.parse('2026-11-30T17:00:00+07:00'));
  expect(monday.charterFrom).toBe('2026-11-01');
});

test.each([
  ['2026-11-23T10:00:00+07:00', '2026-11-23T07:15:00+07:00', '2026-11-23T09:57:00+07:00'],
  ['2026-11-23T15:00:00+07:00', '2026-11-23T11:00:00+07:00', '2026-11-23T14:57:00+07:00'],
  ['2026-11-23T02:30:00+07:00', '2026-11-23T01:30:00+07:00', '2026-11-23T02:27:00+07:00'],
  ['2026-11-22T20:00:00+07:00', '2026-11-22T16:00:00+07:00', '2026-11-22T19:57:00+07:00'],
])('at %s the last hours go from %s to %s', (now, from, to) => {
  const calendar = officeCalendar(new Date(now));
  expect(calendar.at('now 0')).toBe(Date.parse(from));
  expect(calendar.at('now 100')).toBe(Date.parse(to));
});

test.each([
  ['2026-11-23T10:00:00+07:00', { quarter: 'IV', year: '2026', planYear: '2027', nextMonth: '12', decided: '30/10/2026' }],
  ['2026-12-01T10:00:00+07:00', { charterFrom: '10/11/2026', decided: '09/11/2026', nextMonth: '1' }],
  ['2027-01-04T10:00:00+07:00', { quarter: 'IV', year: '2026', planYear: '2027', nextMonth: '2' }],
])('at %s an office says', (now, said) => {
  const calendar = officeCalendar(new Date(now));
  for (const [name, word] of Object.entries(said)) expect(calendar.word(name)).toBe(word);
  expect(calendar.word('nothing')).toBeNull();
});

test('days have their names', () => {
  expect(monday.word('day:16')).toBe('thứ Ba 24/11/2026');
});

describe('whenever it is made', () => {
  const moments = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2031-12-31T00:00:00Z'), noInvalidDate: true });
  const script = readScript();
  const issued = new Map(script.directives.map(({ key, at }) => [key, at]));

  test('the past is past, in office hours but for today, and deadlines lie ahead of what they are for', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const { at, midnight, charterFrom } = officeCalendar(now);
        const acts = [...script.messages, ...script.directives.flatMap((directive) => [directive, ...directive.replies])];
        const moments = acts.map((act) => at(act.at));
        expect(Math.max(...moments)).toBeLessThan(now.getTime() - HOUR_MS / 30);
        const office = acts.filter((act) => act.at.startsWith('d')).map((act) => at(act.at));
        expect(Math.max(...office.map((moment) => weekdayOf(dayAt(moment))))).toBeLessThanOrEqual(5);
        expect(Math.min(...office.map(minutesAt))).toBeGreaterThanOrEqual(7 * 60 + 30);
        expect(Math.max(...office.map(minutesAt))).toBeLessThan(18 * 60);
        for (const { key, deadline, extended } of script.directives) {
          expect(at(deadline)).toBeGreaterThan(at(issued.get(key)!));
          if (extended) expect(at(extended.deadline)).toBeGreaterThan(at(deadline));
        }
        expect(Date.parse(charterFrom)).toBeLessThanOrEqual(midnight(0) + 7 * HOUR_MS);
        expect(at('d18 17:00')).toBeGreaterThan(now.getTime() + 48 * HOUR_MS);
        expect(at('d13 17:00')).toBeLessThan(now.getTime());
      }),
    );
  });
});
