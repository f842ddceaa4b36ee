/** What somebody is told to type as it is, without marks: the words of a transfer, a search, a message to a number. */
const LABEL =
  /(?:cú pháp|soạn|tin nhắn|nội dung (?:chuyển khoản|chuyển tiền|thanh toán|ck)|chuyển khoản|từ khóa|từ khoá|mật khẩu|tên (?:tệp|file|thư mục|đăng nhập|máy)|tệp|file|thư mục|folder|hashtag|tài khoản)(?: (?:tin|tìm kiếm|là|ghi|ghi rõ|sau|này|như sau))*\s*(?::\s*)?["“'«‘][^"”'»’\n]{0,40}$/i;
/** Where no quotation marks are needed: up to the end of the line. */
const LINE_LABEL = /(?:cú pháp|soạn tin|nội dung (?:chuyển khoản|chuyển tiền|thanh toán|ck))[^:\n]{0,20}:\s*[^:;\n]{0,40}$/i;
const BEFORE = 110;

/** Whether what begins at a place is quoted as something to be typed without marks. */
export function isToBeTyped(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - BEFORE), from);
  return LABEL.test(before) || LINE_LABEL.test(before);
}
