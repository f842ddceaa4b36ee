import { isInWord, unmarked, WORD } from './writing';

/** Words that make `mật` harmless from its right, unless what follows them makes another word of them. */
const AFTER: Readonly<Record<string, string>> = {
  khẩu: '', mã: 'số', ong: '', độ: 'khẩn', thiết: 'bị|kế', vụ: 'án|việc|kiện', thám: '', lệnh: '', danh: 'sách|mục', ngữ: '', tông: '',
  nghị: 'quyết|định|viện', hoa: 'kỳ', gấu: '', thư: 'ký|viện|mời', ước: '', báo: 'cáo', phục: 'vụ|hồi|lục', đàm: 'phán', thất: '', giáo: 'dục|viên',
  mía: '', ngọt: '', tịch: 'thu', chú: 'ý|thích', khu: 'vực|phố|đô', lợn: '', heo: '', gà: '', vịt: '', cá: 'nhân', bò: '', trâu: '', dê: '', rắn: '', trăn: '',
  tuỵ: '', tụy: '', mỡ: '', dừa: '', nho: '', nghiêm: '', dụ: '', kế: 'hoạch|toán|tiếp', tấu: '', cập: 'nhật', cận: '', hữu: '', tập: 'tin|huấn|thể|trung',
};
/** Words that make it harmless from its left. */
const BEFORE = words(
  'bảo bí thân cơ túi ống sỏi dịch đường trăng rỉ giải nghiêm trù cẩn chu gan tiết lấy hút quay rót nếm như lớn mất vỡ ruồi ' +
  'bánh kẹo chè khoai nước giọt hũ chai lít thìa muỗng ly tắc ứ viêm ong hoa sáp tổ hương axit muối dẫn cắt nang ngọt ' +
  'trộn ướp pha uống mua bán ăn nấu làm thu nuôi chín kín khít',
);
/** Right neighbours that no title opens with, so that a line's end between changes nothing: `MẬT` ⏎ `KHẨU WIFI`. */
const ONLY_AFTER = new RegExp(`^\\s{1,4}(?:khẩu(?! (?:hiệu|phần|trang|độ|cung))|ong|tông|thám)(?![${WORD}])`);
/** Left neighbours that keep their power over a mark set in capitals, and across a line's end. */
const BEFORE_ALWAYS = words('bảo bí giải thân cơ túi ống sỏi dịch đường trăng rỉ');

const NEXT = new RegExp(`^(?:\\s{1,4}|-)([${WORD}]+)(?:[^${WORD}]{1,4}([${WORD}]+))?`);
const WIDEST_GAP = 12;

/** The word after, in lower case; `after` starts right behind `mật`. */
export function isHarmlessBy(after: string): boolean {
  const [, next = '', second = ''] = NEXT.exec(after.slice(0, 40)) ?? [];
  const exceptions = AFTER[next];
  return exceptions !== undefined && (exceptions === '' || !exceptions.split('|').some((word) => word === second || unmarked(word) === second));
}

/** Whether the word before makes it harmless; `before` ends right ahead of `mật`, in lower case. */
export function isHarmlessAfter(before: string): boolean {
  return BEFORE.has(wordAtEnd(before));
}

/** As `isHarmlessAfter`, with only the words that bind `mật` whatever its letters and its line. */
export function isBoundTo(before: string): boolean {
  return BEFORE_ALWAYS.has(wordAtEnd(before));
}

/** Whether the word after makes it harmless even on the next line. */
export function isTornFrom(after: string): boolean {
  return ONLY_AFTER.test(after.slice(0, 40));
}

const NAME = new RegExp(
  `(?<![${WORD}])(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|ngô|dương|đinh|trương|trịnh|đoàn|lâm|lương|điểu|thị|nguyen|tran|le|pham|hoang|huynh|vo|dang|bui|ngo|truong) ` +
    '(?:(?:văn|thị|hữu|đình|quý|đức|công|xuân|ngọc|minh|thanh|quang|trọng|bá|viết|như|kim|van|thi|huu|dinh) )?$',
);

/** Whether a person's name ends with the word: "Nguyễn Văn Mật". */
export function isName(before: string): boolean {
  return NAME.test(before.slice(-30));
}

/** The last word of `before`, or '' where none is near. */
export function wordAtEnd(before: string): string {
  let end = before.length;
  while (end > 0 && before.length - end <= WIDEST_GAP && !isInWord(before.charCodeAt(end - 1))) end--;
  if (end === before.length) return '';
  let start = end;
  while (start > 0 && isInWord(before.charCodeAt(start - 1))) start--;
  return before.slice(start, end);
}

/** What unmarked `mat` most often is when these follow: mặt bằng, mất điện, mắt kính, mật khẩu… */
const PLAIN_AFTER = words(
  'bang cat tien tran duong dat nuoc san na hang ngoai trong phang gay kinh troi khau ma do ong thiet vu tham danh lenh ' +
  'ngu tong nghi hoa gau thu uoc dien mang roi het tich goc trom cap song ngu doan an can thoi di xe tai vi giay sach ' +
  'ten chu the bich lat tra sau truoc phai trai duoi tren bien ruong khac cong lien ket lac no viec hieu luc nguoi me ruoi troi',
);
const PLAIN_BEFORE = words(
  'bi bao than co tui soi dich trang giai ra hop gap vang tien dau be doi kham benh bo truoc tham thay chong ro nuoc khuon ' +
  'ong lay ngot cap khong khai lam de tranh chay deo nhin xem nham mo thi tri mi va rua mong mang cac dang cham bay go tham',
);

export function isPlainHarmless(before: string, after: string): boolean {
  const next = NEXT.exec(after.slice(0, 40))?.[1] ?? '';
  return PLAIN_AFTER.has(next) || isPlainBound(before);
}

/** As `isHarmlessAfter`, for text without marks: bảo mật, tiền mặt, họp mặt… but not thông báo mật. */
export function isPlainBound(before: string): boolean {
  return PLAIN_BEFORE.has(wordAtEnd(before)) && !/(?:thong|cong|dien) bao[^a-z]{1,4}$/.test(before.slice(-16));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
