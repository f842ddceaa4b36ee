import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '../../../tests/screening/drafts.cases';
import { draftsDetector } from './drafts';
import type { ScreeningContext } from './finding';
import { read } from './reading';

const context = (subject: ScreeningContext['subject'] = 'text'): ScreeningContext => ({
  now: 0,
  subject,
  names: [],
  officialDomains: [],
  embargoes: [],
  sourceStated: false,
});
const detect = (text: string, subject?: ScreeningContext['subject']) => draftsDetector.detect(read(text), context(subject));
const found = (text: string, subject?: ScreeningContext['subject']) => detect(text, subject).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

describe('draft and unsigned papers (D2)', () => {
  const hits = (isFlagged: boolean, isFound: boolean) =>
    cases.filter(({ text, subject, flagged }) => flagged === isFlagged && detect(text, subject).length > 0 === isFound).map(({ text }) => text);

  test('every case that should be found is', () => {
    expect(hits(true, false)).toEqual([]);
  });

  test('every case that should be left alone is', () => {
    expect(hits(false, true)).toEqual([]);
  });

  test('the cases are enough, half of them no drafts, none twice', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(cases.filter(({ flagged }) => !flagged).length).toBeGreaterThanOrEqual(cases.length / 2);
    expect(new Set(cases.map(({ text, subject }) => `${subject ?? 'text'} ${text}`)).size).toBe(cases.length);
  });
});

describe('what is found, and where', () => {
  test.each([
    ['a heading', 'Sở Tư pháp\nDỰ THẢO\nKẾ HOẠCH', [['heading', 'DỰ THẢO']]],
    ['a heading with its turn', '(Dự thảo lần 2)\nBÁO CÁO', [['heading', 'Dự thảo lần 2']]],
    ['spaced letters', 'D Ự   T H Ả O\nBÁO CÁO', [['heading', 'D Ự   T H Ả O']]],
    ['a title', 'KẾ HOẠCH THÁNG 5 (dự thảo)', [['title', 'dự thảo']]],
    ['an open number and an open day', 'Số:     /QĐ-STP\nĐồng Nai, ngày   tháng 7 năm 2026', [['blank-number', 'Số:     /QĐ-STP'], ['blank-date', 'ngày   tháng 7 năm 2026']]],
    ['an unsigned paper', 'GIÁM ĐỐC\n(chưa ký)', [['unsigned', 'chưa ký']]],
    ['a file named on its line', '📎 QD_du_thao_2.docx (24 KB)', [['file-name', 'du_thao']]],
    ['the stage a draft is at', 'DỰ THẢO SAU THẨM ĐỊNH\nQUYẾT ĐỊNH', [['heading', 'DỰ THẢO']]],
    ['a legacy encoding', 'Sôû Tö phaùp\nDÖÏ THAÛO\nabc', [['heading', 'DÖÏ THAÛO']]],
  ] as const)('%s', (_, text, matches) => {
    expect(found(text)).toEqual(matches);
  });

  test.each([
    ['KH_du_thao_v2.docx', 'du_thao'],
    ['DT2 quy che.docx', 'DT2'],
    ['BC - draft.docx', 'draft'],
  ])('in the file name %s', (name, part) => {
    expect(found(name, 'file-name')).toEqual([['file-name', part]]);
  });

  test('blanks count above a full head, not below it', () => {
    const head = 'SỞ TƯ PHÁP\nSố: 12/KH-STP\nĐồng Nai, ngày 5 tháng 4 năm 2026\nKẾ HOẠCH\n';
    const annex = 'PHỤ LỤC\n(Kèm theo Kế hoạch số     /KH-STP ngày   tháng 4 năm 2026)';
    expect(found(head + annex)).toEqual([]);
    expect(found(annex)).toHaveLength(2);
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    'dự thảo', 'DỰ THẢO', 'D Ự ', 'lần 2', '(', ')', '\n', '\t', '| ', 'Số: ', '....', '    ', '/QĐ-STP', 'ngày ', 'tháng ', 'năm 2026', 'bản nháp', 'Draft', 'chưa ký',
    'KẾ HOẠCH', 'DÙ TH¶O', '\u0323', '\u200B', '\uD800', '\u0000', '🇻🇳', 'ไทย', '草稿', 'du thao', 'gửi anh ',
  );
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')));

  test('never throws, and matches lie inside it, in order and apart', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('text' as const, 'file-name' as const), (text, subject) => {
        let end = 0;
        for (const { from, to } of detect(text, subject)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    'dự thảo ', 'DỰ THẢO\n', 'D Ự T H Ả O ', 'dự thảo để góp ý ', 'Số: /', 'Số: ..../QĐ-', 'Số: ', 'số ....', 'ngày … tháng … năm ', 'ngày ', 'ngày tháng ', 'ngày    tháng',
    'bản nháp ', 'chưa ký ', 'draft ', '......', '…', '_ ', ' ', '\n', 'Số:        ', '(dự thảo', 'KẾ HOẠCH (dự thảo) ', 'gửi anh bản chưa ký ', '\u0301', 'е', 'thaûo ', 'dt 1\n', 'DỰ THẢO SAU ', 'DỰ THẢO 12h ngày ', 'Dự thảo: [Dự thảo] ', 'du thao.docx\n', 'ngày tháng 12/',
  ])('10 kB and 40 kB of %j take little time', (piece) => {
    const time = (length: number) => {
      const reading = read(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
      const started = performance.now();
      draftsDetector.detect(reading, context());
      return performance.now() - started;
    };
    time(10_000);
    expect(Math.min(time(10_000), time(10_000))).toBeLessThan(200);
    expect(Math.min(time(40_000), time(40_000))).toBeLessThan(800);
  });
});
