import type { ScreeningCase } from './case';

const all = (flagged: boolean, because: string, texts: readonly string[], subject: 'text' | 'file-name' = 'text'): ScreeningCase[] =>
  texts.map((text) => ({ text, flagged, because, subject }));

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const ISSUED = `UBND TỈNH ĐỒNG NAI\t${NATION.split('\n')[0]}
SỞ TƯ PHÁP\t${NATION.split('\n')[1]}
Số: 87/KH-STP\tĐồng Nai, ngày 14 tháng 4 năm 2026`;
const BODY = `Căn cứ Luật Hộ tịch số 60/2014/QH13 ngày 20/11/2014;

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao chất lượng đăng ký hộ tịch ở cấp xã.
2. Phân công rõ việc, rõ người, rõ thời gian.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC
(Đã ký)
Trần Văn Minh`;

const flagged: ScreeningCase[] = [
  ...all(true, 'a heading line', [
    'DỰ THẢO', 'Dự thảo', '(DỰ THẢO)', '(Dự thảo)', '[DỰ THẢO]', '[Dự thảo]', '*** DỰ THẢO ***', '--- DỰ THẢO ---', '| DỰ THẢO |', '┌─────────┐\n│ DỰ THẢO │\n└─────────┘', '╔═════════╗\n║ DỰ THẢO ║\n╚═════════╝', 'D Ự   T H Ả O', 'D Ự T H Ả O', 'D.Ự  T.H.Ả.O', 'DỰ\nTHẢO', 'DU THAO', '[DU THAO]', 'DỰ THẢO'.normalize('NFD'), 'DỰ TH\u200BẢO', 'ＤỰ ＴＨẢＯ', '**Dự thảo**', 'BẢN DỰ THẢO', 'VĂN BẢN DỰ THẢO', 'DỰ THẢO.', 'DÙ TH¶O', 'DÖÏ THAÛO', 'Dự Thảo',
    `DỰ THẢO\n\n${NATION}\n\nKẾ HOẠCH\nCông tác hộ tịch năm 2026\n\n${BODY}`, `${NATION}\n\nDỰ THẢO\n\nBÁO CÁO\nTình hình trợ giúp pháp lý quý I`, `Dự thảo\nQUYẾT ĐỊNH\nBan hành Quy chế tiếp công dân`, `(Dự thảo)\n\nTỜ TRÌNH\nVề việc kiện toàn Ban chỉ đạo`, 'Dự thảo\nBáo cáo kết quả công tác tháng 4',
  ]),
  ...all(true, 'a heading with a turn, a day or a purpose', [
    'Dự thảo lần 2', 'DỰ THẢO LẦN 1', 'Dự thảo lần thứ hai', 'DỰ THẢO (lần 3)', 'DỰ THẢO 3', 'Dự thảo 2', 'Dự thảo L2', 'DỰ THẢO - LẦN 2', 'Dự thảo lần cuối', 'Dự thảo ngày 12/4/2026', 'DỰ THẢO (12.4.2026)', 'Dự thảo v2', 'DỰ THẢO 2.1', 'Dự thảo xin ý kiến', 'DỰ THẢO LẤY Ý KIẾN CÁC SỞ, NGÀNH', 'Dự thảo để góp ý', 'DỰ THẢO TRÌNH HỘI NGHỊ', 'du thao lan 2', 'DT lần 2', '(DT lần 3)', 'Dự thảo lần 2 (ngày 05/7/2026)', 'DỰ THẢO LẦN II', 'Dự thảo để thảo luận', 'Bản dự thảo lần 4',
    `Dự thảo lần 2\n${NATION}\n\nBÁO CÁO\n${BODY}`,
  ]),
  ...all(true, 'beside another column', [
    'UBND TỈNH ĐỒNG NAI          DỰ THẢO\nSỞ TƯ PHÁP', `SỞ TƯ PHÁP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nDỰ THẢO\tĐộc lập - Tự do - Hạnh phúc`, 'SỞ TƯ PHÁP\t\tDỰ THẢO LẦN 2', 'DỰ THẢO          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'UBND TỈNH | DỰ THẢO | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'VĂN PHÒNG SỞ        (Dự thảo)', 'TỈNH ỦY ĐỒNG NAI\tDự thảo lần 3',
  ]),
  ...all(true, 'a title that says so', [
    'DỰ THẢO KẾ HOẠCH CÔNG TÁC QUÝ II NĂM 2026', 'DỰ THẢO BÁO CÁO KẾT QUẢ CÔNG TÁC TƯ PHÁP 6 THÁNG', 'DỰ THẢO QUYẾT ĐỊNH BAN HÀNH QUY CHẾ', 'BÁO CÁO TÌNH HÌNH HÒA GIẢI (DỰ THẢO)', 'KẾ HOẠCH TUYÊN TRUYỀN PHÁP LUẬT - DỰ THẢO', 'Kế hoạch kiểm tra công tác hộ tịch (dự thảo)', 'Báo cáo tổng kết năm 2025 (dự thảo lần 2)', 'Tờ trình về biên chế - Dự thảo lần 3', '[DỰ THẢO] Kế hoạch chuyển đổi số', '(Dự thảo) Quyết định giao chỉ tiêu', 'QUY CHẾ HOẠT ĐỘNG CỦA NHÓM (Dự thảo)', 'Đề án vị trí việc làm [dự thảo]', 'BAO CAO THANG 4 (DU THAO)', 'Dự thảo Kế hoạch công tác tháng 4\nI. MỤC ĐÍCH\n1. Nâng cao chất lượng', 'Dự thảo Quyết định\nCăn cứ Luật Tổ chức chính quyền địa phương;', 'BÁO CÁO QUÝ I (bản nháp)', 'TỜ TRÌNH (DRAFT)', 'Kế hoạch tập huấn - bản nháp',
  ]),
  ...all(true, 'nháp, draft', [
    'BẢN NHÁP', 'Bản nháp', '(bản nháp)', '[NHÁP]', '(nháp)', 'NHÁP', 'DRAFT', 'Draft', '[DRAFT]', '- DRAFT -', 'DRAFT v2', 'Draft 3', 'BẢN NHÁP LẦN 2', 'Bản nháp 1', '*** BẢN NHÁP ***', 'BAN NHAP', 'DRAFT\nBÁO CÁO CÔNG TÁC THÁNG 5', 'Bản nháp\nKẾ HOẠCH THÁNG 5', '<DRAFT>',
  ]),
  ...all(true, 'a number left open', [
    'Số: /QĐ-STP', 'Số:      /BC-STP', 'Số: ..../UBND-KGVX', 'Số: …/TTr-STP', 'Số ….. /KH-STP', 'Số:___/TB-STP', 'Số: ........../QĐ-UBND', 'Số:       /2026/QĐ-UBND', 'Số:     /2026/NQ-HĐND', 'Số:     -BC/ĐU', 'Số ....-CV/TU', 'So:      /QD-STP', 'so: ..../KH-UBND', 'Số: xx/QĐ-STP', 'Số: XXX/STP-VP', 'SỐ:      /STP-BT&HCTP', 'Số:…./…./QĐ-UBND', 'Số: ??/KH-STP', 'Số: [ ]/BC-STP', 'Số:  \t/GM-STP', 'Số\u00A0\u00A0\u00A0\u00A0/TTr-STP', 'Số: -NQ/TU', 'Số:        /STP-VP\nV/v đăng ký thi đua',
    `UBND TỈNH ĐỒNG NAI\t${NATION.split('\n')[0]}\nSỞ TƯ PHÁP\t${NATION.split('\n')[1]}\nSố:      /KH-STP\tĐồng Nai, ngày      tháng 4 năm 2026\n\nKẾ HOẠCH\n${BODY}`,
    'QUY CHẾ\nTiếp công dân\n(Ban hành kèm theo Quyết định số:     /QĐ-STP ngày    tháng 5 năm 2026 của Giám đốc Sở Tư pháp)', '(Ban hành kèm theo Quyết định số /QĐ-STP ngày tháng 7 năm 2021 của Giám đốc Sở Tư pháp)', '(Kèm theo Công văn số        /STP-VP ngày      /4/2026 của Sở Tư pháp)', 'Phụ lục II\n(Kèm theo Báo cáo số ...../BC-STP ngày ..../..../2026)', 'Thực hiện Kế hoạch số     /KH-STP của Giám đốc Sở', 'ban hanh kem theo quyet dinh so      /QD-STP ngay    thang 7 nam 2021',
  ]),
  ...all(true, 'a day left open', [
    'Đồng Nai, ngày … tháng … năm 2026', 'Đồng Nai, ngày      tháng 4 năm 2026', 'ngày tháng 7 năm 2021', 'Bình Phước, ngày   tháng   năm 2026', 'Đồng Nai, ngày .... tháng .... năm 2026', 'ngày    tháng 7 năm 2021', 'ngay    thang 7 nam 2021', 'Đồng Nai, ngày __ tháng 5 năm 2026', 'Biên Hòa, ngày      /4/2026', 'Số: 45/KH-STP\tĐồng Nai, ngày     tháng 4 năm 2026', 'Quyết định số 12/QĐ-STP ngày … tháng 3 năm 2026 của Giám đốc', 'Hôm nay, ngày … tháng 4 năm 2026, tại Sở Tư pháp, chúng tôi gồm:', 'Hà Nội, ngày……tháng……năm 2026', 'Đồng Nai, ngày     tháng     năm', 'Đồng Xoài, ngày     tháng 01 năm 2025\nTỜ TRÌNH', 'Đồng Nai, ngày ...  tháng 12 năm 2025', 'Dong Nai, ngay     thang 5 nam 2026', 'TP. Biên Hòa, ngày … tháng … năm 2026', 'Đồng Nai, ngày xx tháng 4 năm 2026',
  ]),
  ...all(true, 'unsigned', [
    '(chưa ký)', '(Chưa ký)', 'CHƯA KÝ', '[chưa ký]', 'Bản chưa ký', 'BẢN CHƯA KÝ SỐ', '(chưa ký, đóng dấu)', 'Văn bản chưa ký', '(chưa ban hành)', 'CHƯA PHÁT HÀNH', '(chờ ký)', 'GIÁM ĐỐC\n\n(chưa ký)\n\nTrần Văn Minh', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n[Chờ ký]', 'Quyết định bổ nhiệm (chưa ký)', 'Gửi các đồng chí bản chưa ký để tham khảo trước', 'Em gửi anh chị file chưa ký, chiều có bản chính thức', 'Bản chưa ký, chưa đóng dấu', 'chua ky\nGIAM DOC', 'Kế hoạch tuyển dụng (chưa ban hành)',
  ]),
  ...all(true, 'inside a long paste', [
    `Các anh chị xem giúp em nhé\n\n${'Nội dung trao đổi với các phòng như sau.\n'.repeat(12)}\nDỰ THẢO\nKẾ HOẠCH\n${BODY}`, `${'Đoạn mở đầu của văn bản.\n'.repeat(60)}DỰ THẢO LẦN 2\n${BODY}`,
  ]),
  ...all(true, 'a file name of a draft', [
    'du thao ke hoach.docx', 'DuThao_KeHoach.docx', 'duthao.doc', 'du_thao_quy_che.pdf', 'Dự thảo Quyết định.docx', 'DỰ THẢO LẦN 2.pdf', 'Ke hoach 2026 (du thao).docx', 'BC thang 4 - dự thảo.docx', 'Draft_KH2026.docx', 'draft.docx', 'KH2026_v2_draft.pdf', 'final draft v3.docx', 'DT1.docx', 'KH nam 2026 DT2.docx', 'DT lan 2 ke hoach.docx', 'DT_L3_BC.docx', 'To trinh (DT).docx', 'DT-BC thang 7.docx', 'DT_KH_2026.docx', 'ban nhap bao cao.docx', 'Bản nháp.docx', 'BanNhap KH.docx', 'nháp.docx', 'BC quy 1 [nháp].docx', 'QD 45 chua ky.docx', 'Công văn chưa ký.pdf', 'TTr chua phat hanh.docx', 'du thao luat dat dai.pdf', 'Dự thảo Nghị định thay thế NĐ 30.docx', 'gop y luat (du thao lan 2).docx', 'Cong van gop y luat dat dai - du thao.docx', 'bao cao tham dinh DT2.docx', 'dự thảo 2_QĐ thành lập tổ.docx', 'QuyChe-duthao-lan3.docx', 'Bao cao DT.docx', 'd\u1EF1 th\u1EA3o'.normalize('NFD') + ' KH.docx', 'BC-draft2.docx', 'ke hoach (draft).docx', 'DU THAO TO TRINH.DOC', 'KH kiem tra - cho ky.docx',
  ], 'file-name'),
];

