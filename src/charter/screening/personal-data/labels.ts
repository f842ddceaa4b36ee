import { PhraseBook, phrases } from './phrases';

/**
 * What stands beside numbers and says what they are. "code": some other number that nobody is known by; "hotline": a
 * number meant for the public; "organisation": an office or a firm; "self": the writer; "somebody": a person unnamed;
 * "verb": what separates a person from an office that the person is told to call; "place": what begins like a name.
 */
export type Label =
  | 'citizen' | 'old-citizen' | 'phone' | 'health-card' | 'social' | 'tax' | 'personal-tax' | 'bank' | 'bank-name' | 'passport' | 'licence'
  | 'code' | 'hotline' | 'organisation' | 'self' | 'somebody' | 'verb' | 'place';

const WRITER = ['em', 'tôi', 'mình', 'tui', 'tớ', 'cháu', '=e'];
const REACHED_BY = [
  'của', 'số', 'sđt', 'đt', 'zalo', 'gọi', 'liên hệ', 'lh', 'alo', 'nhắn', 'máy', 'cho', 'stk', 'tk', 'liên lạc', 'liên lạc với', 'liên hệ với', 'cá nhân', 'điện', 'điện cho', 'kết bạn', 'nhắn cho', 'gọi cho', 'của chính',
];
/** The writer's own number: "số em", "gọi tôi", "em đổi số", "em là …". */
const SELF = WRITER.flatMap((writer) => {
  const exact = writer.startsWith('=') ? '=' : '';
  const word = writer.slice(exact.length);
  const after = ['đổi số', 'dùng số', 'có số', 'xài số', 'chuyển sang số', 'lấy số', 'là', 'tên', 'tên là'];
  return [...REACHED_BY.map((head) => `${exact}${head} ${word}`), ...after.map((tail) => `${exact}${word} ${tail}`), `${exact}tên ${word} là`, `${exact}tên ${word}`];
});

