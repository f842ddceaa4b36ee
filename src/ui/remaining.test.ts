import { expect, test } from 'vitest';
import { remaining } from './remaining';

const deadline = '2026-11-25T17:00:00+07:00';

test.each([
  ['2026-11-22T08:42:00+07:00', 'còn 3 ngày', 'soon'],
  ['2026-11-20T23:00:00+07:00', 'còn 5 ngày', 'calm'],
  ['2026-11-24T23:00:00+07:00', 'còn 1 ngày', 'soon'],
  ['2026-11-25T00:30:00+07:00', 'còn 16 giờ', 'soon'],
  ['2026-11-25T16:40:00+07:00', 'còn 20 phút', 'soon'],
  ['2026-11-25T17:00:10+07:00', 'quá hạn 1 phút', 'late'],
  ['2026-11-26T02:00:00+07:00', 'quá hạn 9 giờ', 'late'],
  ['2026-11-27T08:00:00+07:00', 'quá hạn 2 ngày', 'late'],
])('at %s it says %s', (now, text, urgency) => {
  expect(remaining(deadline, Date.parse(now))).toEqual({ text, urgency });
});
