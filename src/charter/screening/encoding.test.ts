import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '../../../tests/screening/encoding.cases';
import { convertLegacy, encodingDetector } from './encoding';
import type { ScreeningContext } from './finding';
import { read } from './reading';

const CONTEXT: ScreeningContext = { now: 0, subject: 'text', names: [], officialDomains: [], embargoes: [], sourceStated: false };
const detect = (text: string) => encodingDetector.detect(read(text), CONTEXT);

/** A text with every match replaced by what is offered for it. */
function mended(text: string): string {
  let at = 0;
  let whole = '';
  for (const { from, to, mended: offered } of detect(text)) {
    whole += text.slice(at, from) + offered;
    at = to;
  }
  return whole + text.slice(at);
}

const SENTENCE = 'Sở Tư pháp đề nghị các đơn vị báo cáo';

describe('legacy encodings (3.3)', () => {
  test.each([
    ['tcvn3', 'Së T\u00AD ph¸p ®Ò nghÞ c¸c ®¬n vÞ b¸o c¸o'],
    ['vni', 'Sôû Tö phaùp ñeà nghò caùc ñôn vò baùo caùo'],
    ['viqr', "So+? Tu+ pha'p dde^` nghi. ca'c ddo+n vi. ba'o ca'o"],
    ['viqr', "So*? Tu* pha'p dde^` nghi. ca'c ddo*n vi. ba'o ca'o"],
    ['mojibake', 'Sá»Ÿ TÆ° phÃ¡p Ä‘á» nghá»‹ cÃ¡c Ä‘Æ¡n vá»‹ bÃ¡o cÃ¡o'],
    ['mojibake', 'S\u00E1\u00BB\u009F T\u00C6\u00B0 ph\u00C3\u00A1p \u00C4\u0091\u00E1\u00BB\u0081 ngh\u00E1\u00BB\u008B c\u00C3\u00A1c \u00C4\u0091\u00C6\u00A1n v\u00E1\u00BB\u008B b\u00C3\u00A1o c\u00C3\u00A1o'],
    ['mojibake', 'SõÒ Tý phaìp ðêÌ nghiò caìc ðõn viò baìo caìo'],
    ['mojibake', 'Sở Tý pháp ðề nghị các ðõn vị báo cáo'],
  ])('%s: %j', (kind, text) => {
    expect(detect(text).map((match) => match.kind)).toEqual([kind]);
    expect(mended(text)).toBe(SENTENCE);
  });

  test.each([
    ['capitals of a TCVN3 font', 'QUYÕT §ÞNH VÒ VIÖC BAN HµNH', 'QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH'],
    ['a word of TCVN3 that has no plain letter, by the words after it', '§Ò ¸N C¶I C¸CH HµNH CHÝNH', 'ĐỀ ÁN CẢI CÁCH HÀNH CHÍNH'],
    ['and in a sentence', '§Ó UBND tØnh xem xÐt, quyÕt ®Þnh', 'Để UBND tỉnh xem xét, quyết định'],
    ['the plain capital in front', 'H\u00A3\u00D5T N\u00A1M 2002, T\u00A4\u00E8T NGHI\u00A3\u00D6P', 'HẾT NĂM 2002, TỐT NGHIỆP'],
    ['all capitals of VNI', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'],
    ['abbreviations of VNI', 'Quyeát ñònh soá 12/QÑ-UBND cuûa HÑND tænh', 'Quyết định số 12/QĐ-UBND của HĐND tỉnh'],
    ['abbreviations of TCVN3', 'QuyÕt ®Þnh sè 12/Q§-UBND cña H§ND tØnh', 'Quyết định số 12/QĐ-UBND của HĐND tỉnh'],
    ['soft hyphens that became hyphens', 'T- ph¸p ®Þa ph-¬ng ph¶i b¸o c¸o tr-íc', 'Tư pháp địa phương phải báo cáo trước'],
    ['soft hyphens that got lost', '§îc ph©n c«ng tríc ngµy 15 th¸ng 3', 'Được phân công trước ngày 15 tháng 3'],
    ['control characters that got lost', 'Má»i ngÆ°á»i Äá»c ká»¹ trÆ°á»›c khi há»p', 'Mọi người Đọc kỹ trước khi họp'],
    ['no-break spaces that became spaces', 'NgÃ y mai lÃ  háº¡n cuá»‘i, vÃ o há»p sá»›m', 'Ngày mai là hạn cuối, vào họp sớm'],
    ['Windows-1258 shown for UTF-8', 'CĂ¡c đá»“ng chĂ­ bĂ¡o cĂ¡o káº¿t quáº£', 'Các đồng chí báo cáo kết quả'],
    ['quotation marks garbled too', 'Thá»±c hiá»‡n â€œba khÃ´ngâ€\u009D â€“ nghiÃªm tÃºc', 'Thực hiện “ba không” – nghiêm túc'],
    ['tones that slipped off their vowel', 'Nươć Viêṭ Nam, tiêńg ta, phap luâṭ', 'Nước Việt Nam, tiếng ta, phap luật'],
    ['soft hyphens that got lost where what is left is a word too', 'Ngêi d©n vît qu¸ ®Þnh møc', 'Người dân vượt quá định mức'],
    ['soft hyphens and micro signs as files made for printing have them', 'Nhμ n−íc vμ ph¸p luËt', 'Nhà nước và pháp luật'],
    ['ý among capitals of TCVN3', '§¡NG Ký KINH DOANH, ý KIÕN', 'ĐĂNG KÝ KINH DOANH, Ý KIẾN'],
    ['the code page of a DOS window', 'Tiß║┐ng Viß╗çt c├│ dß║Ñu, ─æ╞░ß╗úc', 'Tiếng Việt có dấu, được'],
    ['its western neighbour', 'Cß║Ñp tß╗ënh, cß║Ñp x├ú ã░u ti├¬n giß║úi quyß║┐t', 'Cấp tỉnh, cấp xã ưu tiên giải quyết'],
    ['the code page of an old Macintosh', 'Ti·∫øng Vi·ªát, ph√°p lu·∫≠t, ƒë∆∞·ª£c', 'Tiếng Việt, pháp luật, được'],
    ['signs of VIQR that were escaped', "Anh co' dde^'n ho.p kho^ng\\? To^i cho+` anh\\.", 'Anh có đến họp không? Tôi chờ anh.'],
    ['a hyphen for the stroke of VIQR', "d-e^` nghi. ca'c d-o+n vi. ba'o ca'o", 'đề nghị các đơn vị báo cáo'],
    ['an apostrophe at the end of a sentence of VIQR', "Ddu+`ng cho che^'t con cho'", 'Đừng cho chết con chó'],
    ['a point that ends a sentence of VIQR', "Ho^`i a^m ba'o ca'o cho em.", 'Hồi âm báo cáo cho em.'],
  ])('%s', (_, text, good) => {
    expect(mended(text)).toBe(good);
  });

  test.each(['Ti岷縩g Vi峄噒 c贸 d岷', 'Tr峄漣 啤i, m谩y in l岷 k岷箃 gi岷'])('letters swallowed by an East Asian code page are found, and not mended: %s', (text) => {
    expect(detect(text).map(({ kind, mended: offered }) => [kind, offered])).toEqual([['mojibake', undefined]]);
  });

  test('only the run is matched, between good lines', () => {
    const legacy = '§Ò nghÞ c¸c ®¬n vÞ b¸o c¸o';
    const text = `Em gửi lại câu cũ:\n${legacy}\nMong anh chị xem giúp.`;
    const [match, ...others] = detect(text);
    expect(others).toEqual([]);
    expect(text.slice(match!.from, match!.to)).toBe(legacy);
    expect(match!.mended).toBe('Đề nghị các đơn vị báo cáo');
  });

  test('two encodings in one text are two matches', () => {
    expect(detect('®Ò nghÞ c¸c ®¬n vÞ b¸o c¸o\nKế hoạch này đã được duyệt rồi\nñeà nghò caùc ñôn vò baùo caùo').map(({ kind }) => kind)).toEqual(['tcvn3', 'vni']);
  });

  test('offsets count in the text as given', () => {
    const text = `\u200BEm gửi:\n`.normalize('NFD') + 'Së T\u00AD ph¸p ®Ò nghÞ';
    const [match] = detect(text);
    expect(text.slice(match!.from, match!.to)).toBe('Së T\u00AD ph¸p ®Ò nghÞ');
  });

  test('letters that became question marks are found, with nothing to offer', () => {
    const text = 'C?ng hòa xã h?i ch? ngh?a Vi?t Nam, ??c l?p, H?nh phúc';
    expect(detect(text)).toMatchObject([{ kind: 'mojibake', from: 0 }]);
    expect(detect(text)[0]).not.toHaveProperty('mended');
  });

  test('combining tones that NFC mends are no offence', () => {
    expect(detect('Tiêng Viêt đươc bao vê'.replace('Tiê', 'Tiê\u0301').replace('Viê', 'Viê\u0323'))).toEqual([]);
    expect(detect('Sở Tư pháp đề nghị các đơn vị báo cáo'.normalize('NFD'))).toEqual([]);
  });
});

describe('what is left alone', () => {
  test.each([
    'Sở Tư pháp đề nghị các đơn vị khẩn trương báo cáo',
    'Hoà bình, thuỷ chung, khoẻ mạnh, toàn tỉnh, quý hoá',
    'L’été dernier, où êtes-vous allés ? À Nîmes, bien sûr, chez Loïc et Noël',
    'El niño comió una piña; ¡qué daño, señor Muñoz!',
    'Die Straße ist für Fußgänger geöffnet, schöne Grüße',
    'A administração pública não pôde cumprir as obrigações',
    'if (a && b || c) { return a(b)[0] ^ u; } // e+=o',
    'a^2 + b^2 = c^2, O(n log n), 3×4=12, 5µm, ±0,5 °C, ½',
    "H'Hen Niê, Y Moan Ênuôl, K'Nam, Đắk Lắk, Cư M'gar",
    '+84 908 123 456, dd/mm/yyyy, 1.250.000đ',
    "Pass: o+U^a(9)e. / Aa'1+b^2?c~d*",
    'https://a.vn/o?u=1&e=a+b&i=o%27',
    "I'm here, you'd go, he'd stay, ma'am, rock 'n' roll",
    'vui quá ^^ :)) e~ a~~ ko* oki+1',
    'Khi thấy “Tiáº¿ng Viá»‡t” thì đó là lỗi bảng mã.',
    '├── bao-cao\n│   └── thang-10.docx ║ √ đạt ║ ∆ thiếu',
    '山东省枣庄市峄城区、甘肃省岷县 (Zaozhuang, Min)',
    'guò, huì, zuì, duì, shuì, rì, shì, zhì',
    'wifi: De^m+Tra(ng2026',
    'AÚN NO HAY ACUERDO',
  ])('%s', (text) => {
    expect(detect(text)).toEqual([]);
  });
});

describe('convertLegacy', () => {
  test.each([
    ['TUYÖT MËT', 'TUYỆT MẬT'],
    ['MAÄT', 'MẬT'],
    ["TO^'I MA^.T", 'TỐI MẬT'],
    ['Công văn số 5:\n§Ò nghÞ b¸o c¸o\nđã nhận', 'Công văn số 5:\nĐề nghị báo cáo\nđã nhận'],
  ])('%s', (text, good) => {
    expect(convertLegacy(read(text))).toBe(good);
  });

  test.each(['Tuyệt mật', 'Please read this', 'Họp lúc 8 giờ', ''])('%j has nothing legacy', (text) => {
    expect(convertLegacy(read(text))).toBeNull();
  });
});

const VOWELS = ['aàảãáạ', 'ăằẳẵắặ', 'âầẩẫấậ', 'eèẻẽéẹ', 'êềểễếệ', 'iìỉĩíị', 'oòỏõóọ', 'ôồổỗốộ', 'ơờởỡớợ', 'uùủũúụ', 'ưừửữứự', 'yỳỷỹýỵ'].join('');
const TCVN3 = ['aµ¶·¸¹', '¨»¼½¾Æ', '©ÇÈÉÊË', 'eÌÎÏÐÑ', 'ªÒÓÔÕÖ', 'i×ØÜÝÞ', 'oßáâãä', '«åæçèé', '¬êëìíî', 'uïñòóô', '\u00ADõö÷øù', 'yúûüýþ'].join('');
const VNI =
  'a aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä e eø eû eõ eù eï eâ eà eå eã eá eä i ì æ ó í ò o oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï u uø uû uõ uù uï ö öø öû öõ öù öï y yø yû yõ yù î'.split(' ');

/** The encodings written the other way, from tables of the test's own. */
const WRITERS: Readonly<Record<string, (text: string) => string>> = {
  tcvn3: (text) => text.replace(/./gu, (letter) => (letter === 'đ' ? '®' : VOWELS.includes(letter) ? TCVN3.charAt(VOWELS.indexOf(letter)) : letter)),
  vni: (text) => text.replace(/./gu, (letter) => (letter === 'đ' ? 'ñ' : VOWELS.includes(letter) ? VNI[VOWELS.indexOf(letter)]! : letter)),
  mojibake: (text) => Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''),
  ...Object.fromEntries(
    ['windows-1252', 'windows-1250', 'windows-1251', 'windows-1258', 'macintosh'].map((page) => [page, (text: string) => new TextDecoder(page).decode(new TextEncoder().encode(text))]),
  ),
  'windows-1252 twice': (text) => WRITERS['windows-1252']!(WRITERS['windows-1252']!(text)),
  viqr: (text) => text.normalize('NFD').replace(/đ/g, 'dd').replace(/[\u0300-\u0323]/g, (mark) => VIQR[mark]!).replace(/(['`?~.])([(^+])/g, '$2$1'),
};
/** Combining marks, and the signs that stand for them (RFC 1456). */
const VIQR: Readonly<Record<string, string>> = { '\u0300': '`', '\u0301': "'", '\u0302': '^', '\u0303': '~', '\u0306': '(', '\u0309': '?', '\u031B': '+', '\u0323': '.' };

const COMMON =
  'của và các được trong không người những một với cho này đến công định pháp luật quyết nghị báo cáo thực hiện kế hoạch đề nghị phòng giải quyết việc trước hồ sơ tỉnh xã phường lãnh đạo kiểm tra tư vấn giữ hướng dẫn thẩm quyền nghiệp vụ khiếu nại đất đai thủ tục năm ngày tháng giờ'.split(' ');

describe('every encoding gives back what was written in it', { timeout: 60_000 }, () => {
  test.each(Object.entries(WRITERS))('%s', (_, write) => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...COMMON), { minLength: 10, maxLength: 30 }), (words) => {
        const text = words.join(' ');
        expect(mended(write(text))).toBe(text);
      }),
    );
  });
});

