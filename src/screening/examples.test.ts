import { describe, expect, test } from 'vitest';
import { DETECTORS } from '@/charter/screening/screen';
import { findWords } from '@/words/words';
import { markedExamples, untouchedExamples } from './examples';

describe.each(DETECTORS.map((detector) => [detector.code, detector] as const))('%s', (code, detector) => {
  test('every example of what it marks is marked, and read back whole', () => {
    const examples = markedExamples(detector);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    examples.forEach((runs, index) => {
      expect(runs.map(({ text }) => text).join('')).toBe(findWords(`content.detector.${code}.marked.${index + 1}`));
      expect(runs.some(({ marked }) => marked), runs[0]!.text).toBe(true);
    });
  });

  test('every example of what it leaves alone is left alone', () => {
    const kept = untouchedExamples(detector);
    const written = [1, 2, 3, 4].filter((number) => findWords(`content.detector.${code}.alone.${number}`) !== null);
    expect(written.length).toBeGreaterThanOrEqual(1);
    expect(kept).toHaveLength(written.length);
  });

  test('has a name and says what it is about', () => {
    expect(findWords(`content.detector.${code}.name`)).toMatch(/\S/);
    expect(findWords(`content.detector.${code}.about`)).toMatch(/\S/);
  });
});
