import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../../tests/screening/encoding.cases';
import { read } from '../reading';
import { cp1258 } from './cp1258';
import { glance, SEEN } from './glance';
import { mojibake } from './mojibake';
import { tcvn3 } from './tcvn3';
import { viqr } from './viqr';
import { vni } from './vni';

const ENCODINGS = Object.entries({ mojibake, tcvn3, vni, cp1258, viqr });
const GARBLED = cases.filter(({ flagged }) => flagged).map(({ text }) => text);

/** Encodings that suspect a text although a glance saw nothing of them. */
function overlooked(text: string): string[] {
  const reading = read(text);
  const seen = glance(reading);
  return ENCODINGS.filter(([name, { suspects }]) => suspects(reading.text) && (seen & SEEN[name as keyof typeof SEEN]) === 0).map(([name]) => name);
}

test('what an encoding suspects is seen at a glance', { timeout: 60_000 }, () => {
  const units = [...new Set(GARBLED.join(''))];
  const garbled = fc.array(fc.oneof(fc.constantFrom(...units), fc.integer({ min: 0, max: 0x2ff }).map((code) => String.fromCharCode(code))), { maxLength: 12 }).map((letters) => letters.join(''));
  fc.assert(fc.property(fc.oneof(garbled, fc.string({ unit: 'binary' }), fc.constantFrom(...GARBLED)), (text) => {
      expect(overlooked(text)).toEqual([]);
    }), { numRuns: 5_000 });
  expect(cases.flatMap(({ text }) => overlooked(text))).toEqual([]);
});

test('good Vietnamese gives nothing to look at', () => {
  const good = read('Đề nghị các phòng chuyên môn thuộc Sở báo cáo kết quả trước 17 giờ 00 ngày 25/11/2026 (kèm phụ lục số 02).');
  expect(glance(good)).toBe(0);
});
