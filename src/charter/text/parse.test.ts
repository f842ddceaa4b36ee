import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCharter, type ParsedCharter } from './parse';

const CHARTER = `
ỦY BAN NHÂN DÂN PHƯỜNG BÌNH AN

QUY CHẾ
SỬ DỤNG PHÒNG ĐỌC CHUNG
(Ban hành kèm theo Quyết định số 07/QĐ-UBND
ngày 02 tháng 3 năm 2026)

Chương I
NHỮNG ĐIỀU CHUNG

Điều 1. Phạm vi

Quy chế này nói về việc mượn và trả sách.

Điều 2. Người đọc
Người đọc gồm:
1. Cán bộ của phường;
2. Người dân có thẻ, kể cả
thẻ tạm.
Thẻ tạm có giá trị trong bảy ngày.

CHƯƠNG II

VIỆC MƯỢN
VÀ TRẢ SÁCH

Mục 1. MƯỢN SÁCH

Điều 3. Trách nhiệm
1. Thủ thư:
a) Ghi sổ khi cho mượn.
b) Nhắc người mượn trước hạn;
c) Giữ bí mật thẻ đọc.
d) Báo mất sách.
đ) Xếp lại kệ
vào cuối ngày;
e) Việc khác.
2. Người mượn:
a) Trả đúng hạn theo quy định tại
Điều 2. Trường hợp chậm thì báo trước.
b) Không viết vào sách.

Mục 2
TRẢ SÁCH

Điều 4. Nơi trả gồm có:
a) Quầy số một;
b) Hộp ngoài cửa.

Điều 5. Trong quá trình thực hiện, nếu có vướng mắc, người đọc báo Thủ thư để trình Chủ tịch xem xét, quyết định./.

Nơi nhận:
- Như Điều 5;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`;

function parsed(text: string): ParsedCharter {
  const result = parseCharter(text);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result;
}

function problemOf(text: string): string | null {
  const result = parseCharter(text);
  return 'problems' in result ? result.problems.map(({ code }) => code).join() : null;
}

const articlesOf = (charter: ParsedCharter) => charter.chapters.flatMap(({ articles }) => articles);
const clausesOf = (charter: ParsedCharter) => articlesOf(charter).flatMap(({ clauses }) => clauses);
const idsOf = (charter: ParsedCharter) => clausesOf(charter).flatMap(({ id, points }) => [id, ...points.map((point) => point.id)]);

describe('a charter', () => {
  const charter = parsed(CHARTER);

  test('has its title and what stands before it', () => {
    expect(charter.title).toBe('QUY CHẾ SỬ DỤNG PHÒNG ĐỌC CHUNG');
    expect(charter.preamble).toEqual([
      'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH AN',
      '(Ban hành kèm theo Quyết định số 07/QĐ-UBND ngày 02 tháng 3 năm 2026)',
    ]);
  });

  test('has chapters whose titles stand on the next lines', () => {
    expect(charter.chapters.map(({ number, title }) => [number, title])).toEqual([
      ['I', 'NHỮNG ĐIỀU CHUNG'],
      ['II', 'VIỆC MƯỢN VÀ TRẢ SÁCH'],
    ]);
  });

  test('has every clause and point in its place', () => {
    expect(idsOf(charter)).toEqual(['2.1', '2.2', '3.1', '3.1a', '3.1b', '3.1c', '3.1d', '3.1đ', '3.1e', '3.2', '3.2a', '3.2b', '4', '4.a', '4.b']);
    expect(charter.warnings).toEqual([]);
  });

  test('keeps unnumbered paragraphs where they stand', () => {
    const [first, second] = articlesOf(charter);
    expect(first).toMatchObject({ title: 'Phạm vi', paragraphs: ['Quy chế này nói về việc mượn và trả sách.'], clauses: [] });
    expect(second!.paragraphs).toEqual(['Người đọc gồm:']);
    expect(second!.clauses[1]).toEqual({
      id: '2.2',
      number: '2',
      text: 'Người dân có thẻ, kể cả thẻ tạm.',
      paragraphs: ['Thẻ tạm có giá trị trong bảy ngày.'],
      points: [],
    });
  });

  test('joins what a line break cut, also where the next line looks like a heading', () => {
    const [librarian, borrower] = articlesOf(charter)[2]!.clauses;
    expect(librarian!.points[4]!.text).toBe('Xếp lại kệ vào cuối ngày;');
    expect(borrower!.points[0]!.text).toBe('Trả đúng hạn theo quy định tại Điều 2. Trường hợp chậm thì báo trước.');
  });

  test('takes an article without clauses by the text on its heading line', () => {
    const last = articlesOf(charter).at(-1)!;
    expect(last).toMatchObject({ number: 5, title: '', clauses: [] });
    expect(last.paragraphs).toHaveLength(1);
    expect(last.paragraphs[0]).toMatch(/^Trong quá trình .* quyết định\.\/\.$/);
  });

  test('knows sections, and points that stand right under an article', () => {
    expect(articlesOf(charter).map(({ number, section }) => [number, section?.title])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 'MƯỢN SÁCH'],
      [4, 'TRẢ SÁCH'],
      [5, 'TRẢ SÁCH'],
    ]);
    expect(articlesOf(charter)[3]).toMatchObject({ title: 'Nơi trả gồm có', clauses: [{ id: '4', number: '', text: '' }] });
  });

  test('ends at the signature', () => {
    expect(charter.closing).toEqual(['Nơi nhận:', '- Như Điều 5;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']);
  });

  test.each([
    ['NFD', CHARTER.normalize('NFD')],
    ['Windows line ends', CHARTER.replaceAll('\n', '\r\n')],
    ['non-breaking spaces', CHARTER.replaceAll(' ', '\u00A0')],
    ['a byte-order mark', `\uFEFF${CHARTER}`],
  ])('reads the same with %s', (_, text) => {
    expect(parsed(text)).toEqual(charter);
  });
});

