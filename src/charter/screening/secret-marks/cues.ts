import { unmarked, WORD } from './writing';

/** A family of words and phrases, looked for whole, with Vietnamese marks or, in a text that has none, without. */
export interface Cue {
  readonly marked: RegExp;
  readonly plain: RegExp;
}

/** The cue's pattern for a text with or without marks. */
export function pattern(cue: Cue, isPlain: boolean): RegExp {
  return isPlain ? cue.plain : cue.marked;
}

/** @param list phrases between bars; `~` before one keeps it out of unmarked text, where it means too many things */
function cue(list: string, { start = false } = {}): Cue {
  const phrases = list.replace(/\n\s*/g, '').split('|');
  const plain = phrases.filter((phrase) => !phrase.startsWith('~')).map(unmarked);
  const build = (words: string[]) => new RegExp(`${start ? '^[^\\p{L}\\d]{0,6}' : `(?<![${WORD}])`}(?:${words.join('|')})(?![${WORD}])`, 'u');
  return { marked: build(phrases.map((phrase) => phrase.replace('~', ''))), plain: build(plain) };
}

/** Forbidding, or saying there is none. */
export const FORBIDS = cue(`
  không(?! (?:biết|rõ|thấy|nhận|chỉ|những|quên|ngờ|kịp|hiểu))|ko(?! (?:biết|rõ|thấy|nhận|chỉ|kịp))|k|kg|khg|hông|
  hổng|cấm|~đừng|~chớ|trừ|ngoại trừ|không tính|chưa được|chưa có|chưa phát sinh|chưa từng|tránh|~thôi|ngừng|
  chấm dứt|hạn chế|miễn|không được|nghiêm cấm|tuyệt đối`);
/** Forbidding said after the thing forbidden. */
export const FORBIDS_AFTER = cue(`
  không được|ko được|k được|cấm|nghiêm cấm|tuyệt đối|~đừng|không nên|
  (?:không|ko|k) (?:đăng|gửi|đưa|chia sẻ|trao đổi|up|post|tiếp nhận)|chỉ được|chưa được`);

const PEOPLE =
  '(?:quý )?(?:các )?(?:đồng chí|đ/c|đc|anh chị|anh|chị|a/c|ac|ae|anh em|mọi người|mn|cả nhà|cả phòng|nhóm|group|sếp|lãnh đạo|ban giám đốc|bgđ|phòng|đơn vị|bác|cô|chú|em|bạn|thầy|quý|văn phòng|vp|tổ|nội bộ)';
const SEND = '(?:gửi|gởi|gủi|chuyển|forward|fw|fwd|up|upload|share|chia sẻ|đăng|post|trình|phát|copy|bắn|add|gui)';
/** Handing a document over: what a message that brings one says. */
export const HANDS_OVER = cue(`
  ${SEND}(?: [^ .,;]{1,8}){0,3}? ${PEOPLE}|${SEND} (?:kèm|lên nhóm|vào nhóm|lên đây|vào đây|lên group|qua zalo|
  zalo)|đính kèm|kèm theo|gửi kèm|kèm|dưới đây|sau đây|bên dưới|ở dưới|đây là|(?:ảnh|hình|link|bản mềm)(?::|
  (?= (?:công|văn|tài|hồ|báo|cv|vb|tl)))|~file|~scan|bản chụp|ảnh chụp|chụp lại|vừa nhận được|mới nhận được|
  nhận được`);
/** What makes a handing-over a supposed, past, told or general one. */
export const SUPPOSES = cue(`
  nếu|khi|việc|hành vi|trường hợp|~ai|người nào|đồng chí nào|đơn vị nào|cách|quy trình|có được|được phép|muốn|vì|
  tội|bị cáo|bị can|kỷ luật|vụ|phải|quy định|những người|kẻ|để|nhằm|dám|mà không|giả sử|cần thì|bắt buộc|xóa|xoá|
  gỡ|từ chối|chặn`);