export const LABELS = new PhraseBook<Label>([
  ...phrases('citizen' as const, ['cccd', 'số cc', 'thẻ cc', 'cc số', 'cc', 'căn cước', 'căn cước công dân', 'thẻ căn cước', 'số định danh', 'định danh cá nhân', 'số định danh cá nhân', 'mã định danh', 'mã định danh cá nhân', 'mã số định danh', 'đdcn', 'sđdcn', 'ddcn', 'mã số cá nhân', 'giấy tờ tùy thân', 'giấy tờ tuỳ thân', 'số giấy tờ', 'số giấy tờ tùy thân', 'giấy tờ số', 'gttt', 'ccgc', 'scccd', 'citizen id', 'id card', 'identity card', 'id number', 'identity number', 'national id', 'personal id', 'id no', 'citizen identification', 'sốcccd', 'số cước', 'cước công dân']),
  ...phrases('old-citizen' as const, ['cmnd', 'cmt', 'cmtnd', 'gcmnd', 'scmnd', 'scmt', 'cmtd', 'cmndân', 'chứng minh', 'chứng minh nhân dân', 'chứng minh thư', 'giấy chứng minh', 'giấy cm', 'số cm', 'chứng minh dân', 'giấy cmnd', 'c . m . n . d', 'cmqđ', 'cmsq']),
  ...phrases('phone' as const, ['sđt', 'sdt', 'đt', 'dt', 'đtdđ', 'dtdd', 'số đt', 'số dt', 'điện thoại', 'số điện thoại', 'số phone', 'phone', 'tel', 'mobile', 'di động', 'số di động', 'đd', 'zalo', 'số máy', 'số zalo', 'viber', 'số liên lạc', 'số liên hệ', 'liên lạc', 'cell', 'số dđ', 'đt / zalo', 'm :', 'm .', 't :', 'p :', 'h / p', 'hp', 'dđ', 'sđt / zalo', 'tel ; type = cell', 'tel ; type = cell , voice', 'tel ; cell', 'tel ; type = home', 'tel ; type = work', 'tel ; type = mobile', 'handphone', 'whatsapp', 'telegram']),
  ...phrases('health-card' as const, ['bhyt', 'bảo hiểm y tế', 'thẻ bhyt', 'thẻ bảo hiểm', 'mã thẻ', 'số thẻ bảo hiểm', 'mã bhyt']),
  ...phrases('social' as const, ['mã số bhxh', 'số bhxh', 'sổ bhxh', 'mã bhxh', 'số sổ bhxh', 'mã số bảo hiểm xã hội', 'số bảo hiểm xã hội', 'sổ bảo hiểm xã hội', 'bhxh số', 'bhxh :', 'mã số bảo hiểm', 'sổ bảo hiểm', 'số sổ bảo hiểm', 'mã bảo hiểm xã hội', 'bảo hiểm xã hội số', 'bhxh mã số', 'bhxh mã']),
  ...phrases('tax' as const, ['mst', 'mã số thuế', 'mã thuế', 'tax code', 'số thuế', 'msthuế', 'ms thuế', 'm / s thuế', 'quyết toán thuế', 'quyết toán tncn', 'quyết toán thuế tncn', 'masothue', 'tin no', 'tax id']),
  ...phrases('personal-tax' as const, ['mst cá nhân', 'mã số thuế cá nhân', 'mã thuế cá nhân', 'mst tncn', 'mã số thuế tncn', 'mstcn', 'mã số thuế thu nhập cá nhân', 'mst cn', 'mã số thuế của cá nhân']),
  ...phrases('bank' as const, ['stk', 'số tài khoản', 'tài khoản', 'tk', 'số tk', 'tài khoản số', 'tài khoản ngân hàng', 'tk ngân hàng', 'số thẻ', 'số thẻ atm', 'thẻ atm', 'số thẻ ngân hàng', 'account', 'số stk', 'tk số', 'tkhoản', 'stk :', 'acc']),
  ...phrases('bank-name' as const, ['vietcombank', 'vcb', 'bidv', 'agribank', 'vietinbank', 'viettinbank', 'ctg', 'techcombank', 'tcb', 'mbbank', 'mb bank', 'mb', 'acb', 'sacombank', 'vpbank', 'vp bank', 'tpbank', 'tp bank', 'hdbank', 'shb', 'vib', 'msb', 'ocb', 'lpbank', 'lienvietpostbank', 'seabank', 'eximbank', 'kienlongbank', 'nam a bank', 'ngân hàng', 'nh', 'scb', 'donga', 'donga bank', 'đông á bank', 'bank', 'bắc á', 'abbank', 'pvcombank', 'bac a bank', 'nhnn', 'co - opbank', 'momo', 'ví momo', 'stb', 'agri', 'techcom', 'sacom', 'vietcom', 'vietin', 'viettin', 'exim', 'zalopay', 'viettelpay', 'ncb', 'nam á bank', 'bvbank', 'sgb', 'cake', 'timo', 'liobank']),
  ...phrases('passport' as const, ['hộ chiếu', 'passport', 'hc số', 'số hc', 'số hộ chiếu', 'pp no', 'passport no', 'ppt no', 'ppt', 'số pp', 'pp số', 'hchiếu']),
  ...phrases('licence' as const, ['gplx', 'giấy phép lái xe', 'bằng lái', 'bằng lái xe', 'số gplx']),
  ...phrases('code' as const, [
    'mã đơn', 'mã đơn hàng', 'đơn hàng', 'mã hồ sơ', 'số hồ sơ', 'hồ sơ số', 'mã giao dịch', 'mã gd', 'số giao dịch', 'giao dịch số', 'mã vận đơn', 'vận đơn', 'mã vạch', 'serial', 'số serial', 's / n', 'p / n', 'seri', 'số seri', 'sê - ri', 'imei', 'mã lô', 'số lô', 'lô số', 'hóa đơn', 'hoá đơn', 'số hóa đơn', 'biên lai', 'biên nhận', 'số phiếu', 'phiếu thu', 'phiếu chi', 'phiếu số', 'mã phiếu', 'isbn', 'issn', 'barcode', 'mã tra cứu', 'số tra cứu',
    'mã thiết bị', 'mã tài sản', 'số hiệu', 'ký hiệu', 'mã qhns', 'đvqhns', 'mã đvqhns', 'mã số doanh nghiệp', 'mã doanh nghiệp', 'đkkd', 'số đkkd', 'giấy phép', 'gcn', 'giấy chứng nhận', 'thửa đất', 'thửa', 'tờ bản đồ', 'bản đồ', 'mã chương', 'mã dự án', 'mã số dự án', 'tờ khai', 'mã tờ khai', 'thụ lý', 'bản án', 'mã khách hàng', 'mã kh', 'mã bưu gửi', 'bưu gửi', 'mã định danh hồ sơ', 'mã định danh y tế', 'mã niêm yết', 'số lượng', 'tổng số', 'mã tbmt', 'tbmt',
    'mã thông báo', 'số quản lý', 'hợp đồng số', 'hđ số', 'số hđ', 'hđ', 'số hợp đồng', 'mã hợp đồng', 'mã công trình', 'mã số vùng', 'số đăng ký', 'mã số mẫu', 'số công văn', 'meeting id', 'zoom', 'id', 'mã cuộc họp', 'id cuộc họp', 'mật khẩu', 'pass', 'mã otp', 'otp', 'mã xác thực', 'mã dịch vụ', 'mã thủ tục', 'mã đặt chỗ', 'mã vé', 'vé số', 'số khung', 'số máy chủ', 'khung', 'số danh bạ', 'mã điện', 'công tơ', 'đồng hồ', 'mã mục', 'tiểu mục', 'mã nội dung', 'mã nguồn', 'mã đơn vị', 'mã cơ quan', 'mã định danh điện tử', 'mã định danh cơ quan', 'mã định danh tổ chức',
    'mã số hàng', 'mã sản phẩm', 'sku', 'model', 'part number', 'tài khoản zalo', 'tài khoản facebook', 'tài khoản email', 'tài khoản mail', 'tài khoản đăng nhập', 'tài khoản dịch vụ', 'tài khoản vneid', 'tài khoản định danh', 'tài khoản kho bạc', 'tài khoản kế toán', 'tài khoản điện tử', 'tk kho bạc', 'tk zalo', 'tk đăng nhập', 'tài khoản người dùng', 'tài khoản quản trị', 'tk vneid', 'bảo hành', 'số tiền', 'tổng tiền', 'số dư', 'kinh phí', 'giá trị', 'dự toán', 'số thứ tự', 'niên giám', 'mã số hồ sơ', 'mã số bưu gửi', 'mã số đơn', 'mã số giao dịch', 'mã số tài sản', 'số seri tem', 'tem', 'chứng thư số', 'số chứng thư', 'ủy nhiệm chi', 'unc', 'séc', 'mã ngân sách', 'mã qr', 'quyết toán', 'doanh thu', 'thu ngân sách', 'chi ngân sách', 'lũy kế', 'luỹ kế', 'mã', 'ip', 'địa chỉ ip', 'mac', 'số chứng từ', 'chứng từ', 'chứng từ số', 'lệnh chi', 'số lệnh', 'số tờ khai', 'số vé', 'vé máy bay', 'số tham chiếu', 'tham chiếu', 'số lưu trữ', 'số bút toán', 'bút toán', 'request id', 'order id', 'ticket', 'tracking', 'số quyết toán', 'record id', 'số sim', 'serial number', 'số kiện', 'số phản ánh', 'số ca', 'số ticket', 'số báo danh', 'sbd', 'số quyển', 'số hóa đơn điện tử', 'số hoá đơn điện tử', 'số bưu phẩm', 'số hộp', 'số kho', 'số biên nhận', 'số giấy phép', 'số chứng nhận', 'số hiệu văn bằng', 'văn bằng', 'chứng chỉ', 'danh bộ', 'mã số biên lai', 'số biên lai', 'tọa độ', 'toạ độ',
  ]),
  ...phrases('hotline' as const, ['hotline', 'đường dây nóng', 'tổng đài', 'trực ban', 'số trực', 'trực cơ quan', 'tiếp nhận phản ánh', 'tiếp công dân', 'tiếp dân', 'hỗ trợ công dân', 'hỗ trợ người dân', 'phục vụ công dân', 'phản ánh', 'số nóng', 'đường dây', 'cskh', 'chăm sóc khách hàng', 'hỗ trợ kỹ thuật', 'số khẩn cấp', 'máy trực', 'trực lãnh đạo', 'số máy bàn', 'máy bàn', 'máy lẻ', 'fax', 'số fax', 'trực thông tin', 'trực tổng đài']),
  ...phrases('organisation' as const, [
    'công ty', 'cty', 'doanh nghiệp', 'dntn', 'tnhh', 'htx', 'hợp tác xã', 'văn phòng', 'vp', 'trung tâm', 'tt', 'ubnd', 'ủy ban', 'uỷ ban', 'hđnd', 'cơ quan', 'đơn vị', 'chi cục', 'tổng cục', 'bệnh viện', 'bv', 'trạm y tế', 'công an', 'tòa án', 'toà án', 'viện kiểm sát', 'vksnd', 'tand', 'kho bạc', 'kbnn', 'công đoàn', 'cđcs', 'mặt trận', 'mttq', 'ubmttq', 'ubmttqvn', 'bộ phận', 'một cửa', 'tổ một cửa', 'ban vận động', 'ban quản lý', 'bql', 'nhà thầu', 'chủ đầu tư', 'tổ chức', 'liên đoàn', 'hội chữ thập đỏ', 'hội nông dân', 'hội phụ nữ', 'hội cựu chiến binh', 'hội luật gia', 'đoàn luật sư', 'vpcc', 'vpls',
    'khách sạn', 'nhà hàng', 'cửa hàng', 'đại lý', 'bưu điện', 'viettel', 'vnpt', 'mobifone', 'điện lực', 'phòng khám', 'phòng công chứng', 'trường học', 'thpt', 'thcs', 'quỹ', 'stp', 'sở tư pháp', 'phòng tư pháp', 'phòng hctp', 'bhxh tỉnh', 'bhxh huyện', 'bhxh thành phố', 'bhxh cơ sở', 'bhxh khu vực', 'bảo hiểm xã hội tỉnh', 'cục thuế', 'chi cục thuế', 'thuế tỉnh', 'hải quan', 'qũy', 'cs gara', 'nhà xe', 'taxi', 'ban tổ chức', 'ban chỉ đạo', 'btc', 'bcđ', 'nhà văn hóa', 'quầy', 'lễ tân', 'thường trực', 'bảo hiểm xã hội', 'bhxh', 'tập đoàn', 'xí nghiệp', 'nhà máy', 'hkd',
  ]),
  ...phrases('self' as const, SELF),
  ...phrases('somebody' as const, ['đt riêng', 'số riêng', 'sđt riêng', 'điện thoại riêng', 'số điện thoại riêng', 'số cá nhân', 'sđt cá nhân', 'điện thoại cá nhân', 'số điện thoại cá nhân', 'đt cá nhân', 'di động riêng', 'người yêu cầu', 'người nộp hồ sơ', 'người khiếu nại', 'người tố cáo', 'đương sự', 'bị can', 'bị cáo', 'nguyên đơn', 'bị đơn', 'nạn nhân', 'công dân', 'anh ấy', 'chị ấy', 'ông ấy', 'bà ấy', 'cô ấy', 'anh ta', 'ổng', 'bả', 'ảnh chồng', 'phụ huynh', 'người nhà', 'gia đình', 'vợ', 'chồng', 'mẹ', 'người vay', 'nhân chứng', 'người làm chứng', 'người được trợ giúp', 'người bệnh', 'bệnh nhân', 'chủ hộ', 'chủ xe', 'người mua', 'người bán', 'người trúng đấu giá', 'sếp', 'thí sinh', 'ứng viên', 'học viên', 'người phải thi hành án', 'người được thi hành án']),
  ...phrases('verb' as const, ['liên hệ', 'lh', 'gọi', 'hỏi', 'qua số', 'thông qua', 'trực tiếp', 'điện cho', 'điện thoại cho', 'gửi về', 'nộp về', 'báo về', 'báo cho', 'đến', 'gọi về', 'phản ánh về', 'theo số', 'alo']),
  ['mã số', 'place'],
]);

/** Labels that say what a number of somebody's is. */
export const NUMBER_LABELS: ReadonlySet<string> = new Set(['citizen', 'old-citizen', 'phone', 'health-card', 'social', 'tax', 'personal-tax', 'bank', 'passport', 'licence'] satisfies Label[]);

/** One-word offices, which are everyday words unless written with a capital. */
export const CAPITAL_OFFICES = new Set('sở phòng ban bộ cục hội quỹ đoàn viện trường toà tòa trạm tổ đội khoa kho nhà'.split(' '));

/** After a number: it counts money or things. */
export const UNITS = new Set('đ d đồng dong vnđ vnd usd đô tỷ tỉ triệu tr nghìn ngàn người lượt hồ trường ca kg tấn m2 ha km m lít % cái chiếc thẻ hộ cuốn tờ bản phiếu eur euro yên won cổ kwh kw lần tấn/ngày'.split(' '));