describe('forms of numbering', () => {
  const two = (body: string) => parsed(`Điều 1. Một\nNội dung của điều một.\n\nĐiều 2. Hai\n${body}`);

  test.each([
    ['1. Mục một.\n2. Mục hai.', ['2.1', '2.2']],
    ['1, Mục một.\n2, Mục hai.', ['2.1', '2.2']],
    ['1) Mục một.\n2) Mục hai.', ['2.1', '2.2']],
    ['1.Trách nhiệm một.\n2.Trách nhiệm hai.', ['2.1', '2.2']],
    ['Khoản 1. Mục một.\nKhoản 2. Mục hai.', ['2.1', '2.2']],
    ['1. Gồm:\na, Một;\nb, Hai.', ['2.1', '2.1a', '2.1b']],
    ['1. Gồm:\na. Một;\nb. Hai.', ['2.1', '2.1a', '2.1b']],
    ['1. Gồm:\n(a) Một;\n(b) Hai.', ['2.1', '2.1a', '2.1b']],
    ['1. Gồm:\n1.1. Một;\n1.2. Hai.', ['2.1', '2.1.1', '2.1.2']],
    ['1. Gồm:\na) a\nb) b\nc) c\nd) d\nđ) đ\ne) e\ng) g\nh) h\ni) i\nk) k\nl) l', ['2.1', ...[...'abcdđeghikl'].map((letter) => `2.1${letter}`)]],
  ])('%j', (body, ids) => {
    expect(idsOf(two(body))).toEqual(ids);
    expect(two(body).warnings).toEqual([]);
  });

  test.each([
    '1. Họp vào ngày\n30. Các đơn vị dự đủ.',
    '1. Đã nộp\n1,5 triệu đồng.',
    '1. Hết hạn ngày\n1.7.2025 thì thôi.',
    '1. Do đồng chí phụ trách là\nđ/c Nam ký.',
    '1. Theo quy định tại khoản 2 và\nĐiều 7. Nếu khác thì báo.',
    '1. Theo quy định của\nChương II của Quy chế này.',
  ])('%j has one clause and no point', (body) => {
    const charter = two(body);
    expect(idsOf(charter)).toEqual(['2.1']);
    expect(clausesOf(charter)[0]!.text).toContain(body.split('\n')[1]);
  });

  test('a charter without chapters has one without a number', () => {
    expect(two('1. Mục một.').chapters).toMatchObject([{ number: '', title: '', articles: [{ number: 1 }, { number: 2 }] }]);
  });

  test('knows parts, and articles put in later', () => {
    const charter = parsed('PHẦN THỨ NHẤT\nCHUNG\nChương 1: Mở đầu\nĐiều 1. A\nNội dung.\nĐiều 1a. B\n1. Nội dung.\nĐiều 2. C\nNội dung.');
    expect(charter.chapters[0]).toMatchObject({ number: '1', title: 'Mở đầu', part: { number: 'NHẤT', title: 'CHUNG' } });
    expect(articlesOf(charter).map(({ number, suffix }) => [number, suffix])).toEqual([[1, undefined], [1, 'a'], [2, undefined]]);
    expect(idsOf(charter)).toEqual(['1a.1']);
    expect(charter.warnings).toEqual([]);
  });

  test('the decision that issues a charter is preamble', () => {
    const charter = parsed(
      'QUYẾT ĐỊNH\nVề việc ban hành Quy chế\nĐiều 1. Ban hành Quy chế kèm theo.\nĐiều 2. Có hiệu lực từ ngày ký.\nĐiều 3. Chánh Văn phòng thi hành./.\n\n' +
        'QUY CHẾ\nTIẾP KHÁCH\nĐiều 1. Phạm vi\n1. Trong cơ quan.\nĐiều 2. Thi hành\n1. Từ hôm nay.',
    );
    expect(charter.title).toBe('QUY CHẾ TIẾP KHÁCH');
    expect(idsOf(charter)).toEqual(['1.1', '2.1']);
    expect(charter.preamble).toContain('Điều 2. Có hiệu lực từ ngày ký.');
  });
});

