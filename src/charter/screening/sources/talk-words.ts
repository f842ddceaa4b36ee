import { phraseSet } from '../personal-data/phrases';

const each = (heads: readonly string[], tails: readonly string[]) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));

const PLACES = [
  'mạng', 'mạng xã hội', 'mxh', 'trang mạng', 'trang mạng xã hội', 'báo mạng', 'facebook', 'fb', 'face', 'tiktok', 'tóp tóp', 'top top', 'youtube', 'hội nhóm', 'group', 'group khác', 'nhóm khác', 'diễn đàn', 'trang facebook', 'trang fb', 'kênh tiktok', 'kênh youtube', 'một trang facebook', 'một trang mạng', 'blog', 'fanpage lạ', 'trang web lạ',
];

/** Where anybody writes anything. */
export const NETWORK = phraseSet(PLACES, ['đâu đó', 'đâu đấy']);
/** Who or what speaks there. */
export const NETWORK_VOICE = phraseSet(PLACES, ['các', 'một số', 'nhiều', 'mấy'].flatMap((many) => ['trang mạng', 'báo mạng', 'diễn đàn', 'hội nhóm', 'mạng xã hội', 'trang mạng xã hội', 'group'].map((place) => `${many} ${place}`)), ['dân mạng', 'cư dân mạng', 'cộng đồng mạng', 'zalo nhóm', 'nhóm zalo', 'dư luận', 'bên ngoài', 'ngoài kia', 'ngoài chợ']);
/** After a network: the office's own, and what one looks at there. */
export const OWN = phraseSet(['nội bộ', 'lan', 'của', 'cơ quan', 'văn phòng', 'sở', 'chuyên ngành', 'lưới', 'internet', 'wifi', 'mình', 'lớp', 'này']);

export const HEARING = phraseSet(['nghe', 'thấy', 'nghe thấy', 'hóng', 'nghe được', 'hóng được', 'mới nghe', 'có nghe', 'nghe từ']);
/** People without a name. */
export const VAGUE = phraseSet([
  'người ta', 'ng ta', 'ngta', 'nta', 'thiên hạ', 'giang hồ', 'dân tình', '=dân', 'mọi người', 'mn', 'mng', 'bà con', 'anh em', 'ae', 'chị em', 'hàng xóm', 'cánh lái xe', 'cánh tài xế', 'cánh nhà báo', 'cả xóm', 'cả cơ quan', 'nhiều người', 'một số người', 'có người', 'ai đó', 'ai cũng', '=họ',
  ...each(['mấy', 'một số'], ['đứa', 'ông', 'bà', 'anh', 'chị', 'người', 'bạn', 'cô', 'chú', 'sếp', 'cha']),
]);
export const STILL = phraseSet(['đang', 'cứ', 'hay', 'lại', 'cũng', 'toàn', 'đều', 'vẫn', 'mới', 'vừa', 'đã', 'lại đang', 'cũng đang']);
/** Before the place where somebody without a name works. */
export const AT = phraseSet(['làm', 'đang làm', 'bên', 'ở', 'trong', 'trên', 'ngoài', 'dưới', 'công tác']);

export const SAYING = phraseSet(['nói', 'ns', '=bảo', 'kể', 'đồn', 'kháo', 'rỉ tai', 'mách', 'cho biết', 'cho hay', 'tiết lộ', 'bật mí', 'hé lộ', 'khẳng định', 'báo là', 'báo cho biết', 'nhắn là', 'thông tin là', 'viết', 'quả quyết', 'cho rằng', 'chuyển nhau', 'gửi nhau', 'share nhau', 'xì xào', 'xầm xì', 'bàn tán', 'truyền tai', 'truyền nhau', 'nói với nhau']);
/** What only rumours are done with. */
export const GOSSIPING = phraseSet(['đồn', 'đồn đoán', 'đồn thổi', 'kháo', 'kháo nhau', 'rỉ tai', 'truyền tai', 'truyền tay', 'truyền nhau', 'nói với nhau là', 'đồn ầm', '=tố', 'truyền miệng']);
/** What is also done with anything else that people speak of. */
export const TALKING = phraseSet(['nói', 'ns', '=bảo', 'viết', 'đăng', 'xì xào', 'xầm xì', 'xôn xao', 'bàn tán', 'râm ran', 'rần rần', 'kể']);
/** After "đồn": a post, a plantation; after "bảo" and "tố": the other words that they begin. */
export const NOT_SAID = phraseSet([
  'công an', 'biên phòng', 'điền', 'trú', 'chung', 'chuyện', 'tiếng', '=vệ', '=hiểm', '=hành', '=trì', '=đảm', '=mật', '=tàng', '=quản', '=lãnh', '=hộ', '=dưỡng', '=lưu', 'được', 'lại', 'rõ', 'ít', 'nhiều', 'to', 'nhỏ thôi', 'trước', 'tụng', 'giác', 'cáo',
  '=chất', 'nhau giữ', 'nhau nộp', 'nhau thực hiện', 'nhau làm',
]);

