import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeadlineCase } from '../../../tests/screening/case';
import { cases, missed } from '../../../tests/screening/deadlines.cases';
import { workingCalendar } from '../working-days';
import { findDeadlines } from './deadlines';
import { read } from './reading';

const NOW = Date.parse('2026-11-25T09:00:00+07:00');

function found({ text, now }: DeadlineCase) {
  return findDeadlines(read(text), Date.parse(now)).map(({ at, inclusive }) => ({ at: inVietnam(at), inclusive }));
}

describe('deadlines in prose', () => {
  const known = new Set(missed);

  test.each(cases.filter((each) => !known.has(each)).map((each) => [each.text, each] as const))('%j', (_, each) => {
    expect(found(each)).toEqual(each.deadlines);
  });

  test('what is known to be missed is still missed: a text that is read right belongs with the others', () => {
    expect(missed.filter((each) => isDeepStrictEqual(found(each), each.deadlines)).map(({ text }) => text)).toEqual([]);
  });

  test('the cases are enough, half of them have no deadline, and none stands there twice', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(cases.filter(({ deadlines }) => deadlines.length === 0).length).toBeGreaterThanOrEqual(cases.length / 2);
    expect(new Set(cases.map(({ text, now }) => `${now} ${text}`)).size).toBe(cases.length);
    expect(missed.length).toBeLessThan(cases.length / 100);
  });
});

describe('where a deadline stands', () => {
  test.each([
    ['Gửi về Sở trước 17 giờ ngày 27/11/2026, xin cảm ơn.', 'trước 17 giờ ngày 27/11/2026'],
    ['Ngày mai, trước 10h, gửi giúp em', 'Ngày mai, trước 10h'],
    ['Hạn nộp báo cáo tháng 11 là 28/11.', 'Hạn nộp báo cáo tháng 11 là 28/11'],
    ['👍👍 chậm nhất 17h00 ngày 27/11 nhé', 'chậm nhất 17h00 ngày 27/11'],
    ['\u200BGửi \u200Btrước 17h ngày 27/11'.normalize('NFD'), 'trước 17h ngày 27/11'.normalize('NFD')],
  ])('%j', (text, words) => {
    const [deadline] = findDeadlines(read(text), NOW);
    expect(text.slice(deadline!.from, deadline!.to)).toBe(words);
  });
});

test('working days are the calendar’s', () => {
  const text = read('Đề nghị báo cáo trong 2 ngày làm việc');
  const calendar = workingCalendar(['2026-11-26']);
  expect(findDeadlines(text, NOW, calendar).map(({ at }) => inVietnam(at))).toEqual(['2026-11-30T23:59:00+07:00']);
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'trước chậm nhất hạn nộp là trong vòng đến hết từ ngày tháng năm quý tuần này sau mai chiều sáng thứ hai sáu t6 17h 17 giờ 30 phút 25/11 25/11/2026 11 3 làm việc kể từ ngày nhận được đã gửi báo cáo họp đề nghị , . : ( ) - / \n cuối đầu giữa hôm nay quá vào lúc không coi như 99/99 0 24h 5h chiều'.split(' '),
  );

  test('is read without a throw, in order, inside the text, with times that exist', () => {
    const check = (text: string) => {
      for (const { from, to, at } of findDeadlines(read(text), NOW)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(Number.isSafeInteger(at)).toBe(true);
      }
    };
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 150 });
    fc.assert(fc.property(fc.array(words, { maxLength: 60 }), (some) => check(some.join(' '))), { numRuns: 400 });
  }, 60_000);

  test.each([
    'a', '1', '\n', '\u0301', '\uD800', '\0', 'ก', '中', '\u202E', '(', '. ',
    'trước ', 'trước 17h ', 'hạn ', 'hạn nộp là ', 'hạn a b c d e f g h ', 'trong ', 'đến hết ', 'từ ngày 1 đến ', 'vào lúc ',
    'chậm nhất a ', 't6 ', 'thứ ', 'chiều ', 'cuối ', 'mười ', '25/11/', 'quá 25/11 ', 'gửi chiều mai ', '17h',
  ])('takes linear time for %j over and over', (unit) => {
    const text = read(unit.repeat(Math.ceil(40_000 / unit.length)));
    const start = performance.now();
    findDeadlines(text, NOW);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

function inVietnam(at: number): string {
  return `${new Date(at + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}