describe('slips of numbering are told, with their lines', () => {
  test.each([
    ['Điều 1. A\n1. Một.\n1. Hai.\nĐiều 2. B\n1. Một.', { code: 'duplicate', level: 'clause', line: 3, id: '1.1~2', expected: '2' }],
    ['Điều 1. A\n1. Một.\n3. Ba.\nĐiều 2. B\n1. Một.', { code: 'gap', level: 'clause', line: 3, id: '1.3', expected: '2' }],
    ['Điều 1. A\n1. Một.\nĐiều 3. B\n1. Một.', { code: 'gap', level: 'article', line: 3, id: '3', expected: '2' }],
    ['Điều 1. A\n1. Một.\nĐiều 2. B\n1. Một.\nĐiều 1. C\n1. Một.', { code: 'out-of-order', level: 'article', line: 5, id: '1', expected: '3' }],
    ['Chương I\nA\nĐiều 1. A\n1. Một.\nChương III\nB\nĐiều 2. B\n1. Một.', { code: 'gap', level: 'chapter', line: 5, id: 'III', expected: '2' }],
    ['Điều 1. A\n1. Gồm:\na) a.\nc) c.\nĐiều 2. B\n1. Một.', { code: 'gap', level: 'point', line: 4, id: '1.1c', expected: 'b' }],
    ['Điều 1. A\n1. Gồm:\na) a.\nb) b.\nb) c.\nĐiều 2. B\n1. Một.', { code: 'duplicate', level: 'point', line: 5, id: '1.1b~2', expected: 'c' }],
    ['Điều 1. A\n1. Một.\nĐiều 2. Hiệu lực', { code: 'empty', level: 'article', line: 3, id: '2' }],
  ])('%j', (text, warning) => {
    expect(parsed(text).warnings).toContainEqual(warning);
  });

  test('ids are never given twice', () => {
    const ids = idsOf(parsed('Điều 1. A\n1. Một.\n1. Hai.\n1. Ba.\nĐiều 1. B\n1. Một.'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what is no charter', () => {
  const png = String.fromCharCode(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82);

  test.each([
    ['nothing', '', 'empty'],
    ['blank lines', ' \n\t\n---\n', 'empty'],
    ['figures alone', '1 2 3\n4 5 6', 'empty'],
    ['the bytes of an image', png, 'binary'],
    ['bytes read as UTF-8', 'Điều 1. A\nĐiều 2. B\n' + '\uFFFD'.repeat(40), 'binary'],
    ['a news report', 'Sáng nay, thư viện phường mở cửa trở lại.\nTheo Điều 3 của nội quy, ai cũng được vào đọc.\nBạn đọc rất vui.', 'no-articles'],
    ['a roster', '1. Nguyễn Văn An - Giám đốc\n2. Trần Thị Bình - Chánh Văn phòng\n3. Lê Văn Cường - Chuyên viên', 'no-articles'],
    ['one article quoted', 'Hỏi về thẻ đọc.\nĐiều 3. Người mượn có thẻ được đọc tại chỗ.\nXin cảm ơn.', 'too-few-articles'],
    [
      'a long report that quotes two articles',
      `${'Bạn đọc hỏi rất nhiều về việc dùng thẻ đọc trong những ngày lễ sắp tới của phường.\n'.repeat(20)}Điều 3. Thẻ đọc.\nĐiều 4. Thẻ tạm.`,
      'mostly-other-text',
    ],
    ['a letter that quotes two articles', 'Điều 3. Thẻ đọc.\nĐiều 4. Thẻ tạm.\nTrên đây là trích nội quy.', 'mostly-other-text'],
    [
      'a decision on a person',
      'QUYẾT ĐỊNH\nVề việc điều động\nĐiều 1. Điều động bà Trần Thị B đến thư viện.\nĐiều 2. Có hiệu lực từ ngày ký.\nĐiều 3. Chánh Văn phòng thi hành./.',
      'decision-only',
    ],
    ['TCVN3 letters', 'Ch\u00ADong I\n§iÒu 1. Ph¹m vi\n§iÒu 2. §èi tîng', 'legacy-encoding'],
    ['too long a text', 'a'.repeat(1_000_001), 'too-large'],
  ])('%s', (_, text, code) => {
    expect(problemOf(text)).toBe(code);
  });

  test('the same made-up charter is one', () => {
    expect(problemOf(CHARTER)).toBeNull();
  });
});

describe('any text', () => {
  const lines = fc.constantFrom('Điều 1. A', 'Điều 2.', 'Chương I', 'CHƯƠNG II: B', 'Mục 1', 'Phần I', '1. x', '2) y', 'a) z', 'đ, w', 'lời văn', 'Lời văn.', '', './.', '1.1. q', 'QUY CHẾ', 'Nơi nhận:', '\uD800', '\u0301'.repeat(50));

  test('is read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void parseCharter(text)), { numRuns: 60 });
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 60 }), (some) => {
        const result = parseCharter(some.join('\n'));
        if ('problems' in result) expect(result.problems.length).toBeGreaterThan(0);
        else expect(new Set(idsOf(result)).size).toBe(idsOf(result).length);
      }),
    );
  }, 60_000);

  test.each(['Chương I\n' + 'A\n'.repeat(60_000), 'Điều 1. a\n' + 'a\n'.repeat(60_000), 'Điều 1. A\n1. a\n'.repeat(15_000), 'tại '.repeat(100_000), '1'.repeat(400_000), 'a) b\n'.repeat(40_000)])(
    'is read in linear time, also where everything could go on what stands before (case %#)',
    (text) => {
      const start = performance.now();
      parseCharter(text);
      expect(performance.now() - start).toBeLessThan(4_000);
    },
    60_000,
  );
});