/** Whose acquaintance it is. */
export const WHOSE = phraseSet(['em', 'mình', 'tôi', 'tớ', 'tui', 'anh', 'chị', 'cùng lớp', 'học cùng', 'e', 'm', 't']);
/** Who one knows, where it is said whose they are. */
export const RELATIONS = phraseSet([
  'bạn', 'đứa bạn', 'thằng bạn', 'con bạn', 'ông bạn', 'nhỏ bạn', 'anh bạn', 'chị bạn', 'mấy đứa bạn', 'sếp cũ', 'sếp', 'ông anh', 'bà chị', 'ông chú', 'bà dì', 'chị gái', 'anh trai', 'em gái', 'em trai', 'hàng xóm', 'chỗ quen', 'vợ', 'chồng', 'chị họ',
  'anh họ', 'em họ', 'anh rể', 'chú', 'bác', 'dì', 'cậu', 'bố', 'mẹ', 'ba', 'thầy', 'cô giáo',
]);
export const ACQUAINTANCE = phraseSet([
  'ông chú', 'bà dì', 'ông anh', 'bà chị', 'thằng bạn', 'con bạn', 'thằng em', 'con em', 'người quen', 'người nhà', 'người bạn', 'đứa bạn', 'ông bạn', 'nhỏ bạn', 'sếp cũ', 'đồng nghiệp cũ', 'người trong cuộc', 'người trong ngành', 'người thân cận', 'một số bạn', 'một cán bộ', 'một lãnh đạo', 'một anh', 'một chị', 'một bạn', 'một người',
]);
export const LEANING = phraseSet(['theo', 'theo lời', 'theo một', 'theo lời một', 'theo mấy', 'theo tìm hiểu của', 'tin từ', 'tin từ một', 'tin của', 'thông tin từ', 'thông tin từ một', 'hỏi mấy', 'dẫn lời']);
/** What one may lean on where it is on a network: "theo bài đăng trên Facebook". */
export const POSTED = phraseSet(['bài đăng', 'bài viết', 'bài', 'clip', 'video', 'status', 'stt', 'tin', 'thông tin', 'bình luận', 'hình ảnh', 'ảnh', 'một bài', 'một clip', 'các bài']);
export const BY = phraseSet(['theo', 'có']);

export const SEEING = phraseSet(['đọc', 'đọc được', 'thấy', 'xem', 'xem được', 'coi', 'lướt', 'lướt thấy', 'gặp', 'đọc thấy', 'xem thấy']);
/** What may stand between seeing and the network: "thấy đăng trên mạng". */
export const THERE = phraseSet(
  each(['trên', 'ở', 'qua'], ['một', 'mấy', 'các', 'nhiều', 'một số']),
  ['trên', 'ở', 'qua', 'đăng trên', 'nói trên', 'viết trên', 'đầy trên', 'được trên', 'bài trên', 'tin trên', 'thấy trên'],
);
/** "đọc đâu đó", "lướt fb thấy" */
export const GLIMPSED = phraseSet(['đâu đó', 'đâu đấy', 'fb', 'facebook', 'tiktok', 'tóp tóp']);
/** What goes round on networks. */
export const VIRAL = phraseSet(['viral trên', 'đang hot trên mạng', 'hot trên mạng', 'gây bão mạng', 'gây sốt mạng', 'dậy sóng mạng', 'chia sẻ chóng mặt', 'share chóng mặt']);

/** "có luồng tin", "xuất hiện thông tin": what it says has to be the public's business. */
export const EXISTING = phraseSet(['có', 'đang có', 'xuất hiện', 'rộ', 'rộ lên', 'dấy lên', 'mới có', 'vừa có', 'lại có', 'đã có', 'nổi lên']);
export const NEWS = phraseSet(['tin', 'thông tin', 'nguồn tin', 'luồng tin', 'luồng thông tin', 'luồng dư luận', 'tin đồn', 'lời đồn', 'dư luận']);
export const THAT = phraseSet(['là', 'rằng', 'cho rằng', 'nói', 'nói rằng', 'nói là', '=bảo', 'sắp', 'sẽ', 'về việc sắp', 'cho biết', 'cho hay', 'đồn']);

