import { describe, expect, test } from 'vitest';
import { cut, type Found, fromReasons, mend, rebase } from './found';

const found = (from: number, to: number, more: Partial<Found> = {}): Found => ({
  clause: 'D4',
  code: 'personal-data',
  outcome: 'ask',
  from,
  to,
  ...more,
});

describe('rebase', () => {
  const text = 'Ông K, số 070085012345, đề nghị';
  const number = found(10, 22);

  test.each([
    ['nothing changed', text, 10, 22],
    ['written after it', `${text} cấp giấy`, 10, 22],
    ['written before it', `Gửi: ${text}`, 15, 27],
    ['cut before it', text.slice(7), 3, 15],
  ])('%s', (_case, after, from, to) => {
    expect(rebase([number], text, after)).toEqual([{ ...number, from, to }]);
    expect(after.slice(from, to)).toBe('070085012345');
  });

  test('lets go of what the change touches', () => {
    expect(rebase([number], text, text.replace('0123', '0'))).toEqual([]);
    expect(rebase([number], text, '')).toEqual([]);
  });
});

test('mend puts every finding of one code right, wherever it stands', () => {
  const both = [
    found(3, 5, { mended: '••' }),
    found(0, 2, { mended: '•' }),
    found(6, 7, { code: 'draft', mended: 'x' }),
  ];
  expect(mend('12 34 5', both, 'personal-data')).toBe('• •• 5');
});

test('cut gives back the whole text, marked where something was found', () => {
  const runs = cut('ab cd ef', [found(3, 5), found(4, 8), found(9, 12)]);
  expect(runs.map((run) => [run.text, run.found !== null])).toEqual([
    ['ab ', false],
    ['cd', true],
    [' ef', true],
  ]);
  expect(cut('', [found(0, 3)])).toEqual([]);
});

test('fromReasons takes what concerns this part of the act', () => {
  const reason = (path: string, ways: string) => ({
    clause: 'D4' as const,
    code: 'personal-data',
    facts: { path, from: 1, to: 4, ways },
  });
  const charter = { clause: '6' as const, code: 'charter-unsigned', facts: {} };
  expect(fromReasons([reason('text', 'ask'), reason('source', 'ask'), charter], 'text')).toEqual([found(1, 4)]);
  expect(fromReasons([reason('text', 'rewrite')], 'text')[0]!.outcome).toBe('refuse');
});