const documents = path.resolve(import.meta.dirname, '../../../../shared/documents');
const shared = (name: string) => path.join(documents, name);
const present = (name: string) => existsSync(shared(name));

describe.runIf(present('quy-che-nhom-zalo-so-tu-phap-2021.txt'))('the charter of 2021', () => {
  test('has three chapters, six articles, and every clause and point', () => {
    const charter = parsed(readFileSync(shared('quy-che-nhom-zalo-so-tu-phap-2021.txt'), 'utf8'));
    expect(charter.chapters.map(({ number, articles }) => [number, articles.map((article) => article.number)])).toEqual([
      ['I', [1, 2, 3, 4]],
      ['II', [5]],
      ['III', [6]],
    ]);
    expect(articlesOf(charter).map(({ clauses }) => clauses.length)).toEqual([2, 2, 5, 9, 3, 0]);
    expect(articlesOf(charter)[4]!.clauses.map(({ points }) => points.map(({ letter }) => letter).join(''))).toEqual(['abc', 'abcde', 'abcdefg']);
    expect(articlesOf(charter)[5]).toMatchObject({ title: '', paragraphs: [expect.stringMatching(/\.\/\.$/)] });
    expect(charter).toMatchObject({ closing: [], warnings: [] });
  });
});

describe.runIf(present('bo-quy-dinh-quan-ly-trang-2017.txt'))('the rulebook of 2017', () => {
  test('has ten chapters, fifty-six articles, and one slip', () => {
    const charter = parsed(readFileSync(shared('bo-quy-dinh-quan-ly-trang-2017.txt'), 'utf8'));
    expect(charter.chapters.map(({ number }) => number)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']);
    expect(articlesOf(charter).map(({ number }) => number)).toEqual(Array.from({ length: 56 }, (_, index) => index + 1));
    expect(clausesOf(charter).filter(({ number }) => number !== '')).toHaveLength(151);
    expect(clausesOf(charter).flatMap(({ points }) => points)).toHaveLength(135);
    expect(charter.warnings).toEqual([{ code: 'duplicate', level: 'point', line: 411, id: '31.3c~2', expected: 'd' }]);
  });
});

describe.runIf(present('tin-cong-van-1347-2020.txt'))('the news report of 2020', () => {
  test('is no charter', () => {
    expect(problemOf(readFileSync(shared('tin-cong-van-1347-2020.txt'), 'utf8'))).toBe('no-articles');
  });
});
