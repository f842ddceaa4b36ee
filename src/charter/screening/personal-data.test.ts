import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases, missed } from '../../../tests/screening/personal-data.cases';
import type { ScreeningContext } from './finding';
import { personalDataDetector } from './personal-data';
import { CONDITIONS, HEALTH_HINTS, PATIENTS } from './personal-data/health-words';
import { maskName, maskNumber } from './personal-data/mask';
import { read } from './reading';

const context: ScreeningContext = { now: 0, subject: 'text', names: [], officialDomains: [], embargoes: [], sourceStated: false };

const detect = (text: string) => personalDataDetector.detect(read(text), context);
const found = (text: string) => detect(text).map(({ kind, from, to, mended }) => [kind, text.slice(from, to), mended]);
const kinds = (text: string) => detect(text).map(({ kind }) => kind);

/** The text with each match replaced by what should stand in its place. */
function mend(text: string): string {
  let mended = '';
  let at = 0;
  for (const match of detect(text)) {
    mended += text.slice(at, match.from) + match.mended;
    at = match.to;
  }
  return mended + text.slice(at);
}

describe('what is found, where, and what should stand there instead (D4)', () => {
  test.each([
    ['CCCD 070085001234.', 'citizen-id', '070085001234', '•••••••••234'],
    ['Căn cước: 070 085 001 234', 'citizen-id', '070 085 001 234', '••• ••• ••• 234'],
    ['０７００８５００１２３４', 'citizen-id', '０７００８５００１２３４', '•••••••••２３４'],
    ['0700850\u200b01234', 'citizen-id', '0700850\u200b01234', '•••••••••234'],
    ['CMND 285.123.456 cấp', 'old-citizen-id', '285.123.456', '•••.•••.456'],
    ['anh Hùng +84 912 345 678', 'phone', '+84 912 345 678', '+•• ••• ••• 678'],
    ['thẻ GD4707912345678', 'health-insurance', 'GD4707912345678', '••••••••••••678'],
    ['mã số BHXH 7912345678', 'social-insurance', '7912345678', '•••••••678'],
    ['Ông Nguyễn Văn A, MST 8123456789', 'tax-code', '8123456789', '•••••••789'],
    ['STK 0281000123456 Nguyễn Văn A', 'bank-account', '0281000123456', '••••••••••456'],
    ['Hộ chiếu B1234567', 'passport', 'B1234567', '•••••567'],
    ['GPLX số 790123456789', 'driving-licence', '790123456789', '•••••••••789'],
    ['Bệnh nhân Nguyễn Văn An dương tính', 'health', 'Nguyễn Văn An', 'N• V• A•'],
    ["anh K'Nam mắc lao", 'health', "K'Nam", 'K•'],
    ['chị Lan bị HIV'.normalize('NFD'), 'health', 'Lan', 'L•'],
  ])('%j', (text, kind, part, mended) => {
    expect(found(text)).toEqual([[kind, part, mended]]);
  });

  test('several in one text, in its order', () => {
    expect(kinds('Nguyễn Văn A, CCCD 070085001234, SĐT 0912345678, STK 0281000123456, bị HIV')).toEqual(['health', 'citizen-id', 'phone', 'bank-account']);
  });

  test('one number is not found twice', () => {
    expect(kinds('CMND/CCCD 070085001234')).toEqual(['citizen-id']);
  });
});

