import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '../../../tests/screening/secret-marks.cases';
import type { ScreeningContext } from './finding';
import { read } from './reading';
import { secretMarksDetector } from './secret-marks';

const context = (subject: ScreeningContext['subject'] = 'text'): ScreeningContext => ({
  now: 0,
  subject,
  names: [],
  officialDomains: [],
  embargoes: [],
  sourceStated: false,
});
const detect = (text: string, subject?: ScreeningContext['subject']) => secretMarksDetector.detect(read(text), context(subject));
const found = (text: string, subject?: ScreeningContext['subject']) => detect(text, subject).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

describe('state-secret marks and papers (4.1, 4.3)', () => {
  const hits = (isFlagged: boolean, isFound: boolean) =>
    cases.filter(({ text, subject, flagged }) => flagged === isFlagged && detect(text, subject).length > 0 === isFound).map(({ text }) => text);

  test('every case that should be found is', () => {
    expect(hits(true, false)).toEqual([]);
  });

  test('every case that should be left alone is', () => {
    expect(hits(false, true)).toEqual([]);
  });

  test('the cases are enough, half of them harmless, none twice', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(cases.filter(({ flagged }) => !flagged).length).toBeGreaterThanOrEqual(cases.length / 2);
    expect(new Set(cases.map(({ text, subject }) => `${subject ?? 'text'} ${text}`)).size).toBe(cases.length);
  });
});

describe('what is found, and where', () => {
  test.each([
    ['a mark in its column', 'UBND TỈNH ĐỒNG NAI          TỐI MẬT\nSỞ TƯ PHÁP', [['mark', 'TỐI MẬT']]],
    ['a mark over two lines', 'TUYỆT\nMẬT', [['mark', 'TUYỆT\nMẬT']]],
    ['spaced letters', '* T Ố I   M Ậ T *', [['mark', 'T Ố I   M Ậ T']]],
    ['look-alike letters', 'Số 1\nТỐІ МẬТ\nabc', [['mark', 'ТỐІ МẬТ']]],
    ['combining marks', 'TỐI MẬT'.normalize('NFD'), [['mark', 'TỐI MẬT'.normalize('NFD')]]],
    ['hidden characters', 'a\nM\u200BẬ\u200BT\nb', [['mark', 'M\u200BẬ\u200BT']]],
    ['a legacy encoding', 'UBND TØNH\nTèI MËT\nSè: 12', [['mark', 'TèI MËT']]],
    ['a legacy encoding that is longer than what it means', 'SÔÛ TÖ PHAÙP\nTOÁI MAÄT\nabc', [['mark', 'TOÁI MAÄT']]],
    ['a level line', 'Số: 12/BC-STP\nĐộ mật: Mật', [['level-line', 'Độ mật: Mật']]],
    ['a stamp of the forms', 'TÀI LIỆU THU HỒI\nSở Tư pháp', [['form-phrase', 'TÀI LIỆU THU HỒI']]],
    ['a mention', 'Gửi các đồng chí công văn mật số 05', [['mention', 'mật']]],
    ['a file named in a message', 'Xem CV_MAT_05.pdf nhé', [['file-name', 'MAT']]],
    ['an escaped link', 'gov.vn/C%C3%B4ng%20v%C4%83n%20t%E1%BB%91i%20m%E1%BA%ADt', [['mention', 't%E1%BB%91i%20m%E1%BA%ADt']]],
    ['a cell under its column', 'Số;Độ mật\n12/KH;Mật\n13/KH;Thường', [['level-line', 'Mật']]],
    ['a Greek letter that came with its mark', 'Số 1\nBẢN SAO B\u038A MẬT NHÀ NƯỚC', [['form-phrase', 'BẢN SAO B\u038A MẬT NHÀ NƯỚC']]],
    ['a mark and a mention', 'MẬT\nGửi anh công văn tối mật số 5', [['mark', 'MẬT'], ['mention', 'tối mật']]],
  ] as const)('%s', (_, text, matches) => {
    expect(found(text)).toEqual(matches);
  });

  test.each([
    ['CV_TOI_MAT_05.pdf', 'TOI_MAT'],
    ['BaoCaoMat.docx', 'Mat'],
    ['công văn mật 5.pdf', 'mật'],
  ])('in the file name %s', (name, part) => {
    expect(found(name, 'file-name')).toEqual([['file-name', part]]);
  });

  test('a sentence that forbids, and the next that hands over, are told apart', () => {
    const text = 'Không đăng văn bản mật lên nhóm. Em gửi anh công văn tối mật số 7 ạ.';
    expect(found(text)).toEqual([['mention', 'tối mật']]);
  });

  test('an item is read with the line that introduces its list', () => {
    expect(found('Nghiêm cấm:\n- Gửi các đồng chí văn bản mật qua Zalo')).toEqual([]);
    expect(found('Sở gửi:\n- Công văn mật số 05/UBND-NC')).toEqual([['mention', 'mật']]);
  });

  test('a mark at the end of 10,000 characters', () => {
    const text = `${'Các phòng chủ động phối hợp, báo cáo kết quả về Văn phòng Sở.\n'.repeat(160)}TUYỆT MẬT`;
    expect(found(text)).toEqual([['mark', 'TUYỆT MẬT']]);
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    'mật', 'MẬT', 'M Ậ T', 'tối ', 'TUYỆT\n', 'độ mật: ', '| ', '\t', '\n', 'gửi anh ', 'công văn ', 'không ', '“', '”', '(', ')', '- ', 'mat', 'МАТ',
    'MËT', 'maät', 'Máº­t', '\u0323', '\u0302', '\u200B', '\u00AD', '\uD800', '\uDC00', '\u0000', '🇻🇳', 'ក', 'ไทย', '机密', 'TÀI LIỆU THU HỒI', 'bóc bì', '5/', 'a ',
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

  test('the same text gives the same answer, composed or not', () => {
    fc.assert(
      fc.property(fc.array(pieces.filter((piece) => !/[\u0302\u0323\uD800-\uDFFF]/.test(piece)), { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        expect(detect(text.normalize('NFD')).map(({ kind }) => kind)).toEqual(detect(text.normalize('NFC')).map(({ kind }) => kind));
      }),
    );
  });

  test.each([
    'm', 'mật ', 'mật', 'tối mật ', 'văn bản mật ', 'công văn mật số 05, ', 'M Ậ T ', 'MẬT\n', '- Mật\n', 'độ mật: mật\n', 'độ mật ', 'tối ', ' ', '\n', '| ', 'a ',
    'bản sao bí mật nhà nước ', 'chỉ người có tên ', 'thu hồi ', 'МАТ ', 'е', '\u0301', '\u00AD', 'mËt ', 'maät ', 'ⓜ', '“mật”', 'không gửi văn bản mật, ', '(((', 'T\nỐ\n', '|mật', 'độ mật|\n|mật', 'mật.pdf\n', 'M%E1%BA%ACT ', '%E1%BA', '&#7852;', 'Ί', '— MẬT — ', '\t',
  ])('10 kB and 40 kB of %j take little time', (piece) => {
    const time = (length: number) => {
      const reading = read(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
      const started = performance.now();
      secretMarksDetector.detect(reading, context());
      return performance.now() - started;
    };
    time(10_000);
    expect(Math.min(time(10_000), time(10_000))).toBeLessThan(200);
    expect(Math.min(time(40_000), time(40_000))).toBeLessThan(800);
  });
});
