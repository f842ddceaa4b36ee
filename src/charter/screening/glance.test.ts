import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases as encodings } from '../../../tests/screening/encoding.cases';
import { cases as marks } from '../../../tests/screening/secret-marks.cases';
import { cp1258 } from './encoding/cp1258';
import { mojibake } from './encoding/mojibake';
import { tcvn3 } from './encoding/tcvn3';
import { viqr } from './encoding/viqr';
import { vni } from './encoding/vni';
import { glance, SEEN } from './glance';
import { read } from './reading';
import { unescaped } from './secret-marks/escapes';
import { withoutDisguise } from './secret-marks/lookalikes';
import { closedUp } from './secret-marks/spaced-letters';
import { withKeysRead } from './secret-marks/typed-keys';
import { asItStands } from './secret-marks/writing';

/** Whether each thing that may be seen is in a text, asked of the rule itself. */
const RULES: Readonly<Record<keyof typeof SEEN, (text: string) => boolean>> = {
  mojibake: mojibake.suspects,
  tcvn3: tcvn3.suspects,
  vni: vni.suspects,
  cp1258: cp1258.suspects,
  viqr: viqr.suspects,
  odd: (text) => withoutDisguise(text).text !== text,
  torn: (text) => closedUp(asItStands(text)).text !== closedUp(asItStands(text), false).text,
  keys: (text) => withKeysRead(asItStands(text)) !== null,
  escapes: (text) => unescaped(asItStands(text)) !== null,
};

const GIVEN = [...encodings, ...marks].map(({ text }) => text);
const UNITS = [...new Set(GIVEN.join('')), ...'maajtth6or35 &%#\\uxE1BA ẬỐệ'];
const garbled = fc.array(fc.oneof(fc.constantFrom(...UNITS), fc.integer({ min: 0, max: 0x2ff }).map((code) => String.fromCharCode(code))), { maxLength: 12 }).map((units) => units.join(''));
const anyText = fc.oneof(garbled, fc.string({ unit: 'binary' }), fc.constantFrom(...GIVEN), fc.tuple(fc.constantFrom(...GIVEN), garbled).map((parts) => parts.join(' ')));

describe.each(Object.entries(RULES))('%s', (name, isIn) => {
  test('is seen wherever it is', { timeout: 60_000 }, () => {
    const overlooks = (text: string) => {
      const reading = read(text);
      return (glance(reading) & SEEN[name as keyof typeof SEEN]) === 0 && isIn(reading.text);
    };
    expect(GIVEN.filter(overlooks)).toEqual([]);
    fc.assert(fc.property(anyText, (text) => !overlooks(text)), { numRuns: 1_000 });
  });

  test('is somewhere among the fixtures', () => {
    expect(GIVEN.some((text) => isIn(read(text).text))).toBe(true);
  });
});

test('good Vietnamese gives nothing to look at', () => {
  const good = read('Đề nghị các phòng chuyên môn thuộc Sở báo cáo kết quả trước 17 giờ 00 ngày 25/11/2026 (kèm phụ lục số 02).');
  expect(glance(good)).toBe(0);
});
