import { PhraseBook, phraseSet, phrases } from '../personal-data/phrases';

/** The country's press by its names: who passes news on and names one of these has said where it is from. */
const PRESS = [
  'tuổi trẻ online', 'báo tuổi trẻ', 'báo thanh niên', 'vnexpress', 'vn express', 'dân trí', 'vietnamnet', 'vietnam net', 'ttxvn', 'thông tấn xã việt nam',
  'vietnamplus', 'vtv', 'vtv1', 'vtv24', 'vtc', 'vtc news', 'vov', 'vneconomy', 'sài gòn giải phóng', 'infonet', 'nld', 'plo',
];
/** Stations abroad, collections and networks: named, and still of no clear or official origin. */
const ELSEWHERE_NAMED = [
  'zing', 'zing news', 'znews', 'zingnews', 'kenh14', 'kênh 14', 'soha', 'cafef', 'bbc', 'rfa', 'rfi', 'voa', 'reuters', 'afp', 'cnn', 'báo mới', 'baomoi', '24h', 'eva',
  'facebook', 'fb', 'tiktok', 'youtube', 'mạng xã hội', 'cộng đồng mạng', 'báo chí', 'báo mạng', 'báo đài', 'tin mạng', 'internet', 'sưu tầm',
];
/** What follows "báo" or "tờ" and names no paper. */
const NO_PAPER = ['điện tử', 'nước ngoài', 'chí', 'mạng', 'đài', 'lá cải', 'mới'];
/** By whose name news may be signed: "(TTXVN)", "(Dân trí)". */
export const PRESS_NAMES = phraseSet(PRESS, ELSEWHERE_NAMED);

/** Who is named after "theo …" and is no clear origin: "mạng", "facebook". */
export const UNCLEAR_NAMES = phraseSet(ELSEWHERE_NAMED);

/** What may follow "báo", "tờ" or "trang" and is no clear origin either. */
export const UNCLEAR_PAPERS = phraseSet(NO_PAPER, ELSEWHERE_NAMED);

/** Words that stand before the name of a paper, or of some other place where news is found. */
export const CARRIERS = new PhraseBook([
  ...phrases('paper' as const, ['=báo', '=bao', 'tờ', 'tờ báo', 'báo điện tử', 'trang báo', 'trang tin']),
  ...phrases('place' as const, ['trang', 'kênh', 'đài', 'fanpage', 'page', 'nhóm']),
]);

/** Ways to lean on somebody: "theo báo …", "nguồn: …". */
export const LEANING = new PhraseBook([...phrases('on' as const, ['theo', 'dẫn theo', 'trích báo']), ...phrases('stating' as const, ['nguồn :', 'nguồn tin :', 'nguồn -', 'nguồn từ :'])]);

/** What says no more than "from somewhere" where a source is to be stated; a paper by its name is a source. */
export const NO_SOURCE = phraseSet(
  ['internet', 'intenet', 'sưu tầm', 'st', 'mạng', 'facebook', 'fb', 'face', 'zalo', 'tiktok', 'youtube', 'mxh', 'mạng xã hội', 'google', 'cộng đồng mạng', 'dân mạng', 'báo mạng', 'tin mạng', 'báo đài', 'báo chí', 'group', 'nhóm zalo'].flatMap((place) => [
    place, `trên ${place}`, `từ ${place}`, `tổng hợp ${place}`,
  ]),
  ['không rõ', 'chưa rõ', 'không biết', 'không nhớ', 'ko rõ', 'bạn bè', 'người quen', 'nghe kể', 'nghe nói', 'truyền miệng'],
);

