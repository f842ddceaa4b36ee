import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '../../../tests/screening/diacritics.cases';
import { diacriticsDetector } from './diacritics';
import { LOANS } from './diacritics/loanwords';
import { shapeOf } from './diacritics/shapes';
import * as table from './diacritics/table';
import type { ScreeningContext } from './finding';
import { read } from './reading';

const NAMES = ['Nguyễn Văn Hùng', 'Trần Thị Phượng', "H'Hen Niê", 'Lê Đức Thắng'];
const context = (given: Partial<ScreeningContext> = {}): ScreeningContext => ({
  now: 0,
  subject: 'text',
  names: NAMES,
  officialDomains: [],
  embargoes: [],
  sourceStated: false,
  ...given,
});
const found = (text: string, given?: Partial<ScreeningContext>) => diacriticsDetector.detect(read(text), context(given)).map(({ from, to }) => text.slice(from, to));

describe('Vietnamese without its marks (3.3)', () => {
  test.each([
    'Kinh gui cac dong chi truong phong',
    'Bao Cao Ket Qua Cong Tac Tu Phap Quy Ba',
    'THONG BAO LICH TIEP CONG DAN THANG 11',
    'e ko biet dc k a',
    'ae trong phong nop bc trc thu 6 nha',
    'em update deadline roi, moi nguoi check mail giup',
    '- Phong Hanh chinh: nop bao cao\n- Thanh tra: ra soat lai ho so',
    'Chinh phu vua ban hanh nghi dinh moi, bao chi dua tin',
    'chi oiiii em gui roiiii nhaaa',
    'chac be nay cũng dau kho lắm rồi nen không muon quay ve nua',
    'anh em nho đi hop đay đu, đung đe sep nhac',
    'Please note that the office closes at five. Luu y moi nguoi nho tat dien truoc khi ra ve nhe. Thank you for your help.',
    'Giup Do, Boi Duong, Huong Dan Nguoi Dan, Bao Cao Ket Qua',
    'Khong nen nham template ref voi',
  ])('%j lacks them', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  test.each([
    ['the whole text', 'de nghi cac xa bao cao dung han', 'de nghi cac xa bao cao dung han'],
    ['from its first word to its last', '(1) de nghi cac xa bao cao dung han!', 'de nghi cac xa bao cao dung han'],
    [
      'the run beside good lines',
      'Các anh chị lưu ý giúp em nội dung này nhé:\nde nghi cac xa bao cao dung thoi han da giao\nEm xin chân thành cảm ơn các anh chị.',
      'de nghi cac xa bao cao dung thoi han da giao',
    ],
    ['below a line of code', 'const tong = 5;\nde nghi cac xa bao cao dung han', 'de nghi cac xa bao cao dung han'],
    ['with a name that has its marks', 'nho chi Hạnh gui lai bao cao cho phong to chuc xem xet', 'nho chi Hạnh gui lai bao cao cho phong to chuc xem xet'],
  ])('the match is %s', (_, text, run) => {
    expect(found(text)).toEqual([run]);
  });

  test('offsets count in the text as given', () => {
    const text = 'Lưu ý: '.normalize('NFD') + 'de nghi cac xa bao cao dung thoi han da giao';
    expect(found(text)).toEqual(['de nghi cac xa bao cao dung thoi han da giao']);
  });
});

describe('what is left alone', () => {
  test.each([
    ['words that are right so', 'Anh Nam cho em xin file'],
    ['a sentence of few marks', 'theo em hai ba tin này anh nên xem trong hôm nay'],
    ['people', 'Nguyen Van Minh, Tran Thi Hoa, Le Quang Dung'],
    ['people', 'Lan Anh, Thu Trang, Kim Loan'],
    ['people in capitals', 'TRAN GIA BAO, LE THE VINH, DO NGOC AN'],
    ['people, a line each', 'Do Trong Thao\nLam Thanh Dat\nVu Thi Thu Nhung'],
    ['people, a cell each', 'Do Trong Thao\tLam Thanh Dat\tVu Thi Thu Nhung'],
    ['logins', 'tuan.nguyen, lan.tran, minh.le, hoa.pham'],
    ['what is to be typed so', 'Nội dung chuyển khoản: "NGUYEN VAN AN nop le phi cap ban sao trich luc".'],
    ['what is to be typed so, without quotation marks', 'Nội dung CK: nop le phi cap ban sao trich luc ho tich'],
    ['a message to be sent to a number', 'Soạn tin: DK nhan thong bao ho so gui 8088'],
    ['Vietnamese words of an English sentence', 'The So Tu phap (Department of Justice) and the Uy ban nhan dan (People’s Committee) were consulted.'],
    ['dishes in an English sentence', 'Pho, banh mi, bun cha and ca phe sua da are among the best-known Vietnamese dishes.'],
    ['abbreviations', 'UBND, HĐND, STP, TAND, VKSND'],
    ['symbols of documents', '12/QD-STP, 470/STP-BT&HCTP, 80-NQ/TW'],
    ['English', 'The court shall, on the motion of a party, dismiss the action'],
    ['English of short words', 'May I go to the bank to hang on to the long can'],
    ['English with names', 'Dong Nai Provincial People’s Committee, Bien Hoa City'],
    ['Indonesian', 'Kami tidak menerima dokumen itu dari kantor pusat'],
    ['Malay', 'Saya akan hantar laporan itu esok pagi kepada tuan pengarah'],
    ['French', 'Le tribunal a rejete la demande de la partie civile'],
    ['pinyin', 'Wo men ming tian shang wu kai hui, qing da jia zhun shi dao'],
    ['code', 'const tong = so.reduce((a, b) => a + b, 0); // xong'],
    ['strings of JSON', '{"tieuDe":"Bao cao","noiDung":"Tong hop so lieu","trangThai":"da gui"}'],
    ['strings of SQL', "INSERT INTO hoso(ten, loai) VALUES ('Khai sinh', 'dang ky moi');"],
    ['strings of a call', 'print("da gui bao cao tong hop cho cac phong")'],
    ['SQL', 'SELECT ma, ten FROM can_bo WHERE phong = 3'],
    ['addresses', 'https://tuphap.vn/huong-dan-su-dung phong.hctp@dongnai.gov.vn'],
    ['paths', 'C:\\bao-cao\\thang-muoi\\tong-hop.docx /home/bao-cao/quy-ba'],
    ['file names in a text', 'Đính kèm: Ke hoach nam 2026.docx'],
    ['mentions and tags', '@NguyenVanNam #chuyendoiso'],
    ['code spans', 'gõ `tim kiem van ban phap luat` vào ô'],
    ['a few words beside good Vietnamese', 'Em gõ "khong dau" cho nhanh, mong các anh chị thông cảm ạ'],
    ['two words', 'da ro'],
    ['nothing', ''],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('the names of the group, where they stand as names', () => {
    expect(found('chi phuong, anh thang, anh hung')).toEqual([]);
    expect(found('chi phuong, anh thang, anh hung', { names: [] })).toHaveLength(1);
    expect(found('phuong an thang nay chua duyet')).toHaveLength(1);
  });

  test('file names, which are commonly unmarked', () => {
    const name = 'bao cao ket qua cong tac tu phap quy ba.docx';
    expect(found(name, { subject: 'file-name' })).toEqual([]);
    expect(found('bao cao ket qua cong tac tu phap quy ba')).toHaveLength(1);
  });
});

describe('the table', () => {
  test('is small, and every entry can be read', () => {
    expect(Buffer.byteLength(table.SHAPES + table.NAMES)).toBeLessThan(40_000);
    for (const entry of table.SHAPES.split(' ')) expect(entry).toMatch(/^[a-z]{1,6}\d[a-o]{6}$/);
  });

  test('knows which shapes are never right without marks, and which mostly are', () => {
    expect(shapeOf('khong')!.lack).toBeGreaterThan(4);
    expect(shapeOf('xin')!.lack).toBe(0);
    expect(shapeOf('in')!.odds[0]).toBeLessThan(-3);
    expect(shapeOf('software')).toBeNull();
  });

  test('no loan is a shape that should have marks', () => {
    expect([...LOANS].filter((word) => (shapeOf(word)?.lack ?? 0) > 4)).toEqual([]);
  });
});

describe('over the fixtures', { timeout: 60_000 }, () => {
  test('recall is 95 % or more, precision 99.5 % or more', () => {
    const results = cases.map(({ text, flagged, subject }) => ({ flagged, hit: found(text, { subject: subject ?? 'text' }).length > 0 }));
    const hits = results.filter(({ flagged, hit }) => flagged && hit).length;
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(hits / results.filter(({ flagged }) => flagged).length).toBeGreaterThanOrEqual(0.95);
    expect(hits / results.filter(({ hit }) => hit).length).toBeGreaterThanOrEqual(0.995);
  });
});

describe('any text at all', { timeout: 60_000 }, () => {
  const ATTACKS = ['a', 'a ', 'khong ', 'khong và ', 'a/', 'a.', "a'", 'Nam ', 'Nguyen Van ', '`', 'AN ', 'e ', 'ngoo ', 'zzz ', '…"', '\u00A0em', '\uD800', '\0', 'ក', '中', 'a\u0301\u0323', '\u202Ekhong ', '{} ', 'bao.docx '];

  test('never throws, and stays within the text', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ATTACKS, 'khong duoc ', 'Trần ', '\n'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }), (pieces, names) => {
        const text = pieces.join('');
        let end = 0;
        for (const { from, to } of diacriticsDetector.detect(read(text), context({ names }))) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  test.each(ATTACKS)('40,000 characters of %j take no longer than their length warrants (ms of CPU)', (unit) => {
    const text = unit.repeat(Math.ceil(40_000 / unit.length));
    const times = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      found(text);
      return process.cpuUsage(start).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(200);
  });
});
