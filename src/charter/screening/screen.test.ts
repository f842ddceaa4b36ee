import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases as diacritics } from '../../../tests/screening/diacritics.cases';
import { cases as drafts } from '../../../tests/screening/drafts.cases';
import { cases as encodings } from '../../../tests/screening/encoding.cases';
import { cases as personalData } from '../../../tests/screening/personal-data.cases';
import { cases as secretMarks } from '../../../tests/screening/secret-marks.cases';
import { cases as sources } from '../../../tests/screening/sources.cases';
import type { Embargo, ScreeningContext } from './finding';
import { DETECTORS, screen, type Finding } from './screen';
import { DEFAULT_OUTCOMES } from './settings';

const EMBARGO: Embargo = { topic: 'Sáp nhập', words: ['sáp nhập', 'a', '0'], publisher: 'Bộ Nội vụ', from: null };
const CONTEXT: ScreeningContext = { now: 0, subject: 'text', names: ['Trần Quốc Bình'], officialDomains: ['gov.vn'], embargoes: [EMBARGO], sourceStated: false };
const find = (text: string, subject: ScreeningContext['subject'] = 'text') => screen(text, { ...CONTEXT, subject }, DEFAULT_OUTCOMES);

/** Findings stand in order and within the text, each with the clause and the outcome of its detector. */
function expectSound(text: string, findings: readonly Finding[]): void {
  const clauses = new Map(DETECTORS.map(({ code, clause }) => [code, clause]));
  let least = 0;
  for (const { from, to, code, clause, outcome } of findings) {
    expect(from).toBeGreaterThanOrEqual(least);
    expect(to).toBeGreaterThan(from);
    expect(to).toBeLessThanOrEqual(text.length);
    expect(clause).toBe(clauses.get(code));
    expect(['ask', DEFAULT_OUTCOMES[code]]).toContain(outcome);
    least = from;
  }
}

/** What somebody may repeat to make screening slow. */
const ATTACKS = [
  '0123456789', '0 ', '1.', '12-', '070 085 001 234 ', '0912.345.678, ', 'CCCD: 070085001234, ', '1/1/', 'a', 'A ', 'ậ', 'MẬT ', 'M Ậ T', 'M.Ậ.T.', 'MẬT\n', 'tối mật, ', 'độ mật: mật ', 'công văn mật gửi anh ',
  'maatj ', 'chỉ người có tên mới được ', 'bí mật nhà nước ', '\u0301', 'a\u0301\u0323\u0302', 'x\u0301 ', 'Së T\u00AD ph¸p ', '®Ò¸µ¶·¹¨»', 'a-', '-ậ', 'Sôû Tö phaùp ', "So+? Tu+ pha'p ", "^(+*'`?~.", "a^'", 'dda ', 'Tiáº¿ng Viá»‡t ', 'á»', 'Ã ',
  'ðýợc ', 'C?ng h?a ', 'a\uFFFDb', '(', '[(', '"', '“a” ', "k'", 'ngày ', 'ngày … tháng … ', 'ngày   /', 'Số: …/QĐ-UBND ', 'số      /', 'dự thảo lần 1 góp ý ', 'DỰ THẢO\n', 'bản chưa ký ', 'nguyen van a ', 'Nguyễn Văn A ', 'ông bà ', 'họ tên: .....', 'bệnh nhân ',
  'bị hiv ', ', bị hiv ', 'công ty ', 'anh Hùng ) ), hiv ', 'Họ tên: Nguyễn Văn A\nSĐT: 0912345678\n', 'https://example.com/a?b=c ', 'http://', 'www.', 'a.vn ', 'a.', '://', '@a.vn ', '。', 'theo báo ', 'nghe nói ', '(TTXVN) ', 'tin đồn ', '\n', '\r\n', '\t', ' ', '\u00A0', '\u3000',
  '\u200B', 'a\u200D', '\u202Ea', '\uD83D', '\uDE00', 'ก็', 'ក្ក', '国 家 ', 'नमस्ते ', '👨‍👩‍👧‍👦', 'МАТ ', 'ＭＡＴ　', '𝐌𝐀𝐓', 'Ⓜⓐⓣ ', '\u{E0041}', 'İ', '•', '*070085001234', '…', '| a ', '``` a ', '\\', 'a/b/', '-/', '+84', 'de nghi cac phong ', 'DE NGHI ', 'e ko biet ', 'roiiiii ', 'a.docx ',
  'Đề nghị các phòng báo cáo trước ngày mai. ',
];
const LARGEST = 10_000;
const TIMES_AS_LARGE = 4;
const filled = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe('attacks', { timeout: 60_000 }, () => {
  test.each(ATTACKS)('the largest text of %j is answered, and as a file name', (unit) => {
    const text = filled(unit, LARGEST);
    expectSound(text, find(text));
    const name = filled(unit, 200);
    expectSound(name, find(name, 'file-name'));
  });

  /** ms of CPU, the lesser of two, so that others at work on the machine count little. */
  const cpuOf = (text: string) =>
    Math.min(
      ...Array.from({ length: 2 }, () => {
        const from = process.cpuUsage();
        find(text);
        return process.cpuUsage(from).user / 1000;
      }),
    );
  /** Four times the text takes four times as long where growth is linear, sixteen times where it is not. */
  const GROWTH = 10;
  const FLOOR_MS = 5;
  const ATTEMPTS = 4;

  test.each(ATTACKS)('the time for %j grows with its length, no faster', (unit) => {
    const small = filled(unit, LARGEST);
    const large = filled(unit, LARGEST * TIMES_AS_LARGE);
    const isLinear = () => cpuOf(large) < GROWTH * Math.max(FLOOR_MS, cpuOf(small));
    expect(Array.from({ length: ATTEMPTS }).some(isLinear)).toBe(true);
  });
});

describe('any text', { timeout: 60_000 }, () => {
  const given = [diacritics, drafts, encodings, personalData, secretMarks, sources].flatMap((cases) => cases.map(({ text }) => text));
  const piece = fc.oneof(fc.constantFrom(...given), fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

  test('is answered, whatever it is pieced together from', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('text' as const, 'file-name' as const), (pieces, subject) => {
        const text = pieces.join('');
        expectSound(text, find(text, subject));
      }),
      { numRuns: 500 },
    );
  });

  test('gets the same answer whichever text was read before it', () => {
    fc.assert(
      fc.property(piece, piece, (text, other) => {
        const first = find(text);
        find(other);
        expect(find(text)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });
});

test('a mention of a secret paper is asked about where the mark itself is refused', () => {
  expect(find('Em gửi anh công văn mật số 12 của Công an tỉnh ạ').map(({ kind, outcome }) => [kind, outcome])).toContainEqual(['mention', 'ask']);
  expect(find('MẬT').map(({ kind, outcome }) => [kind, outcome])).toContainEqual(['mark', 'refuse']);
});