const SPEECH = [
  'nghe nói', 'nghe đồn', 'nghe đâu', 'nghe phong thanh', 'nghe thiên hạ nói', 'nghe người ta nói', 'nghe dân nói', 'nghe bảo là', 'nghe bảo sắp', 'nghe kể là', 'nghe loáng thoáng',
  'nghe hành lang', 'nghe ngoài nói', 'nghe thông tin hành lang', 'nghe dân tình', 'người ta đồn', 'thiên hạ đồn', 'thấy đồn', 'đồn rằng', 'đồn là', 'đang đồn',
  'có tin đồn', 'nghe ns', 'nghe râm ran', 'nghe xôn xao', 'nghe xì xào', 'nghe bàn tán', '=nghe bảo', '=thấy bảo', 'thấy người ta bảo', 'thấy mọi người bảo', 'nghe mọi người bảo', 'nghe mọi người nói', 'nghe anh em nói', 'nghe tin sắp', 'nghe tin là', 'nghe tin rằng',
  'nghe thấy bảo', 'hóng tin', 'hóng được', 'hóng được tin', 'hóng hớt được', 'nghe ngóng được', 'nghe lỏm', 'nghe lỏm được', 'có tin là', 'có tin rằng', 'có tin sắp', 'mới có tin',
];
const UNKNOWN = [
  ...['tin', 'thông tin'].flatMap((news) => ['chưa chính thức', 'chưa kiểm chứng', 'chưa được kiểm chứng', 'chưa xác thực', 'chưa được xác thực', 'chưa xác minh', 'chưa được xác minh', 'chưa xác nhận', 'chưa được xác nhận', 'ngoài lề', 'bên lề', 'nội gián'].map((state) => `${news} ${state}`)),
  'không rõ nguồn', 'ko rõ nguồn', 'k rõ nguồn', 'chưa rõ nguồn', 'không biết nguồn', 'không nhớ nguồn', 'không rõ thực hư', 'chưa rõ thực hư', 'thực hư chưa rõ', 'thực hư thế nào chưa rõ', 'chưa biết thực hư', ...['không rõ', 'không biết', 'ko rõ', 'ko biết', 'chưa rõ', 'k biết'].flatMap((unknown) => ['tác giả', 'ai viết', 'ai đăng', 'ai là tác giả', 'nguồn ở đâu', 'nguồn đâu', 'nguồn nào', 'ở nguồn nào', 'lấy ở đâu'].map((what) => `${unknown} ${what}`)), 'chưa biết đúng sai', 'không biết đúng sai', 'chưa rõ đúng sai', 'chưa rõ thật giả', 'chưa biết thật giả', 'không biết thật hay giả',
];
const ELSEWHERE = ['mạng', 'facebook', 'fb', 'face', 'internet', 'tiktok', 'mxh', 'mạng xã hội', 'youtube', 'group', 'group khác', 'group zalo', 'nhóm khác', 'nhóm zalo khác', 'hội nhóm'];
const COPIED = ['copy', 'coppy', 'cóp', 'cóp nhặt', 'chép', 'lượm', 'lụm', 'nhặt', 'nhặt được', 'lấy', 'st', 'sưu tầm', 'cắt dán', 'trích', 'trích dẫn'].flatMap((taken) =>
  ['từ', 'trên', 'ở', 'được trên'].flatMap((where) => ELSEWHERE.map((place) => `${taken} ${where} ${place}`)),
);
const REPORTS = [
  'theo nguồn tin', 'theo lời đồn', 'lời người trong cuộc', 'theo người trong cuộc', 'theo người trong ngành', 'theo tin đồn', 'theo đồn đoán', 'theo tin hành lang', 'nguồn tin hành lang', 'theo tin vỉa hè', 'theo lời kể trên mạng', 'theo một nguồn tin', 'theo các nguồn tin', 'nguồn tin cho biết', 'nguồn tin riêng', 'nguồn tin thân cận', 'nguồn thân cận', 'nguồn giấu tên', 'người giấu tên', 'người xin giấu tên', 'cán bộ giấu tên', 'nguồn xin giấu tên', 'nguồn tin giấu tên', 'theo tin từ', 'theo tin trên mạng',
  'theo thông tin trên mạng', 'theo thông tin từ mạng', 'theo thông tin từ báo chí', 'theo dư luận', 'báo chí đưa tin', 'các báo đưa tin', 'báo đài đưa tin', 'báo đưa tin',
  'mạng xã hội đưa tin', 'mạng đưa tin', 'facebook đưa tin', 'fb đưa tin', 'tiktok đưa tin', 'mạng xã hội nói', 'mạng xã hội đăng', 'thông tin từ mạng xã hội', 'thông tin từ mạng cho',
  'dân mạng chia sẻ', 'cư dân mạng chia sẻ', 'cộng đồng mạng chia sẻ', 'dân mạng đồn', 'dân mạng đang đồn', 'dân tình đồn', 'dân tình đang đồn', 'mxh đồn',
];
const RUMOURS = [
  'lan truyền trên mạng', 'lan truyền trên mạng xã hội', 'lan truyền trên facebook', 'lan truyền trên zalo', 'lan truyền trên các mạng', 'đang lan truyền', 'lan truyền chóng mặt',
  'lan truyền thông tin', 'xôn xao trên mạng', 'xôn xao mạng', 'trên mạng xã hội xuất hiện thông tin', 'chia sẻ rầm rộ', 'chia sẻ chóng mặt', 'rộ tin', 'rộ lên tin', 'rộ lên thông tin', 'tin đồn', 'tin hành lang', 'tin vỉa hè',
];
const ON_NETWORK = ['trên tóp tóp', 'trên tóp tóp người ta', 'trên tiktok người ta', 'trên fb người ta', 'trên mạng', 'trên mạng xã hội', 'trên facebook', 'trên fb', 'trên tiktok', 'trên mạng người ta', 'trên facebook người ta', 'trên mạng thấy', 'trên fb thấy'];
const REPORTING = ['nói', 'bảo', 'đồn', 'đưa tin', 'nói là', 'nói rằng'];
const NETWORKS = [
  'dư luận', 'tóp tóp', 'hội nhóm', 'các hội nhóm', 'trang mạng', 'các trang mạng', 'trang mạng xã hội', 'mạng xã hội', 'mxh', 'mạng', 'facebook', 'fb', 'tiktok', 'zalo', 'trên mạng', 'trên facebook', 'trên fb', 'trên tiktok', 'trên zalo', 'dân mạng', 'cư dân mạng', 'cộng đồng mạng', 'dân tình',
].flatMap((network) => [network, `${network} đang`, `${network} lại`]);
const BUZZING = ['xôn xao', 'đồn đoán', 'râm ran', 'truyền tay', 'truyền tay nhau', 'lan truyền', 'rần rần', 'rầm rộ', 'rộ tin', 'rộ lên', 'đồn là', 'đồn rằng', 'đồn thổi', 'đồn ầm', 'bàn tán', 'dậy sóng', 'truyền nhau'];