/** News of a breach, or a warning against one. */
export const BREACH = cue(`
  được công bố|thời (?:chống|kháng|chiến)|lộ (?:tài liệu|văn bản|thông tin|công văn|hồ sơ)|bị điều tra|
  được điều tra|vi phạm|bị cáo|bị can|khởi tố|truy tố|xét xử|xử phạt|phạt tù|năm tù|bị phạt|bị xử|bị xử lý|
  kỷ luật|làm lộ|lộ lọt|lộ, lọt|lọt, lộ|để lộ|lộ bí mật|tội danh|cáo trạng|hành vi|gián điệp|hacker|tin tặc|
  trái phép|trái quy định|mất an toàn|(?:lên|trên) (?:các )?(?:trang )?mạng xã hội|biệt động|của địch|chế độ cũ|lừa đảo|giả danh|giả mạo|phạm tội|phản động|thế lực|rò rỉ`);
/** News again, where it comes before: behind, the same words may be what the secret paper is about. */
export const BREACH_BEFORE = cue(`
  phim|truyện|(?:cuốn|quyển) sách|sách(?= ["“])|sa thải|cách chức|tiểu thuyết|trò chơi|game|wikileaks|công bố|
  tiết lộ|rao bán|mua bán|đường dây|chiếm đoạt|nhắc nhở|phê bình|kiểm điểm|(?<!(?:nội|ngoại|nghiệp|dịch|nhiệm|
  công|phục)\\s)vụ (?:gửi|lộ|làm|đăng|chụp|rò)|phóng sự|câu chuyện|giao liên|tình báo|điệp viên|bảo tàng|từng làm|
  năm xưa|ông từng|khám xét|thu giữ|kể chuyện|kể lại|cựu chiến binh|tổng thống|nhà trắng|fbi|cia|kháng chiến|chiến dịch|trận đánh|bắt giam|bắt giữ|bị bắt|phát hiện|tạm giữ|điều tra|đối tượng|
  lĩnh án|tuyên án|tuyên phạt|xử lý nghiêm|đánh cắp`);
/** Other countries' papers, which are news. */
export const FOREIGN = /của (?:chính phủ |quân đội |tình báo )?(?:mỹ|nga|hoa kỳ|trung quốc|liên xô|cia|fbi|kgb|nato|lầu năm góc|nhật bản|hàn quốc|triều tiên)(?!\p{L})/u;
/** A count of such papers. */
export const COUNTED = /^\s?(?:(?:đi|đến|di|den)\s?)?:\s?(?!1[.)])\d+(?![\d\/-])(?=[^\p{L}]*(?:$|đi|đến|(?:năm|tháng|bản|văn bản|tài liệu)(?!\p{L})))/u;
/** A question about the rule. */
export const ASKS = cue(`
  thế nào|vị trí nào|(?:đóng|lưu|nộp|gửi|mua|để|ghi) ở đâu|(?:góc|ô|trang|phía) nào|nào thì|chỗ nào|khi nào|nơi nào|có bắt buộc|có nên|có thể|có bị|có cấm|ra sao|là gì|làm sao|bao lâu|
  có được|được không|được ko|được k|hay không|phải không|đúng không|mấy loại|mấy độ|bao nhiêu|nghĩa là|có phải|
  có cần|thì (?:xin|làm|liên hệ|báo|sao)|(?:em|cho|xin|muốn|câu|tôi) hỏi|hỏi(?=:| nhanh| về| chút| thủ tục)|
  thắc mắc|quy trình nào|theo quy định nào|ai có quyền|ai được|ai ký|ai quyết định|ai cho phép|ai phê duyệt`);