describe('over the fixtures', { timeout: 60_000 }, () => {
  test('recall is 95 % or more, precision 99.5 % or more', () => {
    const found = cases.map(({ text, flagged }) => ({ flagged, hit: detect(text).length > 0 }));
    const hits = found.filter(({ flagged, hit }) => flagged && hit).length;
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(hits / found.filter(({ flagged }) => flagged).length).toBeGreaterThanOrEqual(0.95);
    expect(hits / found.filter(({ hit }) => hit).length).toBeGreaterThanOrEqual(0.995);
  });
});

describe('any text at all', { timeout: 60_000 }, () => {
  const ATTACKS = ['a', 'Ã', 'á»', 'Äá»', "a^'", 'aâ ', '®-', 'Së Z ', 'Së xyzt là ', 'dd', "a'b ", 'a?b ', 'â€', '\u00AD', 'Ã o ', 'ß║', 'á»ş', '·∫', 'б»', 'a\\.', 'd-a ', 'n峄', '−μ', 'ð ', 'ń ', '\uD800', '\0', 'ក', '中', 'a\u0301\u0323', '(+*', 'tö ñeà xyzz ', '\u202E§Ò'];

  test('never throws, and stays within the text', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ATTACKS, ...COMMON.map((word) => WRITERS.tcvn3!(word)), ...COMMON.map((word) => WRITERS.vni!(word)), ' ', '\n'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { from, to } of detect(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        convertLegacy(read(text));
      }),
      { numRuns: 200 },
    );
  });

  test.each(ATTACKS)('40,000 characters of %j take no longer than their length warrants (ms of CPU)', (unit) => {
    const text = unit.repeat(Math.ceil(40_000 / unit.length));
    const times = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      detect(text);
      return process.cpuUsage(start).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(200);
  });

  test('10,000 combining marks do no harm', () => {
    expect(detect(`Së${'\u0301'.repeat(10_000)} T\u00AD ph¸p`).length).toBeLessThanOrEqual(1);
  });
});
