/** What somebody is told to type as it is, without marks: the words of a transfer, a search, a message to a number. */
const QUOTED =
  /(?:cú pháp|soạn|tin nhắn|nội dung (?:chuyển khoản|chuyển tiền|thanh toán|ck)|chuyển khoản|từ khóa|từ khoá|mật khẩu|tên (?:tệp|file|thư mục|đăng nhập|máy)|tệp|file|thư mục|folder|hashtag|tài khoản)(?: (?:tin|tìm kiếm|là|ghi|ghi rõ|sau|này|như sau)){0,3}\s*:?\s*["“'«‘]/gi;
/** Where no quotation marks are needed: up to the end of the line. */
const ON_LINE = /(?:cú pháp|soạn tin|nội dung (?:chuyển khoản|chuyển tiền|thanh toán|ck))[^:\n]{0,20}:/gi;
const QUOTE_END = /["”'»’\n]/;
const LINE_END = /[;\n]/;
const BEFORE = 110;
/** How much of what introduces it a run may begin with: "Nội dung" has a word without marks. */
const INTRODUCED = 25;

/** Whether what begins at a place is quoted as something to be typed without marks. */
export function isToBeTyped(text: string, from: number): boolean {
  const start = Math.max(0, from - BEFORE);
  const around = text.slice(start, from + INTRODUCED);
  const introduces = (label: RegExp, end: RegExp) =>
    Array.from(around.matchAll(label)).some(({ 0: found, index }) => !end.test(around.slice(index + found.length, from - start)));
  return introduces(QUOTED, QUOTE_END) || introduces(ON_LINE, LINE_END);
}