const joined = (heads: readonly string[], tails: readonly string[]) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));

export type Hearsay = 'speech' | 'rumour' | 'report' | 'admitted';

/**
 * What is said in the manner of hearsay. "speech" is somebody passing on talk; "rumour" names the talk itself, which
 * an office may well be told to look into; "report" is a network or the press reporting; "admitted" says that nobody
 * knows where it is from.
 */
export const HEARSAY = new PhraseBook<Hearsay>([
  ...phrases('speech' as const, SPEECH),
  ...phrases('report' as const, REPORTS, joined(ON_NETWORK, REPORTING)),
  ...phrases('rumour' as const, RUMOURS, COPIED, joined(NETWORKS, BUZZING)),
  ...phrases('admitted' as const, UNKNOWN),
]);

/** Words that "bảo" begins. */
const AFTER_BAO_WORD = ['vệ', 'hiểm', 'hành', 'trì', 'đảm', 'mật', 'tàng', 'quản', 'lãnh', 'hộ', 'dưỡng', 'lưu', 'thủ', 'tồn', 'kê', 'chứng', 'toàn', 'mẫu', 'ban'].map((word) => `=${word}`);

/** After "nghe nói": a skill, a talk, a disability. */
export const NOT_HEARSAY_AFTER = phraseSet(['chuyện', 'tiếng', 'đọc', 'viết', 'nhìn', 'về kinh nghiệm', 'bằng', 'của', 'đi đôi', 'rõ', 'không rõ', 'được', 'lại', ...AFTER_BAO_WORD, '=chung', '=riêng', '=thẳng', '=thật', '=to', '=nhỏ']);

/** After "chưa rõ nguồn", "lấy trên mạng": where goods or money come from, or the office's own network. */
export const NOT_RUMOUR_AFTER = phraseSet(['gốc', 'xuất', 'kinh', 'vốn', 'thu', 'nước', 'điện', 'lây', 'cung', 'gây', 'nội bộ', 'lan', 'của', 'cơ quan', 'văn phòng', 'tin tố giác']);

