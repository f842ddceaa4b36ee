import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '../../../tests/screening/embargo.cases';
import { embargoDetector, embargoTouches } from './embargo';
import type { Embargo, ScreeningContext } from './finding';
import { read } from './reading';

const NOW = Date.parse('2026-11-24T08:00:00+07:00');

const embargo = (words: string[], from: number | null = null): Embargo => ({ topic: 'sắp xếp đơn vị', words, publisher: 'UBND tỉnh', from });

const context = (embargoes: Embargo[], now = NOW): ScreeningContext => ({
  now,
  subject: 'text',
  names: [],
  officialDomains: [],
  embargoes,
  sourceStated: false,
});

const touched = (text: string, embargoes: Embargo[], now = NOW) =>
  embargoDetector.detect(read(text), context(embargoes, now)).map(({ from, to }) => text.slice(from, to));

describe('a subject under embargo (D3)', () => {
  const merger = [embargo(['sáp nhập xã', 'sắp xếp đơn vị hành chính'])];

  test.each([
    ['Đã có phương án sáp nhập xã.', 'sáp nhập xã'],
    ['da co phuong an sap nhap xa chua', 'sap nhap xa'],
    ['SÁP NHẬP XÃ', 'SÁP NHẬP XÃ'],
    ['Sáp nhâp xã', 'Sáp nhâp xã'],
    ['sáp-nhập  xã', 'sáp-nhập  xã'],
    ['sáp\nnhập\nxã', 'sáp\nnhập\nxã'],
    ['s á p n h ậ p x ã', 's á p n h ậ p x ã'],
    ['sápnhập xã', 'sápnhập xã'],
    ['file SapNhapXa.docx', 'SapNhapXa'],
    ['sap_nhap_xa_v2.xlsx', 'sap_nhap_xa'],
    ['«sáp» “nhập” xã', 'sáp» “nhập” xã'],
    ['sáp nhập xã'.normalize('NFD'), 'sáp nhập xã'.normalize('NFD')],
    ['sáp n\u200bhập xã', 'sáp n\u200bhập xã'],
    ['ｓáp nhập xã', 'ｓáp nhập xã'],
    ['🔥sáp nhập xã🔥', 'sáp nhập xã'],
  ])('%j speaks of it', (text, part) => {
    expect(touched(text, merger)).toEqual([part]);
  });

  test.each([
    ['Sắp nhập xã đội vào hệ thống', 'other marks are another word'],
    ['sáp nhập', 'half a phrase'],
    ['xã sáp nhập', 'another order'],
    ['sáp nhập xãy', 'no end of word'],
    ['osáp nhập xã', 'no start of word'],
    ['Đã sáp. Nhập xã vào danh mục', 'two sentences'],
    ['sáp ……………… nhập xã', 'too wide a gap'],
    ['', 'nothing'],
  ])('%j does not: %s', (text) => {
    expect(touched(text, merger)).toEqual([]);
  });

  test('a phrase that carries no marks accepts any', () => {
    expect(touched('Sắp nhập xã đội vào hệ thống', [embargo(['sap nhap xa'])])).toEqual(['Sắp nhập xã']);
  });

  test('numbers are not run together', () => {
    const plan = [embargo(['phương án 12'])];
    expect(touched('phương án 12', plan)).toEqual(['phương án 12']);
    expect(touched('phương án 1 2', plan)).toEqual([]);
    expect(touched('phương án 123', plan)).toEqual([]);
  });

  test('is held until its time and not a moment after; with no time it stays held', () => {
    const at = [embargo(['nhân sự'], NOW)];
    expect(touched('Công bố nhân sự', at, NOW - 1)).toEqual(['nhân sự']);
    expect(touched('Công bố nhân sự', at, NOW)).toEqual([]);
    expect(touched('Công bố nhân sự', [embargo(['nhân sự'])], Number.MAX_SAFE_INTEGER)).toEqual(['nhân sự']);
  });

  test('says which embargo was touched, and where, once for each subject', () => {
    const staff = embargo(['nhân sự chủ chốt', 'nhân sự']);
    const pay = embargo(['bảng lương']);
    const touches = embargoTouches(read('bảng lương, nhân sự chủ chốt'), context([staff, pay]));
    expect(touches).toEqual([
      { embargo: pay, from: 0, to: 10 },
      { embargo: staff, from: 12, to: 28 },
    ]);
  });

  test('phrases with nothing to look for are passed over', () => {
    expect(touched('… bất kỳ …', [embargo(['', ' . ', '…'])])).toEqual([]);
  });
});

describe('the cases written for it', () => {
  test.each(cases)('$text', ({ text, flagged, context: given }) => {
    const found = embargoDetector.detect(read(text), { ...context([]), ...given });
    expect(found.length > 0).toBe(flagged);
  });
});

/** The best of five runs, in ms: a busy machine slows some, not all. */
function quickest(run: () => void): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('any text', () => {
  const held = [embargo(['sáp nhập xã', 'a', 'aaaa aaaa aaab', 'không ai biết'])];

  test('is read without a throw, and what is found lies within it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 })), (text) => {
        for (const { from, to } of embargoDetector.detect(read(text), context(held))) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test.each([
    ['one letter', 'a'],
    ['one letter, spaced', 'a '],
    ['marks', '\u0301'],
    ['lone surrogates', '\ud800'],
    ['a phrase all but its end', 'sáp nhập '],
    ['bidi', '\u202esáp\u202c '],
    ['NUL', '\0'],
  ])('40,000 characters of %s take well under 200 ms', (_, unit) => {
    const reading = read(unit.repeat(Math.ceil(40_000 / unit.length)));
    expect(quickest(() => embargoDetector.detect(reading, context(held)))).toBeLessThan(200);
  });
});
