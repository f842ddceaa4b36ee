import { describe, expect, test } from 'vitest';
import { measureDeadlines, measureDetectors } from './measure';

const LEAST_CASES = 300;

describe.each(measureDetectors())('$code', ({ cases, found, missed, holds, errors }) => {
  test('reaches its aims on its fixtures', () => expect(holds, JSON.stringify(errors.slice(0, 5))).toBe(true));

  test('has enough cases, half of them to be left alone', () => {
    expect(cases).toBeGreaterThanOrEqual(LEAST_CASES);
    expect(found + missed).toBeLessThanOrEqual(cases / 2 + 1);
  });
});

test('deadlines are right', () => {
  const { cases, holds, errors } = measureDeadlines();
  expect(holds, JSON.stringify(errors.slice(0, 5))).toBe(true);
  expect(cases).toBeGreaterThanOrEqual(LEAST_CASES);
});