/** People without a name who can be quoted, and what may follow "có tin" at once. */
export const QUOTED = phraseSet(['có người', 'người ta', 'thiên hạ', 'nhiều người', 'một số người', 'ai cũng']);
export const TIDINGS = phraseSet(['có tin', 'đang có tin', 'mới có tin', 'vừa có tin', 'lại có tin']);
export const OTHER_TIDINGS = phraseSet(['nhắn', 'mừng', 'vui', 'buồn', 'học', 'tưởng', 'báo', 'tức', 'bài', 'gì', 'tố', 'cậy', 'từ', 'của']);
export const BEFALLING = phraseSet(['bị', 'sắp', 'sẽ', 'vừa bị', 'mất chức', 'thôi chức']);

/** Where news is from that does not say where it is from. */
export const NAMELESS = phraseSet(
  each(['nguồn tin', 'một nguồn tin', 'nguồn'], ['tin cậy', 'đáng tin', 'đáng tin cậy', 'nội bộ cho', 'nội bộ :', 'hành lang', 'mật', 'nói rằng', 'cho hay', 'khẳng định', 'uy tín cho']),
  each(['tin', 'thông tin', 'nguồn tin'], ['rò rỉ', 'bị rò rỉ', 'không chính thức', 'ngoài luồng', 'hậu trường', 'truyền miệng', 'lề trái', 'chưa công bố', 'nội bộ chưa công bố', 'mật báo']),
  each(['xin', 'đề nghị', 'yêu cầu', 'muốn', 'không muốn', 'xin được'], ['giấu tên', 'không nêu tên', 'ẩn danh', 'giấu danh tính']),
  ['không muốn nêu tên', 'không tiện nêu tên', 'không tiện nói tên', 'không muốn tiết lộ danh tính', 'phong phanh nghe', 'nghe phong phanh', 'phong phanh là', 'phong phanh có', 'phong phanh thấy'],
);

/** What is the public's business: who governs, what they decide, what people then get. */
export const PUBLIC = phraseSet([
  'sáp nhập', 'giải thể', 'tinh giản', 'luân chuyển', 'điều chuyển', 'điều động', 'bổ nhiệm', 'kỷ luật', 'khởi tố', 'bị bắt', 'bắt giam', 'thanh tra', 'lương', 'thưởng', 'phụ cấp', 'biên chế', 'nhân sự', 'luật', 'nghị định', 'thông tư', 'nghị quyết',
  'quy định mới', 'tỉnh', 'quốc hội', 'chính phủ', 'chủ tịch', 'bí thư', 'dự án', 'đình chỉ', 'giá đất', 'giải tỏa', 'thuế', 'dịch', 'tham nhũng', 'hối lộ', 'phạt', 'kinh phí', 'năm sau', 'bỏ', 'cắt', 'đổi tiền', 'sổ đỏ', 'học phí', 'tuổi hưu', 'nghỉ hưu',
  'cán bộ', 'công chức', 'đề án', 'tăng', 'giảm', 'cấm', 'huyện', 'bộ sắp', 'sở sắp', 'giấu', 'bắt cóc', 'danh sách', 'bệnh viện', 'đấu thầu', 'tham ô', 'vỡ quỹ', 'phụ cấp',
]);
/** What somebody would know from the place where they work. */
export const AHEAD = phraseSet(['sang năm', 'sắp', 'sẽ', 'chuẩn bị', 'đang tính', 'dự kiến']);

/** What is said before an authority, or asked of it; or said against such talk: the office's own work. */
export const OFFICE = phraseSet([
  'khai', 'trình bày', 'bị hại', 'bị cáo', 'bị can', 'tố cáo', 'khiếu nại', 'phản ánh', 'lời khai', 'nguyên đơn', 'bị đơn', 'đương sự', 'công dân', 'biên bản', 'cử tri', 'đề nghị', 'yêu cầu các', 'giao', 'tiếp thu', 'hướng dẫn', 'giải thích', 'tuyên truyền',
  'đừng', 'không nên', 'nghiêm cấm', 'xác minh', 'xử lý thông tin', 'kiểm tra', 'làm rõ', 'bác bỏ', 'đính chính', 'tin giả', 'xử phạt', 'phòng chống', 'không được', 'sai sự thật', 'hội thi', 'tập huấn', 'cảnh giác', 'không chia sẻ', 'không đăng',
]);