/** Talk of the rule: laws, training, the running of a registry. */
export const RULES = cue(`
  luật|nghị định|thông tư|quy định|quy chế|điều \\d+|khoản \\d+|tập huấn|tuyên truyền|phổ biến|quán triệt|
  công tác (?:bảo vệ|quản lý|văn thư|lưu trữ|soạn thảo|bí mật|bảo mật)|quản lý|bảo vệ|bảo quản|tiêu hủy|tiêu huỷ|
  lưu trữ|lưu giữ|cất giữ|sao chụp|sao, chụp|soạn thảo|đăng ký|~sổ|máy tính|máy in|cán bộ|phụ trách|thẩm quyền|
  trách nhiệm|các loại|bất kỳ|dùng cho|dùng riêng|dành cho|riêng cho|nếu|~khi|trường hợp|câu hỏi|ví dụ|mẫu dấu|
  con dấu|danh mục|khái niệm|phân loại|phân biệt|đối với|hành vi|việc|phải|giữ gìn|phòng ngừa|thống kê|(?:báo cáo|tổng hợp) số (?:liệu|lượng)|tủ|két|
  giải mật|kiểm tra (?:công tác|việc)|hướng dẫn|xử lý (?=văn bản|tài liệu)|đào tạo|bài giảng|bồi dưỡng|nội quy|
  cơ yếu|chế độ chuyển|chuyển giao|nguyên tắc|mạng lan|usb|hệ thống|xóa|xoá|gỡ|tổng số|số lượng|thấp nhất|
  cao nhất|đối với độ|quy trình|kỹ năng|nghiệp vụ|kiểm kê|phân quyền|từ chối|chặn|phần mềm|ứng dụng|tính năng|
  nhận biết|bài học|môn học|muốn|bố trí|người giữ|tiếp cận|[1-9]\\d{1,3} (?:văn bản|tài liệu|công văn)|cảnh báo|
  khuyến cáo|cảnh giác|giao nhận|vận chuyển|niêm phong|làm bì|đóng gói`);
/** Papers spoken of together: "các tài liệu mật". */
export const MANY = cue(`
  (?:các|những|mọi|từng|nhiều|số lượng) (?:loại )?(?:văn bản|vb|tài liệu|công văn|hồ sơ|thông tin|nội dung|
  báo cáo)[^.,;]{0,20}$`);
/** Papers as what is spoken about: "bài về tài liệu mật". */
export const ABOUT = cue(`
  (?:về|về việc|liên quan đến|liên quan) (?:các |những )?(?:văn bản|vb|tài liệu|công văn|hồ sơ|thông tin|
  nội dung)[^.,;]{0,8}$`);
/** A caveat printed with a mark: "TÀI LIỆU MẬT - KHÔNG SAO CHỤP". */
export const CAVEAT = caveat();

function caveat(): RegExp {
  const warns = '(?:đề nghị |tuyệt đối )?(?:không|cấm|nghiêm cấm|khong|cam)(?: được| duoc)? (?:sao|in|photo|chụp|chup|phổ biến|pho bien|phát tán|nhân bản|mang ra|lưu hành)';
  const sharedBy = 'chỉ (?:(?:[^ .,;]{1,9} ){1,5}(?:biết|đọc|xem)|dành cho|dùng cho|lưu hành|phổ biến|nội bộ)(?!\\p{L})';
  return new RegExp(`^\\s?[-–—,.:;(]\\s?(?:${warns}|${sharedBy})|^\\s${warns}(?: \\p{L}{1,5})?[^\\p{L}\\d]*$`, 'u');
}
/** What follows when a sentence says what holds of such documents in general. */
export const HOLDS = cue(`
  phải|được|~là|có trách nhiệm|có nghĩa vụ|gồm|bao gồm|thì|chỉ|cần được|cần phải|~bị|có thể|có thời hạn|có nghĩa|
  theo quy định|theo luật|~khi|nếu|chứ|nói chung|do người|do cấp|trong cơ quan|trong hoạt động|trong lĩnh vực|
  trong quá trình|của cơ quan|của đảng|của nhà nước|của người|của đơn vị|không|thuộc|trên mạng|qua mạng|trên máy|
  đi, đến|đến, đi|gửi (?:riêng(?= ?[.,;]|$)|bằng|theo đường|qua đường|trực tiếp)`, { start: true });