const free: ScreeningCase[] = [
  ...all(false, 'talk of drafts', [
    'Đề nghị các phòng góp ý dự thảo Luật Công chứng (sửa đổi) trước ngày 20/4', 'Phòng đang soạn dự thảo kế hoạch, mai trình anh', 'Quốc hội đã thông qua dự thảo Luật Đất đai', 'Dự thảo Nghị định được lấy ý kiến trên cổng thông tin điện tử', 'Em gửi dự thảo kế hoạch, nhờ các anh chị góp ý trước 16h', 'Họp thẩm định dự thảo Quyết định của UBND tỉnh lúc 14h', 'Báo cáo thẩm định dự thảo Nghị quyết của HĐND tỉnh đã gửi', 'Dự thảo lần này tốt hơn lần trước', 'dự thảo đã sửa theo ý anh chưa?', 'Dự thảo báo cáo cần bổ sung số liệu hộ tịch', 'Ý kiến về dự thảo quy chế: đồng ý', 'Tiếp thu, giải trình ý kiến góp ý dự thảo', 'Không đăng dự thảo lên nhóm', 'Không được đưa văn bản dự thảo ra ngoài cơ quan', 'Bản nháp em để trên bàn', 'viết nháp trước rồi chép lại', 'Anh gửi em cái draft hôm qua nhé', 'Ban soạn thảo, Tổ biên tập', 'Thành lập Ban soạn thảo dự thảo Nghị quyết', 'Lấy ý kiến Nhân dân về dự thảo sửa đổi Hiến pháp', 'Dự thảo Luật gồm 9 chương, 112 điều', 'Theo dự thảo, mức phạt tăng gấp đôi', 'Dự thảo Thông tư hướng dẫn: nhiều điểm mới', '- Dự thảo báo cáo: chị Hạnh\n- Số liệu: anh Tú', '1. Dự thảo tờ trình (xong)\n2. Trình Giám đốc', 'Tiến độ: đã dự thảo xong, chờ thẩm định', 'Anh chị rà lại dự thảo lần 2 giúp em', 'Dự thảo lần 2 em đã gửi qua ioffice', 'Các đồng chí cho ý kiến đối với dự thảo Quy chế làm việc', 'Hội thảo góp ý dự thảo Bộ luật Lao động', 'Trạng thái: Dự thảo', 'Phần mềm lưu ở mục Dự thảo', 'văn bản còn ở bước dự thảo', 'Chiều nay họp cho ý kiến dự thảo văn kiện đại hội', 'Xin lỗi em gửi nhầm bản nháp', 'chữ “DỰ THẢO” phải ghi ở góc trên', 'Dự thảo gửi về Văn phòng trước 10h', 'Dự thảo xong chưa em?', 'Kế hoạch số 15 (dự thảo) các phòng đã góp ý', 'Đề nghị phòng Hành chính dự thảo công văn trả lời', 'Giao Phòng Bổ trợ tư pháp dự thảo báo cáo', 'góp ý dự thảo', 'HỘI NGHỊ GÓP Ý DỰ THẢO LUẬT', 'GÓP Ý DỰ THẢO NGHỊ ĐỊNH VỀ HÒA GIẢI', 'TỔNG HỢP Ý KIẾN ĐỐI VỚI DỰ THẢO QUYẾT ĐỊNH', 'V/v góp ý dự thảo Thông tư', 'V/v lấy ý kiến dự thảo Quy chế', 'BÁO CÁO THẨM ĐỊNH DỰ THẢO QUYẾT ĐỊNH', 'du thao luat dang lay y kien', 'dong chi Lan du thao giup anh cong van', 'Dự thảo?', 'DỰ THẢO hay bản chính vậy em?',
  ]),
  ...all(false, 'tables', [
    'STT\tVăn bản\tTrạng thái\n1\tKế hoạch tuyên truyền\tDự thảo\n2\tBáo cáo quý I\tĐã ban hành', '| STT | Tên văn bản | Tình trạng |\n| 1 | Quyết định giao chỉ tiêu | Dự thảo |\n| 2 | Tờ trình | Đã trình |', 'STT\tTÊN\tDỰ THẢO\tBAN HÀNH\n1\tQuy chế\tx\t', 'Nghị quyết | 3 dự thảo | 2 đã thông qua', '1\tQĐ khen thưởng\tchưa ký\n2\tQĐ bổ nhiệm\tđã ký', 'TT | Số | Ngày | Trích yếu\n1 | 12 | 03/4 | Kế hoạch kiểm tra',
  ]),
  ...all(false, 'issued papers', [
    `${ISSUED}\n\nKẾ HOẠCH\nCông tác hộ tịch năm 2026\n\n${BODY}`, `${ISSUED}\n\nKẾ HOẠCH\n${BODY}\n\nPHỤ LỤC\n(Kèm theo Kế hoạch số     /KH-STP ngày     tháng 4 năm 2026)`, `${ISSUED}\n\n${BODY}\n\nPHIẾU ĐĂNG KÝ\n………, ngày … tháng … năm 2026`, 'Số: 12/QĐ-STP', 'Số: 05/BC-STP', 'Số: 1347/UBND-KGVX', 'Số: 470/STP-BT&HCTP', 'Số: 02/2025/QĐ-UBND', 'Số: 117/2025/QH15', 'Số 55-KH/TU', 'Số: 80-NQ/TW', 'Số: 42/TTr-CAT-PA03', 'Quyết định số 12/QĐ-STP ngày 05/7/2026 của Giám đốc', 'Đồng Nai, ngày 5 tháng 7 năm 2026', 'ngày 05 tháng 7 năm 2026', 'Căn cứ Luật số 60/2014/QH13 ngày 20 tháng 11 năm 2014', 'So: 12/QD-STP', 'Số:12/KH-STP', 'Số : 7 /TB-STP', 'Số: 015/GM-STP\nĐồng Nai, ngày 9/4/2026', 'GIÁM ĐỐC\n(Đã ký)\nTrần Văn Minh', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Thị Lan', 'Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.', 'Ban hành kèm theo Quyết định số 33/QĐ-STP ngày 02 tháng 3 năm 2026', 'Thông tư liên tịch số 03/2019/TTLT', 'Văn bản số 12-CV/ĐU ngày 2/3/2026',
  ]),
  ...all(false, 'số, ngày in other uses', [
    'Số/ngày văn bản', 'SỐ/KÝ HIỆU', 'Số, ký hiệu | Ngày tháng năm | Trích yếu', 'Ngày tháng năm sinh', 'Ngày, tháng, năm sinh: 12/5/1990', 'Ghi rõ ngày tháng năm', 'Sinh ngày … tháng … năm 1990', 'CCCD cấp ngày ... tháng ... năm 2021', 'những ngày tháng 4 năm 1975 lịch sử', 'Trong những ngày tháng 7 năm 2021 chống dịch', 'mấy ngày tháng 3 năm nay mưa nhiều', 'Mỗi ngày tháng 5 đều nắng', 'Số điện thoại/Zalo: 0912345678', 'Số lượng/đơn vị tính', 'Số: 5', 'Số nhà 12/5 đường Trần Phú', 'số 12/7 Lê Duẩn', 'số ca/ngày', 'số hồ sơ/tháng', 'Số tiền: 1.200.000đ/tháng', 'ngày 5/7/2026', 'ngày 5-7-2026', 'ngày mai', 'hằng ngày, hằng tháng, hằng năm', 'ngày công, tháng lương, năm công tác', 'Hạn chót ngày 20 tháng này', 'Từ ngày … tháng … năm 2026 đến ngày … tháng … năm 2026', 'Mẫu số 03\nTÊN CƠ QUAN\nSố: …/BC-…\n……, ngày … tháng … năm 20…', 'Mẫu số 1: Đơn đề nghị\nĐồng Nai, ngày … tháng … năm 2026', 'Số: …/QĐ-…', 'Cách ghi số: Số: …/KH-STP', 'Số vào sổ: …/…', 'tỷ số 2-1', 'số 1/QH', 'Tài khoản số: 123/456', 'ngày đêm', 'Ngày 01 tháng 7: chính quyền địa phương 2 cấp hoạt động', 'Xin cấp số cho Quyết định của em', 'Số: 214 /STP-VP', 'Họp ngày 3 tháng 4 năm 2026 lúc 14h', 'Ngày ... tháng ... năm ... ', 'Duyệt ngày … tháng … năm 2026', 'ngày cấp: … nơi cấp: …', 'Bảng giá số 5/2026',
  ]),
  ...all(false, 'ký of other kinds', [
    'Anh Nam chưa ký văn bản, em chờ chiều', 'Giám đốc đi vắng nên chưa ký được', 'Hồ sơ chưa ký thì trả lại', 'Em trình mà sếp chưa ký', 'chưa ký hợp đồng', 'Văn bản chưa ký không được phát hành', 'Đề nghị gửi văn bản chưa ký về Văn phòng để ký số', '(Đã ký)', 'Chờ ký kết hợp đồng', 'Không gửi bản chưa ký lên nhóm', 'Có bản nào chưa ký không?', 'Chưa ký danh sách nhận quà thì qua gặp chị Hoa', 'chưa ký nhận lương', 'Hai bên chưa ký kết thỏa thuận', 'Chưa ban hành quy định mới nên vẫn làm theo cũ',
  ]),
  ...all(false, 'DT, draft of other kinds', [
    'DT: 0271 3888 123', 'DT 120 m2', 'DT liên hệ: 0912345678', 'Dự toán 2026 (DT 2026)', 'DT741 đang sửa', 'DT thiểu số', 'tổng DT quý I tăng 5%', 'DT đất 250m2', 'NBA draft 2026', 'Draft beer', 'xuất nhập khẩu', 'nhập học', 'nhập liệu', 'bản nhập kho', 'Nhập: 12, xuất: 8',
  ]),
  ...all(false, 'everyday office messages', [
    'Chiều nay 14h họp giao ban', 'Em gửi các anh chị báo cáo tuần ạ', 'KẾ HOẠCH\nCông tác tháng 4', 'BÁO CÁO\nKết quả tháng 3', 'Kính gửi: Các phòng, đơn vị', 'thảo luận tổ chiều nay', 'Hội thảo khoa học', 'Soạn thảo văn bản theo NĐ 30/2020', 'soạn thảo hợp đồng mẫu', 'Thảo ơi, gửi anh số liệu', 'DỰ TOÁN', 'DỰ ÁN', 'DỰ KIẾN CHƯƠNG TRÌNH', 'HỘI THẢO', 'HIẾU THẢO', 'Thảo mộc', 'dự kiến ngày 20/4', 'Phương Thảo', 'NGUYỄN THỊ THẢO', 'Dự họp: anh Minh, chị Thảo', '', ' ', 'Số', 'ngày', '🇻🇳', 'ร่างเอกสาร', 'Проект', '草稿', 'VĂN BẢN HỢP NHẤT', 'BẢN SAO', 'BẢN CHÍNH', 'SAO Y BẢN CHÍNH', 'NHÁP MÔI TRƯỜNG', 'Bản thảo sách lịch sử ngành đã in',
  ]),
  ...all(false, 'a file name of something else', [
    'gop y du thao luat dat dai.docx', 'Góp ý dự thảo Nghị định.docx', 'Y kien du thao quy che.docx', 'Bao cao tham dinh du thao nghi quyet.pdf', 'CV v/v gop y du thao thong tu.pdf', 'Giay moi hop gop y du thao luat.docx', 'tong hop y kien gop y du thao QD.xlsx', 'Hội nghị lấy ý kiến dự thảo Luật.pptx', 'ke hoach thang 4.docx', 'QD 12 da ky.pdf', 'DT 2026.xlsx', 'DT 120m2.pdf', 'DT741.dwg', 'danh sach DT thieu so.xlsx', 'hoi thao.docx', 'soan thao van ban.pdf', 'Thao.jpg', 'xuat nhap kho.xlsx', 'nhap hoc 2026.xlsx', 'nhap lieu.xlsx', 'BC doanh thu.xlsx', 'DTDD lanh dao.xlsx', 'So dien thoai.xlsx', 'v2.docx', 'ban cuoi.docx', 'final.docx', 'IMG_001.jpg', 'NQ thong qua du thao luat.docx', 'danh sach DT.xlsx', 'ĐT cán bộ.xlsx', 'ke hoach thao luan.docx', 'duthi.docx', 'Du toan 2026.xlsx', 'drafting guide.pdf', 'ky so.docx', 'hop dong chua thanh ly.docx', 'quyet dinh thanh lap ban soan thao du thao nghi quyet.pdf', 'DT 0271.docx',
  ], 'file-name'),
];

export const cases: readonly ScreeningCase[] = [...flagged, ...free];
