import type { Grade } from './grades';
import { isHarmlessAfter, isHarmlessBy, isName, isPlainHarmless } from './neighbours';
import { unmarked, WORD } from './writing';

/** What may be secret: papers, messages, meetings. */
const PAPERS =
  'văn bản|vb|tài liệu|tl|công văn|cv|công điện|điện|hồ sơ|hs|báo cáo|bc|tờ trình|ttr|kế hoạch|kh|quyết định|qđ|thông báo|giấy mời|kết luận|nghị quyết|chỉ thị|chỉ đạo|đề án|phương án|biên bản|phụ lục|thông tin|nội dung|số liệu|dữ liệu|danh sách|tin|file|tệp|bản|bì|bì thư|phong bì|thư|đề thi|bản đồ|ý kiến|họp|cuộc họp|phiên họp|hội nghị|chuyên đề|giấy tờ|ảnh|hình|chương trình|đề cương|lệnh|phiếu chuyển|phiếu trình|phiếu gửi|công hàm|thư mời|bản sao|dự án|tờ|giấy|nhiệm vụ|vụ việc|chuyên án|đề|phần|đoạn|fax|bản tin';
const LINKS = 'này|đó|ấy|là|rất|có|thuộc|loại|dạng|diện|mang|đóng|dấu|chỉ|độ|mức|cấp|chế độ|tính chất|đỏ|của tỉnh|đến|đi|nhà nước|bí mật|theo|phân loại|được|xếp|vừa|đã|hỏa tốc|hoả tốc|khẩn|thượng khẩn|số [^ ]{1,20}|ngày [^ ]{1,12}';
const AFTER_PAPER = new RegExp(`(?<![${WORD}])(?:${PAPERS})(?:[\\s,]{1,3}(?:${LINKS})){0,5}[\\s"“”'‘(\\[:–-]{1,4}$`);
const AFTER_GRADING = new RegExp(`(?<![${WORD}])(?:dấu|độ|mức|cấp độ|diện|dạng|loại|chế độ|tính chất|thuộc|là|theo kênh|đường|kênh|luồng|hạng|dán nhãn|nhãn)[\\s"“”'‘(\\[:–-]{1,4}$`);
const AFTER_URGENCY = /(?:hỏa tốc|hoả tốc|khẩn)\s?[,–-]\s?$/;
const AFTER_NUMBER = /\d{1,5}\s?[/-]\s?[\p{L}\d&/-]{2,24}\s{0,2}[([–-]?\s?$/u;
const AFTER_PLAIN_PAPER = new RegExp(
  `(?<![${WORD}])(?:${unmarked('văn bản|vb|tài liệu|công văn|cv|công điện|điện|báo cáo|bc|tờ trình|kế hoạch|quyết định|qđ|thông báo|kết luận|chỉ thị|đề án|hồ sơ')})(?: (?:do|loai|dong|dau|co dau|dang|dien|thuoc))*[\\s"“”'‘([]{1,3}$`,
);
const PLAIN_TAIL = /^["”')\]]?(?:\s*$|\s*[.,;:!\n]|\s+(?:so|ngay|ve|v\/v|cua|nay|kem|dinh|den|di|gui|tu|gap|khan|hoa toc|nhe|nha|a|ạ)(?![a-z]))/;
const AFTER_PLAIN_GRADING = /(?<![a-z])(?:dau|do|muc|loai|dien|dang)[\s"“”'‘(]{1,3}$/;
/** `Mật. Kính gửi…`, `MẬT - Báo cáo nhanh…`; `112 - Mật - UBND tỉnh`. */
const OPENS_LINE = /(?:^|[\n\r])[^\p{L}\d]{0,6}$/u;
const SET_OFF = /^\s?[.:–—-]\s+\p{L}/u;
const FIELD = /(?:\s[-–|]|[;!])\s$/;
const FIELD_NEXT = /^\s?[-–|;!]\s/;
/** A manner, not a grade: "bảo vệ tuyệt mật danh tính", "công thức tuyệt mật". */
const MANNER =
  /(?<!\p{L})(?:công thức|bí quyết|bí kíp|tuyệt chiêu|món|quà|nước chấm|gia vị|chuyến(?: \p{L}{1,6})?|công du|chiến dịch|cuộc gặp|hội đàm|sứ mệnh|điệp vụ|vũ khí|thí nghiệm)(?: \p{L}{1,6})?\s$|(?<!\p{L})căn cứ\s$|(?<!\p{L})(?:giữ|bảo vệ|đảm bảo|bảo đảm|giu|bao ve|dam bao|bao dam)(?: (?:bí mật|thông tin|kín|bi mat))?\s$/u;
const TORN_COMMA = /[,;]\s*$/;

/** Whether a grade may be one inside a sentence: not mật ong, not bảo mật, not "tối mắt". */
export function mayBeSecret(text: string, lower: string, grade: Grade): boolean {
  const before = lower.slice(Math.max(0, grade.from - 90), grade.from);
  const after = lower.slice(grade.to, grade.to + 40);
  if (!grade.isMarked) return mayBePlainSecret(text, before, after, grade);
  const isAfterPaper = AFTER_PAPER.test(before) || AFTER_PLAIN_PAPER.test(before);
  if (isHarmlessBy(after) && !(isAfterPaper && /^ vụ /.test(after))) return false;
  if (grade.is !== 'mật') return !MANNER.test(before);
  if (/^[\s]{1,2}điện(?!\s?(?:thoại|tử|lực|máy))/.test(after)) return !isHarmlessAfter(before);
  if (isHarmlessAfter(before) || isNameOfLevel(text, before, grade)) return false;
  if (isAfterPaper || AFTER_GRADING.test(before) || AFTER_URGENCY.test(before) || AFTER_NUMBER.test(text.slice(Math.max(0, grade.from - 40), grade.from))) return true;
  if (isName(before)) return false;
  if (/[([]\s?$/.test(before) && /^\s?[)\]]/.test(after)) return true;
  if (grade.letters !== 'small' && (OPENS_LINE.test(before) ? SET_OFF.test(after) : FIELD.test(before) && FIELD_NEXT.test(after))) return true;
  return grade.letters === 'capitals' && !isAllCapitals(text, grade) && !TORN_COMMA.test(before);
}

function mayBePlainSecret(text: string, before: string, after: string, grade: Grade): boolean {
  const isStamped = /dong dau[\s"“(]{1,3}$/.test(before);
  if (!isStamped && isPlainHarmless(before, after)) return false;
  if (isStamped) return !isPlainHarmless('', after);
  const isAfterPaper = AFTER_PLAIN_PAPER.test(before);
  if (grade.is === 'tuyệt mật') return !MANNER.test(before);
  if (grade.is === 'tối mật') return isAfterPaper || AFTER_PLAIN_GRADING.test(before) || (grade.letters === 'capitals' && !isAllCapitals(text, grade));
  return isAfterPaper && PLAIN_TAIL.test(after);
}

/** `Độ mật`, `độ mật`, `ĐỘ MẬT`: what grades are called, and no grade. `độ Mật` is one. */
function isNameOfLevel(text: string, before: string, grade: Grade): boolean {
  if (!/(?<!\p{L})(?<!chế )độ\s$/u.test(before) || /(?<!\p{L})(?:có|mang|đóng|thuộc) (?:dấu )?(?:chỉ )?độ\s$|\(độ\s$/u.test(before)) return false;
  return grade.letters === 'small' || text.charAt(grade.from - 3) === 'Đ';
}

function isAllCapitals(text: string, grade: Grade): boolean {
  const around = text.slice(Math.max(0, grade.from - 60), grade.to + 60);
  return around === around.toUpperCase();
}
