import type { ScreeningCase } from './case';

const all = (flagged: boolean, because: string, texts: readonly string[], subject: 'text' | 'file-name' = 'text'): ScreeningCase[] =>
  texts.map((text) => ({ text, flagged, because, subject }));

/** A letterhead as it comes out of a word processor, with something standing above it, beside it, or under it. */
const HEAD = `SỞ TƯ PHÁP TỈNH ĐỒNG NAI\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
VĂN PHÒNG\t\tĐộc lập - Tự do - Hạnh phúc
Số: 214/STP-VP\t\tĐồng Nai, ngày 09 tháng 3 năm 2026
V/v rà soát hồ sơ lưu trữ`;
const BODY = `Kính gửi: Các phòng, đơn vị thuộc Sở

Thực hiện chỉ đạo của UBND tỉnh, Sở đề nghị các phòng, đơn vị rà soát, báo cáo kết quả trước ngày 20/3/2026.

Nơi nhận:
- Như trên;
- Lưu: VT.`;
const FILLER = 'Các đơn vị chủ động phối hợp, kịp thời phản ánh khó khăn, vướng mắc về Văn phòng Sở để tổng hợp.\n'.repeat(40);

const flagged: ScreeningCase[] = [
  ...all(true, 'a line that is the mark', [
    'MẬT', 'TỐI MẬT', 'TUYỆT MẬT', 'Mật', 'Tối mật', 'Tuyệt mật', 'tuyệt mật', 'tối mật', ' MẬT ', 'MẬT.', '\n\nTỐI MẬT\n\n',
    `MẬT\n${HEAD}\n\n${BODY}`,
    `${HEAD}\n\nTỐI MẬT\n\n${BODY}`,
    `${HEAD}\n${BODY}\nTUYỆT MẬT`,
    `${FILLER}MẬT\n${FILLER}`,
    'MẬT\nDanh sách cán bộ thuộc diện quy hoạch', 'MẬT\nMã số: 05', 'MẬT\nVụ Tổ chức cán bộ', 'MẬT\nĐộ khẩn: Hỏa tốc', 'MẬT\nHoa Lư, ngày 12 tháng 4 năm 2026',
    'Kính gửi: Giám đốc Sở\nTối mật\nVề phương án bảo vệ đại hội',
  ]),
  ...all(true, 'the mark in brackets, borders and signs', [
    '[MẬT]', '(MẬT)', '{ TỐI MẬT }', '【TUYỆT MẬT】', '<MẬT>', '«TỐI MẬT»', '*** MẬT ***', '***MẬT***', '=== TỐI MẬT ===', '--- TUYỆT MẬT ---', '- MẬT -', '# MẬT #',
    '|***|MẬT|***|', '| TỐI MẬT |', '+-------+\n|  MẬT  |\n+-------+', '┌──────────┐\n│ TỐI MẬT  │\n└──────────┘', '╔═══════════╗\n║ TUYỆT MẬT ║\n╚═══════════╝',
    '┏━━━━━┓\n┃ MẬT ┃\n┗━━━━━┛', '▓▓ MẬT ▓▓', '🔴 MẬT 🔴', '⛔ TUYỆT MẬT ⛔', '**TỐI MẬT**', '__MẬT__', '~~~MẬT~~~', '“MẬT”', '• TỐI MẬT •', '(mật)', '[Tối mật]', '==MẬT==',
    `(MẬT)\n${HEAD}\n${BODY}`, `______\nMẬT\n______\n${BODY}`,
  ]),
  ...all(true, 'letters apart, torn, or one a line', [
    'M Ậ T', 'T Ố I   M Ậ T', 'T Ố I M Ậ T', 'T U Y Ệ T  M Ậ T', 'T U Y Ệ T M Ậ T', 'M.Ậ.T', 'T.Ố.I  M.Ậ.T', 'M-Ậ-T', 'M_Ậ_T', 'M  Ậ  T', 'M\nẬ\nT', 'T\nỐ\nI\n\nM\nẬ\nT',
    'T\nU\nY\nỆ\nT\n\nM\nẬ\nT', '| M | Ậ | T |', '║ T Ố I  M Ậ T ║', 'TỐI\nMẬT', 'TUYỆT\nMẬT', '| TỐI |\n| MẬT |', 'M ẬT', 'MẬ T', 'TỐ I MẬT', 'TUY ỆT MẬT', 'M·Ậ·T', 'M/Ậ/T', 'm ậ t\n(nội bộ)',
    `T Ố I   M Ậ T\n${HEAD}\n${BODY}`, 'M*Ậ*T', 'TUYỆT   MẬT', 'TỐI  MẬT',
  ]),
  ...all(true, 'combining marks, look-alike letters, hidden characters', [
    'MẬT'.normalize('NFD'), 'TỐI MẬT'.normalize('NFD'), 'Tuyệt mật'.normalize('NFD'), 'МẬТ', 'ТỐІ МẬТ', 'МА\u0323\u0302Т', 'ΜẬΤ', 'ΤUYỆΤ ΜẬΤ', 'ＭẬＴ', 'ＴỐＩ　ＭẬＴ', '𝐌Ậ𝐓', '𝗧𝗢̂́𝗜 𝗠𝗔̣̂𝗧', 'ⓂẬⓉ', '🅼Ậ🆃', 'ᴍậᴛ\nTỐI MẬT',
    'M\u200BẬ\u200BT', 'TỐ\u200DI MẬ\u200CT', '\u202EMẬT\u202C', '\u2066TỐI MẬT\u2069', 'M\u00ADẬT', 'M\u2060Ậ\uFEFFT', 'MẬ\u0336T\u0336', 'M\u0332Ậ\u0332T\u0332', 'M\u{E0041}ẬT', 'TỐI\u00A0MẬT', 'TUYỆT\u3000MẬT', 'T0I MAT', 'TÔI MÂT', 'TUYÊT MÂT', 'MÂT',
  ]),
  ...all(true, 'without diacritics, where a strong form stands', [
    'TOI MAT', 'TUYET MAT', '[TOI MAT]', '*** TUYET MAT ***', 'Do mat: MAT', 'do mat: toi mat', 'DO MAT: TUYET MAT', 'Muc do mat: Mat', '[MAT]\nUY BAN NHAN DAN TINH DONG NAI\nSo: 05/BC-UBND', 'UBND TINH DONG NAI        MAT\nSO TU PHAP\nSo: 12/BC-STP', '***MAT***',
    'gui cac dong chi cong van mat so 05 cua UBND tinh', 'van ban tuyet mat dinh kem', 'em gui tai lieu toi mat ve dai hoi', 'dong dau MAT', 'cong van dong dau toi mat cua tinh uy', 'chieu nay co cong van mat cua cong an tinh, cu nguoi len nhan', 'TAI LIEU THU HOI', 'CHI NGUOI CO TEN MOI DUOC BOC BI', 'BAN SAO BI MAT NHA NUOC', 'TUYETMAT', 'MUC DO MAT - TOI MAT', 'T O I  M A T', 'TUYET\nMAT',
  ]),
  ...all(true, 'legacy encodings and keys typed without an input method', [
    'MËT', 'TèI MËT', 'TUYÖT MËT', 'mËt\nSë T­ ph¸p', '§é mËt: Tèi mËt', 'MAÄT', 'TOÁI MAÄT', 'TUYEÄT MAÄT', 'Ñoä maät: Toái maät', "MA^.T", "TO^'I MA^.T", 'TUYE^.T MA^.T', 'Máº¬T', 'Tá»‘i máº­t', 'TUYá»†T Máº¬T', 'TOOIS MAATJ', 'tuyeetj maatj', 'MA65T', 'to61i ma65t', 'TuyÖt mËt', '*** TèI MËT ***', 'TAØI LIEÄU THU HOÀI', 'TµI LIÖU THU HåI', 'Baûn sao bí maät nhaø nöôùc',
  ]),
  ...all(true, 'beside other columns', [
    'UBND TỈNH ĐỒNG NAI          TỐI MẬT\nSỞ TƯ PHÁP', 'UBND TỈNH ĐỒNG NAI\tMẬT\nSỞ TƯ PHÁP\tĐộc lập - Tự do - Hạnh phúc', 'MẬT          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TỈNH ỦY ĐỒNG NAI  MẬT  ĐẢNG CỘNG SẢN VIỆT NAM', 'UBND TỈNH ĐỒNG NAI MẬT', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM TỐI MẬT',
    'Số: 05/BC-STP          MẬT', 'Số: 05/BC-STP MẬT', 'Số: 117/UBND-NC (Mật)', '12/BC-STP (MẬT)', 'SỞ TƯ PHÁP | TUYỆT MẬT | Bản số 02', 'HỎA TỐC - MẬT', 'MẬT - KHẨN', 'TỐI MẬT / HỎA TỐC', 'MẬT Bản số: 03', 'STT\tSố, ký hiệu\tĐộ mật\n1\t05/BC-STP\tMật\n2\t06/KH-STP\tThường', '1 | 112-CV/TU | 03/02/2026 | Tối mật | Văn thư', 'ĐẢNG BỘ TỈNH\t\tTuyệt mật', 'MẬT UBND TỈNH ĐỒNG NAI', 'BỘ CÔNG AN\t\tTỐI MẬT\n-------\t\t-------',
    `${HEAD.replace('SỞ TƯ PHÁP TỈNH ĐỒNG NAI', 'SỞ TƯ PHÁP TỈNH ĐỒNG NAI    MẬT')}\n${BODY}`,
  ]),
  ...all(true, 'a level line', [
    'Độ mật: Mật', 'Độ mật: Tối mật', 'Mức độ mật: Tuyệt mật', 'Độ mật - Tối mật', 'ĐỘ MẬT: MẬT', 'độ mật: mật', 'Độ mật\tMật', 'Độ mật | Tuyệt mật', 'Độ mật\nMật', 'Độ mật (Mật)', 'Độ mật của văn bản: Tối mật', 'Độ khẩn: Khẩn; Độ mật: Mật', '1. Loại văn bản: Báo cáo\n2. Độ mật: Tối mật\n3. Số trang: 12', 'Độ mật ☑ Mật', 'Số: 05/BC-STP, độ mật: Tuyệt mật',
  ]),
  ...all(true, 'stamps of the forms', [
    'TÀI LIỆU THU HỒI', '[TÀI LIỆU THU HỒI]', 'Tài liệu thu hồi\nThời hạn: 30/6/2026', 'CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ', 'Chỉ người có tên mới được bóc bì', 'CHỈ NGƯỜI CÓ TÊN\nMỚI ĐƯỢC BÓC BÌ', 'BẢN SAO BÍ MẬT NHÀ NƯỚC', '*** BẢN SAO BÍ MẬT NHÀ NƯỚC ***', 'BẢN TRÍCH SAO BÍ MẬT NHÀ NƯỚC', 'SỞ TƯ PHÁP          TÀI LIỆU THU HỒI', 'THỜI HẠN BẢO VỆ BÍ MẬT NHÀ NƯỚC: Từ 01/3/2026 đến 01/3/2036', 'CHỈ NGƯỜI CÓ TÊN TRÊN BÌ MỚI ĐƯỢC BÓC', 'T À I  L I Ệ U  T H U  H Ồ I', 'TÀI LIỆU THU HỒI'.normalize('NFD'), `TÀI LIỆU THU HỒI\n${HEAD}\n${BODY}`,
  ]),
  ...all(true, 'a message that brings or announces a secret paper', [
    'Gửi các đồng chí công văn mật số 05/UBND-NC ngày 03/3/2026', 'Em gửi anh văn bản mật của Công an tỉnh, anh xem giúp em', 'Văn bản tuyệt mật đính kèm, các đồng chí nghiên cứu', 'Tài liệu độ Tối mật về an ninh biên giới, mai họp anh mang theo nhé', 'Các đ/c xem công văn mật ở dưới rồi tham mưu giúp', 'chuyển các phòng tài liệu mật để nghiên cứu trước', 'Văn bản này đóng dấu Mật nên em chụp gửi riêng trong nhóm thôi nhé', 'Chiều nay có công văn mật của Tỉnh ủy, anh Nam lên nhận', 'Sáng nay văn thư nhận 02 văn bản mật', 'Mật điện của Bộ Tư pháp vừa về', 'Kính chuyển lãnh đạo mật điện số 11', 'Nội dung cuộc họp chiều mai thuộc loại tuyệt mật',
    'Thực hiện Công văn mật số 123/UBND-NC của UBND tỉnh, đề nghị các phòng báo cáo trước 16h', 'cv mật số 45 của công an tỉnh, ai đang giữ vậy', 'Báo cáo mật về tình hình khiếu kiện kèm theo', 'Anh Hùng ơi, kế hoạch mật đó em để trên bàn anh', 'Có file tuyệt mật này mọi người đọc xong xóa nhé', 'Đ/c Lan đang giữ hồ sơ tối mật của vụ Phú Riềng', 'Bản chụp tài liệu mật gửi các anh chị', 'Sở vừa nhận công điện mật từ Trung ương', 'Kèm theo thông báo này là văn bản có độ mật Tối mật', 'Đây là văn bản mật nhé mọi người', 'Tờ trình mật số 08 ngày 2/3 đã trình Giám đốc', 'Đề nghị phòng Hành chính tiếp nhận tài liệu tối mật do Ban Nội chính chuyển đến', 'Hồ sơ này là bí mật nhà nước độ Tối mật, em scan gửi các anh', 'kết luận mật của thường vụ tỉnh ủy về nhân sự, các đ/c nắm', 'Dạ em gửi cả nhà bản scan CV tối mật của bộ ạ', 'E gửi a cv mật hôm qua a hỏi', 'Công văn số 88 đóng dấu MẬT gửi về sở lúc 10h', 'bản MẬT em đã để trong cặp của sếp',
    'Gửi các đồng chí công văn mật số 05, đề nghị không chia sẻ ra ngoài', 'Xin gửi lãnh đạo Sở công văn có đóng dấu “Mật” của UBND tỉnh', 'Gửi anh tài liệu này là bí mật nhà nước, anh đọc rồi trả lại em', 'Phụ lục kèm công văn mật: danh sách đối tượng theo dõi', 'GỬI CÁC ĐỒNG CHÍ CÔNG VĂN MẬT SỐ 05 CỦA UBND TỈNH', 'Giấy mời họp mật lúc 14h ngày 5/3 tại phòng họp số 2', 'Thông tin này thuộc diện mật, chỉ lãnh đạo được biết', 'Quyết định số 12/QĐ-UBND mật ngày 02/02/2026 về phương án A2', 'Nghị quyết mật của Ban Thường vụ đã ban hành', 'Forward cả nhóm văn bản tối mật về công tác nhân sự đại hội', 'Gửi các đồng chí:\n- Công văn mật số 05/UBND-NC\n- Biểu tổng hợp số liệu', 'Công văn mật\nsố 05 của UBND tỉnh về việc bảo đảm an ninh',
  ]),
  ...all(true, 'a file name that declares a secret paper', [
    'bao cao MAT.docx', 'CV_TOI_MAT_05.pdf', 'Mat-KH 2026.docx', 'TuyetMat.pdf', 'toimat_bc_thang3.docx', 'Công văn mật số 12.pdf', 'TUYỆT MẬT - phương án đại hội.docx', 'Tai lieu toi mat.zip', '[MAT] Bao cao ANTT.docx', 'BC (Mật).docx', '05-BC-STP_MẬT.pdf', 'cong van mat 05.pdf', 'KH-MAT-2026.xlsx', 'VB MAT.pdf', 'ban scan cv mật của bộ.jpg', 'MAT_CV_112.pdf', 'Do mat TOI MAT.docx', 'van_ban_tuyet_mat_scan.pdf', 'Báo cáo tối mật (bản cuối).docx', 'ToTrinhMat_2026.docx', 'tai_lieu_mat.rar', 'Phu luc kem CV Mat so 8.docx', 'QĐ 15 mật.pdf', 'M\u1EACT.pdf', 'MA\u0323\u0302T KH 03.docx', 'МẬТ.docx', 'mật điện 04.pdf', 'cv mat ngay 3-3.pdf', 'Hồ sơ TUYỆT MẬT vụ án A.pdf', 'MẬT_danh sach.xlsx',
  ], 'file-name'),
];

