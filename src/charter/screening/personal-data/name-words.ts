import { COMMON_WORDS, FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES } from './names';
import { phraseSet } from './phrases';
import { plain } from './plain';
import { WORD, type Words } from './words';

const TAB = 0x09;

/** Each name as it is written, and bare as it is typed without marks. */
export const withBare = (names: Iterable<string>) => new Set([...names].flatMap((name) => [name, plain(name)]));
export const FAMILY = withBare(FAMILY_NAMES);
export const COMMON = withBare(COMMON_WORDS);
export const MARKED_FAMILY = new Set(FAMILY_NAMES);
export const MIDDLE = withBare(MIDDLE_NAMES);
export const GIVEN = withBare(GIVEN_NAMES);
export const MARKED_GIVEN = new Set(GIVEN_NAMES);

/** A given name in small letters that is an everyday word, or the start of one: "em gái", "công văn". */
const EVERYDAY = phraseSet([
  '=gái', '=út', 'thanh toán', 'thanh tra', 'thanh niên', 'tài khoản', 'tài liệu', 'tài chính', 'tài sản', 'công văn', 'công tác', 'công việc', 'công an', 'công chức', 'an toàn', 'an ninh', 'bảo hiểm', 'bảo vệ', 'danh sách', 'hoàn thành', 'hoàn thiện', 'thông báo', 'thông tin', 'thông qua', 'tiến độ', 'tiến hành', 'tiếp nhận', 'tiếp tục', 'tiếp dân', 'hợp đồng', 'hợp tác',
  'văn bản', 'văn thư', 'văn phòng', 'tâm thần', 'khoa nội', 'khoa nhi', 'khoa ngoại', 'khoa sản', 'khoa lao', 'trung ương', 'phong bến', 'trường hợp', 'lưu ý', 'lưu số', 'lưu giúp', 'lưu trữ', 'chính sách', 'chính thức', 'quyết định', 'quyền lợi', 'sinh năm', 'thành phần', 'thành viên', 'học sinh', 'đạt yêu', 'đăng ký', 'đăng tải', 'trực tiếp', 'trực ban', 'trực cơ', 'trực tuyến', 'trung tâm', 'bình thường', 'thành phố', 'sang phòng', 'sang bên', 'sang sở', 'vui lòng', 'vinh dự', 'tư pháp', 'tư vấn', 'hai bên', 'hai người', 'hiện nay', 'hiện đang', 'hoa quả', 'bình phước', 'đồng nai', 'hà nội', 'đông quá', 'kim ngạch', 'thi hành', 'thi đua', 'thi tuyển', 'hành chính', 'khánh thành', 'phụng dưỡng', 'phương án', 'phương tiện', 'thu hồi', 'thư ký', 'thư mời', 'thư viện', 'yên tâm', 'chiến lược', 'chiến dịch', 'vũ lực', 'toàn bộ', 'toàn tỉnh', 'mới', 'ba người', 'ba ngày', 'hai ngày', 'điền phiếu', 'điền thông', 'điền vào', 'hưng phấn', 'tính tiền', 'năm nay', 'năm ngoái', 'năm sau', 'minh chứng', 'xuân này',
]);


/** Whether a piece is an abbreviation in capitals: TCCB, VP. */
export function isAbbreviation(words: Words, index: number): boolean {
  return words.is(index, WORD) && isShouted(words, index) && words.piece[index]!.length <= 6;
}

/** Whether the piece begins with a capital letter. */
export function isCapital(words: Words, index: number): boolean {
  const letter = words.text.charAt(words.from[index] ?? words.text.length);
  return letter !== letter.toLowerCase();
}

/** Whether an everyday word begins at a piece that looks like a given name: "Tâm thần", "An toàn". */
export function isEveryday(words: Words, index: number): boolean {
  return EVERYDAY.at(words, index) !== null;
}

/** Whether a piece is a given name in common use, with its marks or bare. */
export function isGivenName(words: Words, index: number): boolean {
  return words.is(index, WORD) && GIVEN.has(words.lower(index));
}

/** Whether a piece is a word with nothing but spaces between it and the one before; a tab begins another column. */
export function isNext(words: Words, index: number): boolean {
  return words.is(index, WORD) && !words.isMasked(index) && words.is(index - 1, WORD) && words.from[index]! - words.to[index - 1]! <= 2 && words.text.charCodeAt(words.to[index - 1]!) !== TAB;
}

export function isShouted(words: Words, index: number): boolean {
  const written = words.written(index);
  return written.length > 1 && written === written.toUpperCase();
}

/** Whether a word is one that names are made of: in capitals, nothing else tells a name from the words after it. */
export function isNameWord(words: Words, index: number): boolean {
  const word = words.lower(index);
  return GIVEN.has(word) || MIDDLE.has(word) || FAMILY.has(word) || words.piece[index]!.includes("'") || words.piece[index]!.length === 1;
}
