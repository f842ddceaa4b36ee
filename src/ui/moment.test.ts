import { expect, test } from 'vitest';
import { instantFrom, momentFrom } from './moment';

test('boxes hold the time of Vietnam, and give it back', () => {
  const instant = Date.parse('2026-11-25T17:00:00+07:00');
  expect(momentFrom(instant)).toEqual({ date: '2026-11-25', time: '17:00' });
  expect(instantFrom({ date: '2026-11-25', time: '17:00' })).toBe(instant);
  expect(instantFrom({ date: '', time: '17:00' })).toBeNull();
});
