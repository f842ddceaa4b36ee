import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '../../../tests/screening/sources.cases';
import type { ScreeningContext } from './finding';
import { read } from './reading';
import { sourcesDetector } from './sources';
import { isOfficial, linksIn } from './sources/links';

const OFFICIAL = ['gov.vn', 'chinhphu.vn'];

const context = (given: Partial<ScreeningContext> = {}): ScreeningContext => ({
  now: 0,
  subject: 'text',
  names: [],
  officialDomains: OFFICIAL,
  embargoes: [],
  sourceStated: false,
  ...given,
});

const found = (text: string, given?: Partial<ScreeningContext>) =>
  sourcesDetector.detect(read(text), context(given)).map(({ from, to, kind }) => [kind, text.slice(from, to)]);

describe('a link (4.7)', () => {
  test.each([
    ['Xem (https://vnexpress.net/a-1.html).', 'https://vnexpress.net/a-1.html'],
    ['tuoitre.vn.Các anh chị xem', 'tuoitre.vn'],
    ['đọc dantri.com.vn/xa-hoi.htm?x=1, hay lắm', 'dantri.com.vn/xa-hoi.htm?x=1,'],
    ['https://gov.vn@evil.com/x', 'https://gov.vn@evil.com/x'],
    ['https://gov.vn.evil.com', 'https://gov.vn.evil.com'],
    ['chinhphu-vn.com', 'chinhphu-vn.com'],
    ['https://gоv.vn', 'https://gоv.vn'],
    ['evil.com\\@gov.vn', 'evil.com'],
    ['bit.ly/abc', 'bit.ly/abc'],
    ['ｗｗｗ．ｅｖｉｌ．ｃｏｍ', 'ｗｗｗ．ｅｖｉｌ．ｃｏｍ'],
    ['vn\u200bexpress.net', 'vn\u200bexpress.net'],
  ])('%j leads to where nobody vouches', (text, link) => {
    expect(found(text)).toEqual([['unofficial-link', link.replace(/,$/, '')]]);
  });

  test.each(['https://gov.vn', 'stp.dongnai.gov.vn/a', 'HTTPS://CHINHPHU.VN', 'https://chinhphu.vn:8443/x?y=evil.com', 'ｇｏｖ.vn', 'https://evil.com:1@gov.vn'])(
    '%j is official',
    (text) => expect(found(text)).toEqual([]),
  );

  test.each([
    ['stp.dongnai.gov.vn', ['gov.vn'], true],
    ['gov.vn', ['gov.vn'], true],
    ['agov.vn', ['gov.vn'], false],
    ['gov.vn.evil.com', ['gov.vn'], false],
    ['a.chinhphu.vn', ['https://*.ChinhPhu.vn/'], true],
    ['chinhphu.vn', ['', '*.', '.'], false],
    ['a.vn', [], false],
  ])('%s against %j: %j', (host, domains, official) => {
    expect(isOfficial(host, domains)).toBe(official);
  });

  test('the host is read as a browser reads it', () => {
    expect(linksIn('https://user:pass@Evil.COM.:443/path').map(({ host }) => host)).toEqual(['evil.com']);
    expect(linksIn('http:\\\\evil.com\\gov.vn').map(({ host }) => host)).toEqual(['evil.com']);
  });
});

describe('news (4.7)', () => {
  const news = 'Theo báo mạng, lương cơ sở sẽ tăng.';

  test('is asked for its source, and only without one', () => {
    expect(found(news)).toEqual([['news', 'Theo báo mạng']]);
    expect(found(news, { sourceStated: true })).toEqual([]);
    expect(found(`${news} https://chinhphu.vn/tin`)).toEqual([]);
    expect(found(`${news} https://chinhphu.vn/tin`, { officialDomains: [] })).toHaveLength(2);
    expect(found(`${news} Xem Nghị định số 73/2024/NĐ-CP`)).toEqual([]);
    expect(found(`${news} Xem Công văn số 1347 của UBND tỉnh`)).toEqual([]);
  });

  test('who names a paper has named the source', () => {
    expect(found('Theo báo Tuổi Trẻ, lương cơ sở sẽ tăng.')).toEqual([]);
  });

  test('an unofficial link is no source', () => {
    expect(found(`${news} vnexpress.net/a`).map(([kind]) => kind)).toEqual(['news', 'unofficial-link']);
  });

  test('an order about what the press wrote is not news', () => {
    expect(found('Theo báo Tuổi Trẻ phản ánh, đề nghị Phòng kiểm tra, báo cáo.')).toEqual([]);
  });
});

describe('hearsay (4.7)', () => {
  test.each([
    ['Em nghe mấy chị bên Nội vụ nói sắp có danh sách nghỉ hưu', 'nghe mấy chị'],
    ['Sếp cũ em kể tỉnh sắp điều chuyển hàng loạt', 'Sếp cũ em'],
    ['Theo một người quen ở Bộ, thông tư mới sắp ban hành', 'Theo một người quen'],
    ['Đang có luồng tin cho rằng tỉnh sẽ vỡ quỹ lương', 'Đang có luồng tin'],
    ['Em đọc được trên một trang mạng là bỏ thi nâng ngạch', 'đọc được trên một trang mạng'],
    ['🔥 HOT 🔥 Từ tháng 1 tăng lương 30%', 'HOT'],
  ])('%j is told by nobody one could ask', (text, talk) => {
    expect(found(text)).toEqual([['news', talk]]);
  });

  test.each([
    'Sếp em bảo nộp báo cáo trước 16h.',
    'Công dân trình bày có người bạn nói sẽ lo được việc.',
    'Đọc trên mạng nội bộ thấy lịch họp.',
    'Chia sẻ gấp cho em số liệu với ạ',
    'Chưa rõ đúng sai, giao Thanh tra xác minh.',
  ])('%j is the talk of an office', (text) => expect(found(text)).toEqual([]));
});

describe('the cases written for it', () => {
  test.each(cases)('$text', ({ text, flagged, context: given }) => {
    expect(sourcesDetector.detect(read(text), context(given)).length > 0).toBe(flagged);
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
  const pieces = fc.array(fc.oneof(fc.constantFrom('.', '@', '/', '://', 'www.', 'vn', 'gov.vn', 'theo báo', 'nghe nói', '(', 'TTXVN', ')', ' - ', '\n', '\ud800', '\u0301', '\u202e'), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 80 });

  test('is read without a throw, and what is found lies within it', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        for (const { from, to } of sourcesDetector.detect(read(text), context())) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test.each(['a', '.', 'a.', 'a-', '@', 'a@', 'vn.', 'https://', 'http:', '://', 'a:', 'nghe nói ', 'theo báo ', '(TTXVN', '\u0301', '\ud800', '\0', '1/', '。', 'công văn   ', 'nghe mọi người bên sở ', 'bạn em làm ở bộ ', 'có thông tin nói ', 'mạng ', 'chia sẻ ', 'tin nóng ! ', 'không rõ nguồn ', 'ภาษาไทย.', '中文。'])(
    '40,000 characters of %j take well under 200 ms',
    (unit) => {
      const reading = read(unit.repeat(Math.ceil(40_000 / unit.length)));
      expect(quickest(() => sourcesDetector.detect(reading, context()))).toBeLessThan(200);
    },
  );
});