/** The rule itself, its teaching, its keeping: what outweighs a sender or a date, not a number. */
export const RULE_ITSELF = cue(`
  luật|nghị định|thông tư|quy chế|quy định|tập huấn|quản lý|công tác (?:bảo vệ|quản lý|văn thư|lưu trữ|soạn thảo|
  bí mật|bảo mật)|bài giảng|hướng dẫn|tuyên truyền|phổ biến (?:pháp luật|giáo dục|luật|quy)|quy trình|kỹ năng|
  nghiệp vụ|cách|lớp học|khóa học|(?:cuốn|quyển) sách|tủ|két|bồi dưỡng|thống kê|tổng hợp số liệu|kiểm kê`);
/** One document, not documents: a number, "this", what is enclosed. */
export const ONE_AFTER = cue(`
  số:? ?\\d+|\\d+ ?[/-]|này|như sau|trên(?= (?:em|anh|chị|đây|mình|là)(?!\\p{L})|[,.!]|$)|vừa|mới|đính kèm|kèm|
  dưới đây|sau đây|gửi (?:về|đến|sở|ubnd|tỉnh|phòng|đồng chí)|gồm \\d+ (?:trang|tờ|bản|mục|phần)|đến rồi|tới rồi|nhé|nha|nè|nghe|nghen|ạ|đây`, { start: true });
/** One document, less surely: a sender, a subject, a day. */
export const ONE_PERHAPS = cue(`
  của (?!cơ quan|nhà nước|đảng|người|~ai|đơn vị|các|tổ chức|mỹ|nga|hoa kỳ|trung quốc|lầu năm góc|nước|hãng|
  chính phủ m)[^ ]+|hôm|sáng|chiều|về (?!việc gửi|việc sử|công tác|quản lý)[^ ]+|v/v|ngày \\d+|từ (?:bộ|ubnd|tỉnh|
  công an|trung ương|sở)|khẩn|do (?:ban|ubnd|bộ|công an|tỉnh|sở)|đó|kia`, { start: true });
/** One document, by what comes before: "này", "sáng nay", a count under ten. */
export const ONE_BEFORE = cue(`
  vừa|mới(?! được)|đang|(?:văn bản|tài liệu|công văn|báo cáo|hồ sơ|tờ trình|kế hoạch|bản|file|cái|nội dung|
  thông tin|quyết định|cv|vb|tl|đề án)(?: [^ ]+)? này|sáng nay|chiều nay|hôm nay|hôm qua|sáng mai|chiều mai|
  có cái|(?:0?\\d|một|hai|ba) (?:[^ ]+ ){1,3}$|\\d+ ?[/-][^ ]+ ?["“(]?$`);
/** Someone speaking to someone, or doing something with a paper: without it, a sentence speaks of papers in general. */
export const ADDRESSES = cue(`
  em|anh|chị|~a|~e|sếp|ạ|nhé|nha|nghen|nè|giúp|dùm|giùm|nhờ|mn|mng|mọi người|đồng chí|đ/c|ae|bác|chú|cô|gửi|gởi|
  chuyển|nhận|giữ|cầm|đọc|xem|duyệt|photo|~để|copy|chụp|giao|trình|nghiên cứu|chỉ đạo|yêu cầu|thực hiện|căn cứ|
  tham mưu|trả lời|ban hành|ký|vào sổ|triển khai|kèm|báo cáo|họp|xin|mời|đây|kìa|rồi|gấp|ngay|khẩn|hỏa tốc|
  hoả tốc|hôm|sáng|chiều|tối nay|mai|sở|ubnd|tỉnh|công an|bộ|trung ương|lãnh đạo|giám đốc|vừa|mới|đã có|đang có|
  thuộc loại|thuộc diện|là|đóng dấu|đề nghị|được xác định|được xếp`);