describe('whose a number is decides', () => {
  test.each([
    ['anh Hùng 0912345678', ['phone']],
    ['Văn phòng Sở 0912345678', []],
    ['số của em 0912345678', []],
    ['số của em Hùng 0912345678', ['phone']],
    ['đường dây nóng 0912345678 (anh Hùng)', []],
    ['anh Hùng, Văn phòng Sở: 0912345678', ['phone']],
    ['anh Hùng gọi Văn phòng Sở 0912345678', []],
    ['STK của anh Hùng 0281000123456', ['bank-account']],
    ['STK của Công đoàn Sở 0281000123456', []],
    ['STK của em 0281000123456', []],
    ['CCCD của em 070085001234', ['citizen-id']],
    ['Công ty TNHH An Bình, MST 0301234567', []],
    ['Công ty TNHH Nguyễn Văn An, MST 0301234567', []],
    ['ông Nguyễn Văn An, MST 0301234567', ['tax-code']],
  ])('%j: %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('whose health it is decides', () => {
  test.each([
    ['ông Nguyễn Văn A, Giám đốc Sở, dương tính', ['health']],
    ['ông Nguyễn Văn A, Giám đốc Sở, cho biết 5 ca dương tính', []],
    ['bác sĩ Nguyễn Văn A điều trị tại khoa', []],
    ['anh Nguyễn Văn A điều trị tại khoa', ['health']],
    ['bệnh nhân 1452', []],
    ['bệnh nhân N.V.A.', []],
    ['em dương tính', []],
    ['F0: Nguyễn Văn A, Trần Thị B và Lê Văn C', ['health', 'health', 'health']],
  ])('%j: %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

test('masks keep the last three signs of a number and the first letter of each word of a name', () => {
  expect(maskNumber('B1234567')).toBe('•••••567');
  expect(maskNumber('12')).toBe('12');
  expect(maskName("H'Hen  Niê")).toBe('H• N•');
});

test('the quick look lets through everything that the rules look for', () => {
  for (const book of [CONDITIONS, PATIENTS]) {
    for (const phrase of book.plainPhrases()) expect([phrase, HEALTH_HINTS.test(`anh hung bi ${phrase.replace('h 5 n 1', 'h5n1')} roi`)]).toEqual([phrase, true]);
  }
});

describe('the cases written for it', () => {
  test.each(cases.filter(({ text }) => !missed.has(text)))('$text', ({ text, flagged }) => {
    expect(detect(text).length > 0).toBe(flagged);
  });

  test('what is known to be missed still is', () => {
    expect([...missed].filter((text) => detect(text).length > 0)).toEqual([]);
  });

  test.each(cases.filter(({ flagged }) => flagged))('$text is left alone once masked', ({ text }) => {
    expect(kinds(mend(text))).toEqual([]);
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

const WORDS = [
  'CCCD', 'CMND', 'SĐT', 'STK', 'MST', 'BHYT', 'BHXH', 'hộ chiếu', 'anh', 'chị Lan', 'Nguyễn Văn A', "K'Nam", 'của em', 'Công ty', 'bệnh nhân', 'dương tính', 'bị', 'HIV', 'điều trị tại', 'F0',
  '070085001234', '070 085 001 234', '0912345678', '0912 345 678', '285123456', '8123456789', 'B1234567', 'GD4707912345678', '0281000123456', '+84', '0', '12', '123', '•••', '•', '234',
];
const SEPARATORS = [' ', ' ', ', ', '. ', '\n', '\n\n', ': ', '-', ' - ', '/', '(', ') ', '', '\t', '|'];
const plausible = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SEPARATORS)), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));

describe('any text', () => {
  test('is read without a throw, and what is found lies within it, in order, apart', () => {
    fc.assert(
      fc.property(fc.oneof(plausible, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
        let free = 0;
        for (const { from, to } of detect(text)) {
          expect(from).toBeGreaterThanOrEqual(free);
          expect(to).toBeGreaterThan(from);
          free = to;
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test('is left alone once what was found in it is masked', () => {
    fc.assert(
      fc.property(plausible, (text) => {
        expect(found(mend(text))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '0', '1 ', '0912345678 ', '070085001234,', '1.', '070-', 'a', 'A ', 'Nguyễn ', 'Nguyễn Văn ', 'CCCD ', 'CCCD 12 ', 'STK 123 45 ', 'anh ', 'anh Hùng ', 'bệnh nhân ', 'dương tính ', 'Lan, a, ', '(', ') ', '( a ) dương tính ',
    'bị ', 'F0 ', 'F0: ', '\u0301', '\ud800', '\0', '\u202e0', '\n', 'MST\n', '•', 'https://0', '0/', "K'", 'ภาษาไทย', '中文', 'ខ្មែរ ',
  ])('40,000 characters of %j take well under 400 ms', (unit) => {
    const reading = read(unit.repeat(Math.ceil(40_000 / unit.length)));
    expect(quickest(() => personalDataDetector.detect(reading, context))).toBeLessThan(400);
  });
});