const free: ScreeningCase[] = [
  ...all(false, 'another word written with mật on its left', [
    'Các anh chị đổi mật khẩu hộp thư công vụ trước ngày 15/3 nhé', 'Quên mật khẩu dịch vụ công thì liên hệ anh Tuấn', 'MẬT KHẨU WIFI: stp@2026', 'Mật khẩu mới: Abc@12345', 'mật khẩu', 'Mật khẩu', 'Mật mã OTP đã gửi về điện thoại', 'Ban Cơ yếu cấp lại khóa mật mã cho chữ ký số', 'Mật ong rừng Bù Gia Mập 250k/lít, ai mua nhắn em', 'mật ong', 'Mật độ dân số phường Bình Phước là 1.250 người/km2', 'MẬT ĐỘ XÂY DỰNG tối đa 60%', 'Hai đơn vị phối hợp mật thiết với nhau', 'Lực lượng mật vụ ngày trước', 'Phim về mật thám Pháp chiếu tối nay', 'Mật lệnh, mật danh thời kháng chiến được trưng bày ở bảo tàng', 'Chùa theo Mật tông', 'Mật nghị Hồng y kết thúc', 'Cây này cho mật hoa quanh năm', 'Không mua bán mật gấu', 'Mật ngữ của dân buôn', 'mật phục bắt trộm lúc 2h sáng', 'Trò chơi giải mật thư ở hội trại', 'mật mía nấu chè', 'Anh nhập sai mật\nkhẩu 5 lần nên bị khóa', 'M Ậ T  K H Ẩ U', 'Kiểm tra mật độ giao thông tuyến ĐT741', 'mật\nkhẩu', 'Đặt lại mật khẩu, xác thực hai lớp cho tài khoản công vụ', 'Tài liệu mật mã học cơ bản của trường', 'Thông tin mật độ dân cư lấy từ niên giám thống kê', 'file mật khẩu em để trong két', 'Bản mật mã cũ đã huỷ', 'Danh sách mật khẩu mặc định cần đổi',
  ]),
  ...all(false, 'another word written with mật on its right', [
    'Đề nghị bảo mật thông tin cá nhân của công dân', 'BẢO MẬT THÔNG TIN', 'Bí mật kinh doanh và bí mật đời tư được pháp luật bảo hộ', 'Bữa cơm thân mật cuối năm', 'Gặp mặt thân mật cán bộ hưu trí', 'Viện Cơ mật triều Nguyễn', 'Siêu âm thấy sỏi túi mật 8 mm', 'SỎI MẬT', 'viêm đường mật cấp phải mổ', 'teo đường mật bẩm sinh', 'Tuần trăng mật ở Đà Lạt', 'đường rỉ mật làm phân bón', 'rỉ mật', 'Ngọt như mật', 'Nói ngọt như rót mật vào tai', 'To gan lớn mật', 'sợ mất mật', 'nằm gai nếm mật', 'Ong đi lấy mật', 'Dịch mật tiết ra ở gan', 'ống mật chủ giãn 12 mm', 'BÍ MẬT ĐỜI TƯ', 'BÍ\nMẬT KINH DOANH', 'BẢO\nMẬT', 'B Ả O M Ậ T', 'Lỗ hổng bảo mật của phần mềm đã được vá', 'giữ bí mật danh tính người tố cáo', 'bỏ phiếu kín, giữ bí mật phiếu bầu', 'Chín mật rồi, hái thôi', 'chai mật này bao nhiêu vậy chị', 'bánh mật, chè mật ngày Tết', 'Quảng cáo bảo mật 3 lớp', 'Cam kết bảo mật hồ sơ trợ giúp pháp lý', 'Thân mật, gần gũi với dân', 'TUẦN TRĂNG MẬT', 'HỘI NGHỊ GẶP MẶT THÂN MẬT', 'nghiêm mật kiểm soát ra vào',
  ]),
  ...all(false, 'declassified', [
    'GIẢI MẬT', 'Hồ sơ đã giải mật', 'Danh mục tài liệu được giải mật năm 2025', 'Quyết định giải mật số 12/QĐ-STP', 'G I Ả I  M Ậ T', 'Bộ Ngoại giao Mỹ công bố hồ sơ giải mật', 'GIẢI MẬT\nTừ: 01/01/2026', 'Thành lập Hội đồng giải mật',
  ]),
  ...all(false, 'a ban', [
    'Không được đăng văn bản mật lên nhóm này', 'Nghiêm cấm chụp, gửi tài liệu mật, tối mật, tuyệt mật qua Zalo', 'Đề nghị các đồng chí tuyệt đối không đăng tài liệu mật lên nhóm', 'Cấm mang điện thoại vào phòng soạn thảo văn bản mật', 'ko gửi vb mật lên đây nha mọi người', 'Đừng up công văn mật lên group', 'Văn bản mật không được gửi qua mạng xã hội', 'Tài liệu tối mật tuyệt đối không trao đổi qua điện thoại', 'Tháng này đơn vị không phát sinh văn bản mật', 'Không có tài liệu mật trong hồ sơ bàn giao', 'NGHIÊM CẤM ĐĂNG\nVĂN BẢN MẬT LÊN NHÓM', 'Những hành vi bị cấm:\n- Đăng văn bản mật\n- Chia sẻ tài liệu tối mật ra ngoài', 'Các đồng chí lưu ý không chuyển văn bản mật, nội bộ qua email cá nhân', 'khong dang van ban mat len nhom', 'cam gui tai lieu toi mat qua zalo', 'Chưa được phép đưa thông tin mật lên hệ thống', 'Hạn chế tối đa việc in sao tài liệu mật', 'Đây không phải văn bản mật, các anh chị yên tâm', 'Không để lẫn văn bản mật với văn bản thường', 'Tránh nhắc tới nội dung mật khi gọi điện', 'Yêu cầu chấm dứt ngay việc trao đổi thông tin mật trên nhóm',
  ]),
  ...all(false, 'the charter’s own words, quoted or listed', [
    '1. Đăng tải các văn bản và các thông tin có tính chất “Mật”, “Tối mật”, “Tuyệt mật” theo quy định của pháp luật.', '3. Gọi điện, nhắn tin chỉ đạo, cập nhật các thông tin “Mật”, “Tối mật”, “Tuyệt mật” lên nhóm Zalo.', 'Điều 4 quy chế cấm thông tin "Mật", "Tối mật", "Tuyệt mật"', 'Ba độ mật gồm: Tuyệt mật, Tối mật và Mật', 'Dấu chỉ độ mật gồm:\n- Tuyệt mật\n- Tối mật\n- Mật', 'Độ mật:\n1. Tuyệt mật\n2. Tối mật\n3. Mật', 'Theo khoản 1 Điều 4, văn bản “Mật” không đưa lên nhóm', 'Bí mật nhà nước chia làm ba độ: độ Tuyệt mật, độ Tối mật, độ Mật', 'a) Tuyệt mật: nếu bị lộ gây nguy hại đặc biệt nghiêm trọng\nb) Tối mật: nếu bị lộ gây nguy hại rất nghiêm trọng\nc) Mật: nếu bị lộ gây nguy hại nghiêm trọng', 'Mẫu dấu “TUYỆT MẬT” hình chữ nhật, kích thước 40mm x 8mm', 'Độ mật: ☐ Tuyệt mật ☐ Tối mật ☐ Mật',
  ]),
  ...all(false, 'law, training and news about state secrets', [
    'Luật Bảo vệ bí mật nhà nước có hiệu lực từ ngày 01/3/2026', 'LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC', 'LUẬT BẢO VỆ BÍ\nMẬT NHÀ NƯỚC', 'Hội nghị tập huấn công tác bảo vệ bí mật nhà nước năm 2026', 'Mời các anh chị dự tập huấn về soạn thảo văn bản mật ngày 12/3', 'Cán bộ văn thư chịu trách nhiệm quản lý văn bản mật', 'Công tác quản lý tài liệu mật tại Sở được thực hiện đúng quy định', 'Văn bản mật phải được đăng ký vào sổ riêng', 'Tài liệu tối mật được vận chuyển bằng hai lớp bì', 'Việc sao chụp tài liệu mật do người có thẩm quyền cho phép', 'Máy tính dùng để soạn thảo văn bản mật không nối mạng', 'Bị cáo đã chụp công văn tối mật rồi phát tán lên mạng', 'Một cán bộ bị kỷ luật vì gửi công văn mật lên Zalo', 'Làm lộ tài liệu mật bị phạt tù đến 7 năm', 'Kiểm tra việc lưu giữ văn bản mật của các phòng', 'Quy chế quản lý văn bản mật của Sở', 'Nghị định 63/2026 quy định mẫu dấu Tuyệt mật và cách đóng', 'Danh mục bí mật nhà nước độ Tối mật trong lĩnh vực tư pháp do Thủ tướng ban hành', 'Thời hạn bảo vệ bí mật nhà nước', 'Điều 19. Thời hạn bảo vệ bí mật nhà nước', 'Tiêu hủy tài liệu mật theo Điều 23 của Luật', 'Tuyên truyền, phổ biến Luật Bảo vệ bí mật nhà nước cho toàn thể công chức', 'Ban hành Kế hoạch công tác bảo vệ bí mật nhà nước năm 2026', 'Thống kê số lượng văn bản mật đi, đến hằng năm theo quy định', 'Khi gửi văn bản mật phải dùng bì riêng và niêm phong', 'Sổ đăng ký bí mật nhà nước đi', 'Tin tặc đánh cắp hồ sơ mật của hãng máy bay', 'Người được giao tài liệu tối mật có trách nhiệm bảo quản',
    'Cơ quan nào để lộ văn bản mật thì người đứng đầu chịu trách nhiệm', 'Hành vi đăng tải tài liệu mật lên mạng là vi phạm pháp luật', 'Bài giảng: cách xác định độ mật của văn bản', 'Giữ tuyệt mật danh tính người cung cấp tin',
  ]),
  ...all(false, 'a question about the rule', [
    'Văn bản mật gửi theo đường nào, có được gửi lên nhóm không ạ?', 'Cho em hỏi tài liệu mật lưu bao lâu?', 'Thế nào là văn bản mật vậy anh?', 'Công văn mật có phải nhập vào phần mềm không?', 'Ai có quyền cho phép sao chụp tài liệu tối mật?', 'Dấu Tuyệt mật dùng mực màu gì, kích thước bao nhiêu?', 'Có được scan văn bản mật không nhỉ?', 'Mật có mấy độ?', 'van ban mat co duoc gui qua email khong a?', 'Đây có phải văn bản mật không anh?', 'Xin hỏi quy trình xử lý văn bản mật đến thế nào ạ',
  ]),
  ...all(false, 'unmarked text about something else', [
    'to mat', 'mat khau wifi', 'MAT KHAU: 123456', 'em bi mat dien thoai', 'TOI MAT VI DIEN THOAI', 'toi mat giay to roi, ai thay bao em', 'ban toi mat toi mui', 'co mat luc 7h', 'mat bang du an', 'uy ban mat tran to quoc', 'UBMTTQ VIET NAM', 'giai phong mat bang', 'tai lieu mat roi, khong tim thay', 'tien mat', 'bao mat thong tin', 'bi mat kinh doanh', 'kham mat mien phi cho nguoi dan', 'MAT', 'mat', 'luat bao ve bi mat nha nuoc', 'thu hoi dat', 'ra mat chi bo', 'van ban mat dau do khong ro', 'automatic format, mattress', 'matt', 'MATLAB', 'hop mat nhan ngay 30/4', 'vang mat co ly do', 'ho so mat trang bia', 'Шах и мат', 'мат',
  ]),
  ...all(false, 'thu hồi and bóc of other kinds', [
    'THU HỒI ĐẤT', 'TÀI LIỆU THU HỒI ĐẤT', 'Hồ sơ, tài liệu thu hồi đất của hộ ông Ba', 'Đã thu hồi tài liệu phát nhầm tại cuộc họp', 'Thông báo thu hồi giấy phép hành nghề', 'Bóc bì hồ sơ dự thầu lúc 9h ngày 20/3', 'Chỉ người có tên trong danh sách mới được dự thi', 'Chỉ người có tên trong sổ hộ khẩu mới được hỗ trợ', 'tài liệu thu hồi nợ thuế', 'bóc tách khối lượng', 'Mở bì đề thi trước sự chứng kiến của thí sinh',
  ]),
  ...all(false, 'everyday office messages', [
    'Chiều nay 14h họp giao ban, các phòng chuẩn bị số liệu tháng 3', 'Em gửi các anh chị báo cáo tuần ạ', 'UBND TỈNH ĐỒNG NAI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', `${HEAD}\n\n${BODY}`, 'HỎA TỐC', 'KHẨN', 'Độ khẩn: Hỏa tốc', 'Độ mật: Thường', 'Độ mật: Không', 'Độ mật:', 'Độ mật: ............', 'Văn bản thường, không phải văn bản mật', 'LƯU HÀNH NỘI BỘ', 'Mời anh chị em mua mật giúp bà con xã Bù Đăng', 'Nguyên liệu: 200 g bột, 3 thìa mật, 1 quả trứng', 'ong, mật, phấn hoa', '- đường\n- mật\n- sữa', 'Tối thứ Sáu họp chi bộ', 'Tối, mật khẩu wifi phòng họp đổi lại nhé', 'Anh gửi em số tài khoản', 'a, b, c, d', 'A B C D', '🇻🇳 Chúc mừng ngày 2/9 🇻🇳', 'Độ mật trong phần mềm để mặc định là Thường', '', ' ', 'Бумаги готовы', 'ข้อความ', 'M', 'Một hai ba',
  ]),
  ...all(false, 'a file name of something else', [
    'Mật khẩu wifi.txt', 'mat khau.docx', 'mat bang tang 2.dwg', 'MAT BANG TANG 2.pdf', 'KH Mat tran.docx', 'CV-MAT-TRAN-TO-QUOC.pdf', 'bao cao mat an ninh trat tu.docx', 'Bien ban mat tai san.pdf', 'Luat bao ve bi mat nha nuoc 2025.pdf', 'Quy che quan ly van ban mat.docx', 'Tập huấn bảo vệ bí mật nhà nước.pptx', 'Danh muc bi mat nha nuoc do Tuyet mat nganh Tu phap.pdf', 'mat_cat_ngang.dwg', 'giai phong mat bang.docx', 'QD thu hoi dat.pdf', 'tien mat thang 3.xlsx', 'so quy tien mat.xlsx', 'hop mat 30-4.jpg', 'IMG_2026.jpg', 'bao mat thong tin.docx', 'Giải mật hồ sơ 1975.pdf', 'Danh sach vang mat.xlsx', 'format bao cao.docx', 'MATERIAL.pdf', 'kham mat nguoi cao tuoi.docx', 'mật độ dân số.xlsx', 'don bao mat giay to.docx', 'Hinh ra mat san pham.png', 'QĐ giải mật.docx', 'ke hoach ra mat CLB.docx', 'benh vien mat.pdf', 'giay moi gap mat.docx', 'Mẫu dấu mật TT24.pdf', 'bi mat kinh doanh.docx', 'tai lieu tap huan BVBMNN.pdf',
  ], 'file-name'),
];

export const cases: readonly ScreeningCase[] = [...flagged, ...free];