/** Before "nghe nói": a skill, a disability, attention, a denial. */
export const NOT_HEARSAY_BEFORE = phraseSet(['lắng', 'kỹ năng', 'năng', 'tật', 'chưa', 'không', 'chẳng', 'đừng', 'được', 'hạn', 'khó', 'lực', 'để', 'đến', 'đi', 'mời', 'ai', 'rất', 'buổi']);

/** After "theo nguồn tin": a report of a crime (Criminal Procedure Code, art. 4). */
export const CRIME_REPORT = phraseSet(['về tội', 'tội', 'tố giác', 'báo của', 'về dấu hiệu', 'báo về']);

/** What makes a sentence one against passing things on. */
export const BANS = phraseSet([
  'nghiêm cấm', 'cấm', 'không được', 'đừng chia sẻ', 'đừng share', 'đừng tin', 'không chia sẻ', 'không share', 'không đăng', 'không phát tán', 'không chuyển tiếp', 'không nên', 'không tin', 'tránh', 'hạn chế', 'xử phạt',
  'xử lý', 'vi phạm', 'hành vi', 'quy định', 'quy chế', 'tin giả', 'sai sự thật', 'phòng chống', 'tuyên truyền', 'cảnh giác', 'kiểm tra', 'tịch thu', 'thu giữ', 'gỡ', 'gỡ bỏ', 'bác bỏ', 'đính chính',
]);

/** What makes a sentence a measure against talk, or about it, rather than the talk itself. */
export const COUNTERMEASURES = phraseSet([
  'đề nghị', 'yêu cầu', 'nghiêm cấm', 'không được', 'không chia sẻ', 'không đăng', 'không phát tán', 'không tin', 'không nên', 'đừng', 'cảnh giác', 'xác minh', 'bác bỏ', 'đính chính',
  'xử phạt', 'sai sự thật', 'phòng chống', 'phòng, chống', 'ngăn chặn', 'tập huấn', 'tuyên truyền', 'xử lý', 'kiểm tra', 'rà soát', 'theo dõi', 'quy định', 'hành vi', 'nắm bắt', 'tránh',
  'chấn chỉnh', 'truy tìm', 'vi phạm', 'phản bác', 'gỡ', 'gỡ bỏ', 'làm rõ', 'thất thiệt', 'bịa đặt', 'tin giả', 'không có thật', 'không đúng', 'không chính xác', 'chưa kiểm chứng thì', 'quy chế', 'kế hoạch',
  'xin lỗi', 'phản hồi', 'trả lời', 'báo cáo', 'tham mưu', 'cấm', 'chống', 'nhiệm vụ', 'ứng xử', 'kỹ năng', 'bài giảng', 'chuyên đề', 'nghị định', 'theo luật', 'luật an ninh mạng', 'luật báo chí', 'xử lí', 'chủ động', 'cung cấp thông tin', 'nội quy', 'hạn chế', 'lưu ý', 'tăng cường', 'giám sát', 'hội thảo', 'hội nghị',
]);

/** What makes a sentence with the press in it an order: someone is asked … */
export const ORDERS = phraseSet(['đề nghị', 'đề nghị các', 'yêu cầu', 'giao', 'nhờ', 'chỉ đạo', 'phân công', 'kính đề nghị']);

/** … to look into what the press wrote. */
export const INQUIRIES = phraseSet(['kiểm tra', 'xác minh', 'làm rõ', 'giải trình', 'tham mưu', 'phản hồi', 'rà soát', 'báo cáo', 'trả lời', 'xử lý', 'đính chính']);

/** Desk codes that open a forwarded article: "TTO - …", "(TTXVN)". */
export const DESKS: ReadonlySet<string> = new Set(
  'tto nldo plo vov vtv vtc ttxvn tno sggp sggpo cand qdnd bdk vne vnn dtv bptv bpo dno dnrtv tpo ldo ktdt gdtd catp bbc rfa afp vtcnews vtv.vn baodongnai baobinhphuoc cafef'.split(' '),
);

/** In the same line before "(TTXVN)": the agency itself is spoken of, not its article. */
export const AGENCY_ITSELF = phraseSet(['việt nam', 'phóng viên', 'pv', 'cơ quan', 'đơn vị', 'mời', 'gửi', 'đoàn', 'biên tập viên', 'nhà báo', 'phân xã', 'giám đốc', 'các báo']);
