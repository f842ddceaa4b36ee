import { PhraseBook, phrases, phraseSet, spaced } from './phrases';

/** A cheap look at a text in plain form: without one of these it says nothing of anybody's health. */
export const HEALTH_HINTS = spaced(
  /\b(?:benh|bn\b|(?:duong|am) tinh|hiv\b|aids\b|covid|sars|corona|ncov|f ?[01]\b|fo\b|lao\b(?! dong)|ung thu|k (?:phoi|gan|vu|giap|da|dai|co)|nhiem h\b|viem|xuat huyet|sxh\b|sot ret|bach hau|soi\b|thuy dau|uon van|tam than|tram cam|roi loan|loan than|dong kinh|tieu duong|thao duong|tai bien|dot qu[yi]|nhoi mau|suy (?:than|tim|gan|ho|thuong|giap|tuy)|xo gan|giang mai|cum (?:a|gia)\b|dau mua|u (?:nao|vu|ac|tuyen|gan|phoi|xo)|khoi u\b|mau trang|bach cau|thalassemia|down\b|tu ky|parkinson|alzheimer|sa sut|mat tri|nghien (?:ma|hut|ruou)|(?:cai|bi|con|nguoi|tuong) nghien|(?:nhap|nam|xuat|ra|vao|di) vien|(?:bi|di|phai|duoc|xin|vua|moi|da|dang) chuyen vien|cap cuu|hoi suc|dieu tri|chua tri|hoa tri|xa tri|chay than|loc mau|phau thuat|(?:bi|di|vua|phai|moi|duoc|sap|dang|ca|xin|da|vao|roi|tuc|lich) mo\b|mo (?:tim|ruot|nao|xong|tai|o|cho)\b|dai phau|hon me|nguy kich|tho may|cach ly|san phu|thai phu|toa thuoc|don thuoc|ma tuy|huyet ap|(?:say|pha) thai|khoi (?:covid|han)|hen (?:suyen|phe)|copd\b|(?:bi|benh|ca) liet|liet nua|tay chan mieng|chan doan|xet nghiem|methadone|ghep (?:than|gan)|nang luc hanh vi|phoi nhiem|soc phan ve|ngo doc|lupus|thoai hoa|thoat vi|(?:bi|mac|benh|ca) tri\b|gout\b|gut\b|soi than|nhiem mo|vo sinh|thieu nang|nhiem trung|buou|bai nao|di tat|sida\b|bien chung|khuyet tat|tan tat|(?:bi|mac|ca) (?:mu|cam|diec|phong|lau|benh|dai|u|suy|than|nhiem|dich|cum|ho|te|hoi|hoai|tac|tran|soi|lac|mo)\b|cam diec|gay (?:chan|tay|xuong|co)|bong\b|chan thuong|van tim|dinh duong|suy tuy|nhiem (?:san|khuan|trung|doc)|san (?:la|cho)|u (?:nang|lanh|mau)|ung buou|dau (?:da|tim|than|ruot)|loet|thung da|thieu mau|tan mau|mau kho|rong huyet|thai (?:ngoai|luu)|mo mau|cuong giap|soi (?:mat|tui)|teo co|thap khop|ky sinh|sui mao|herpes|whitmore|mo cau|ho ga|quai bi|rubella|cum\b|hoai tu|tran dich|tac ruot|polyp|hoi chung|tang dong|cham phat|than kinh|nghien\b|hoang tuong|ao giac|ngao da|glocom|thuy tinh the|lac mat|mat hot|tien san|mang benh|mac benh|ho ra mau|co giat|(?:2|hai) vach|nhan thuc|ecmo|noi khi|stent|thay (?:khop|van)|sinh non|bo bot|vao thuoc|hoa chat|arv\b|cat con|soc thuoc|icd\b|gai cot|veo cot|gu veo|than hu|a sung|bach (?:bien|tang)|ghe\b|nieu quan|tinh mach|ap xe|phinh|dong mach|xo (?:vua|cung)|tac mach|loang xuong|teo nao|nhuoc co|lymphoma|thuong han|kiet ly|bai liet|zika|ebola|trao nguoc|hau mon|buong trung|noi mac|liet duong|run tay|phu (?:phoi|than)|bui phoi|diec|omicron|danh sach dieu|delta|gioi leo|zona|vay nen|dau mat do|tim bam sinh|sieu vi|ket qua (?:pcr|test)|(?:nguoi|ca|hop|sach) (?:nhiem|mac)|b ?\/ ?n|nghi (?:nhiem|mac)|bnhan|h5n1)/,
);

/**
 * Conditions. "disease" is named and needs a word that gives it to somebody ("mắc", "bị"); "state" says it by itself, and
 * "illness" without its name;
 * the others are states only in company: see `health.ts`.
 */
export type Condition = 'disease' | 'state' | 'illness' | 'treatment' | 'emergency' | 'surgery' | 'isolation' | 'contact';

const DISEASES: readonly string[] = [
  'hiv', 'aids', 'hiv / aids', 'nhiễm h', 'lao', 'lao phổi', 'lao kháng thuốc', 'lao hạch', 'ung thư', 'k phổi', 'k gan', 'k vú', 'viêm gan', 'gan nhiễm mỡ', 'viêm phổi', 'viêm não', 'viêm màng não', 'viêm khớp', 'viêm ruột thừa', 'covid', 'covid - 19', 'sars', 'sars - cov - 2', 'corona', 'ncov', 'sốt xuất huyết', 'sxh', 'sốt rét', 'tay chân miệng', 'bạch hầu', 'sởi', 'thủy đậu',
  'uốn ván', 'tâm thần', 'tâm thần phân liệt', 'trầm cảm', 'rối loạn tâm thần', 'rối loạn lo âu', 'rối loạn lưỡng cực', 'loạn thần', 'động kinh', 'tiểu đường', 'đái tháo đường', 'nhồi máu cơ tim', 'nhồi máu', 'suy thận', 'suy tim', 'suy gan', 'suy hô hấp', 'xơ gan', 'giang mai', 'bệnh lậu', 'bệnh phong', 'bệnh dại', 'bệnh tim', 'bệnh thận', 'bệnh gan', 'bệnh phổi', 'tim bẩm sinh', 'bệnh hiểm nghèo', 'bệnh truyền nhiễm', 'bệnh xã hội', 'bệnh nan y', 'bệnh tình dục', 'cúm a', 'cúm gia cầm', 'h 5 n 1', 'đậu mùa khỉ',
  'u não', 'u vú', 'u ác', 'u tuyến giáp', 'khối u', 'k giáp', 'k dạ dày', 'k đại tràng', 'k cổ tử cung', 'u gan', 'u phổi', 'u xơ', 'máu trắng', 'bạch cầu', 'thalassemia', 'hội chứng down', 'tự kỷ', 'parkinson', 'alzheimer', 'sa sút trí tuệ', 'cao huyết áp', 'tăng huyết áp', 'huyết áp cao', 'hen suyễn', 'hen phế quản', 'copd', 'liệt', 'liệt nửa người', 'sốc phản vệ', 'ngộ độc', 'lupus', 'thoái hóa', 'thoát vị đĩa đệm', 'trĩ', 'gout', 'gút', 'sỏi thận', 'vô sinh', 'thiểu năng', 'thiểu năng trí tuệ', 'nhiễm trùng máu', 'bướu cổ', 'bại não', 'dị tật', 'ho lao', 'siđa', 'sida', 'biến chủng', 'omicron', 'delta', 'bệnh nền', 'giời leo', 'zona', 'vảy nến', 'đau mắt đỏ',
  'rối loạn', 'rối loạn trầm cảm', 'rối loạn tiền đình', 'rối loạn tiêu hóa', 'rối loạn nhân cách', 'rối loạn cảm xúc', 'tiền sản giật', 'khuyết tật', 'tàn tật', 'mù', 'câm', 'điếc', 'câm điếc', 'gãy chân', 'gãy tay', 'gãy xương', 'gãy cổ', 'gãy cột sống', 'gãy xương sườn', 'bỏng', 'bỏng nặng', 'chấn thương', 'đa chấn thương', 'chấn thương sọ não', 'chấn thương cột sống', 'hở van tim', 'hẹp van tim', 'suy dinh dưỡng', 'suy tủy', 'suy thượng thận', 'nhiễm sán', 'sán lá gan', 'sán chó',
  'nhiễm khuẩn', 'nhiễm trùng', 'nhiễm độc', 'viêm', 'u xơ tử cung', 'u nang', 'u lành', 'u máu', 'ung bướu', 'đau dạ dày', 'đau tim', 'đau thận', 'đau ruột thừa', 'xuất huyết não', 'xuất huyết dạ dày', 'loét dạ dày', 'thủng dạ dày', 'rối loạn nhịp tim', 'thiếu máu', 'tan máu bẩm sinh', 'máu khó đông', 'rong huyết', 'thai ngoài tử cung', 'thai lưu', 'mỡ máu', 'bướu', 'bướu giáp', 'cường giáp', 'suy giáp', 'sỏi mật', 'sỏi túi mật', 'teo cơ', 'thấp khớp', 'ký sinh trùng', 'phong', 'lậu', 'sùi mào gà', 'herpes', 'whitmore', 'não mô cầu', 'ho gà', 'quai bị', 'rubella', 'cúm b', 'cúm', 'dại', 'dịch hạch',
  'hoại tử', 'tràn dịch', 'tắc ruột', 'polyp', 'hội chứng', 'tăng động', 'chậm phát triển', 'thần kinh', 'nghiện', 'hoang tưởng', 'ảo giác', 'ngáo đá', 'glôcôm', 'đục thủy tinh thể', 'lác mắt', 'mắt hột', 'gai cột sống', 'vẹo cột sống', 'gù vẹo', 'thận hư', 'á sừng', 'bạch biến', 'bạch tạng', 'ghẻ', 'sỏi niệu quản', 'suy giãn tĩnh mạch', 'giãn tĩnh mạch', 'áp xe', 'phình mạch', 'phình động mạch', 'hẹp động mạch', 'xơ vữa', 'tắc mạch', 'loãng xương', 'xơ cứng', 'teo não', 'nhược cơ', 'lymphoma', 'máu nhiễm mỡ', 'thương hàn', 'kiết lỵ', 'bại liệt', 'zika', 'ebola', 'trào ngược dạ dày', 'rò hậu môn', 'xuất huyết', 'sốt thương hàn', 'nang buồng trứng', 'lạc nội mạc', 'liệt dương', 'run tay', 'lao xương', 'lao màng não', 'phù phổi', 'phù thận', 'bụi phổi', 'điếc nghề nghiệp',
];

export const CONDITIONS = new PhraseBook<Condition>([
  ...phrases('disease' as const, DISEASES),
  ...phrases('state' as const, [
    'dương tính', 'tái dương tính', 'dương tính lại', 'âm tính', 'nhập viện', 'nằm viện', 'xuất viện', 'ra viện', 'vào viện', 'đi viện', 'chuyển viện', 'hóa trị', 'hoá trị', 'xạ trị', 'chạy thận', 'lọc máu', 'đột quỵ', 'bị đột quị', 'tai biến', 'tai biến mạch máu não', 'hôn mê', 'nguy kịch', 'thở máy', 'cai nghiện', 'nghiện ma túy', 'nghiện rượu', 'nghiện hút', 'bị nghiện', 'uống methadone', 'điều trị methadone', 'sảy thai', 'sẩy thai', 'phá thai', 'khỏi bệnh', 'khỏi covid', 'khỏi hẳn bệnh', 'phát bệnh', 'tái khám ung bướu', 'ghép thận', 'ghép gan', 'mất năng lực hành vi', 'mất trí nhớ', 'lên cơn động kinh', 'nhiễm bệnh', 'mắc bệnh nặng', 'bệnh nặng', 'bệnh rất nặng', 'phơi nhiễm', 'loạn thần', 'ho ra máu', 'co giật', 'bị u', 'bị suy', 'lên 2 vạch', 'test 2 vạch', 'nhanh 2 vạch', 'ra 2 vạch', 'được 2 vạch', 'lên hai vạch', 'mất khả năng nhận thức', 'khuyết tật nặng', 'khuyết tật đặc biệt', 'khuyết tật vận động', 'khuyết tật nghe', 'khuyết tật nhìn', 'khuyết tật trí tuệ', 'khuyết tật thần kinh', 'khuyết tật bẩm sinh', 'khuyết tật mức', 'khuyết tật dạng', 'được chẩn đoán', 'chạy ecmo', 'đặt nội khí quản', 'đặt stent', 'thay khớp', 'thay van tim', 'sinh non', 'bó bột', 'vào thuốc', 'truyền hóa chất', 'uống arv', 'điều trị arv', 'dùng arv', 'cắt cơn', 'sốc thuốc', 'ngáo đá',
  ]),
  ...phrases('illness' as const, ['mắc bệnh', 'bị bệnh', 'mang bệnh']),
  ...phrases('treatment' as const, ['điều trị', 'chữa trị', 'chữa bệnh', 'trị bệnh', 'điều trị bệnh']),
  ...phrases('emergency' as const, ['cấp cứu', 'hồi sức']),
  ...phrases('surgery' as const, ['phẫu thuật', 'mổ', 'mổ tim', 'mổ ruột thừa', 'mổ não', 'đại phẫu']),
  ...phrases('isolation' as const, ['cách ly', 'tự cách ly']),
  ...phrases('contact' as const, ['f 0', 'f 1', 'fo', 'người tâm thần', 'người nghiện', 'con nghiện', 'người nhiễm hiv', 'người bệnh tâm thần', 'đối tượng nghiện', 'người khuyết tật tâm thần']),
]);

/** Words that give somebody a disease. */
export const HAVING = new Set(['bị', 'dính', 'mắc', 'nhiễm', 'bệnh', 'có', 'đoán', 'phát', 'phat', 'trị', 'vì', 'bi', 'mac', 'nhiem', 'benh', 'co', 'doan', 'tri', 'vi', 'phải', 'nghi', 'với', 'voi', 'là', 'la', 'sử', 'su', 'mà', 'chết', 'mất', 'tử', 'tu', 'do']);

/** Words that may stand between a person and what the person has; with marks or without. */
export const BETWEEN = new Set(
  `mù ma mà ra quá hiv covid sars túy tuý giám định luận dính đều đã đang hiện vừa mới bị có được phải vẫn cũng lại nghi ngờ kết quả xét nghiệm test nhanh cho là rồi qua nay hôm sáng chiều tối đêm tiếp tục từng trước đó hay đc dc bệnh chẩn đoán chuẩn phát xác định chuyển
   đưa đi vào nặng giờ lần ngày tháng năm tuổi sau khi thì mắc nhiễm virus vi rút khuẩn căn chứng tiền sử cần xin nghỉ để sắp tự ghi nhận thuộc diện nhập viện điều trị với do vì đau ở nhà thứ hai ba tư tái đột ngột không may bất lúc trong quá trình vòng đợt này kia chết mất qua đời tử vong cùng
   dương tính nữ nam giới sinh sn biểu hiện triệu dấu hiệu mang mức độ đặc biệt dạng loại thể type típ trạng tình tỷ lệ mạn bẩm sinh di truyền cho kết luận lên cơn đột cảm thấy khá rất cực kỳ hơi đều cả nguy cơ chưa hết khỏi thêm từ tuần gần đây lâu nhiều pcr mẫu lấy làm nội trú ngoại mấy nằm`
    .trim()
    .split(/\s+/),
);

/** Of these, the ones that only the one who suffers it can be the subject of. */
export const SUFFERING = new Set('bị dính mắc nhiễm phát bi mac nhiem bệnh benh dương âm được duoc'.split(' '));

/** Right after an illness that follows a name at once ("anh Hùng ung thư giai đoạn cuối"). */
export const AFTERMATH = new Set('roi r rui giai nang nam lan nhap ( dang phai xin mat chet tu het khoi can di vien afb'.split(' '));

/** What gives an illness to whoever was named before, over words that are in no list ("anh Hùng bảo vệ bị lao"). */
export const BINDING = new Set('bị dính mắc nhiễm phát đã đang vừa mới phải lại nghi bi mac nhiem phat da dang vua moi phai lai'.split(' '));

/** Who or what else may have the illness, or what makes it none: no person beyond one of these has it. */
export const BARRIERS = new Set(
  `người dân bệnh nhân bn ca trường hợp hộ trẻ ai họ chúng nhóm đoàn đội các những mọi mỗi từng nhiều vài số đối tượng công cán học sinh viên gia đình phụ hội lực lượng hàng toàn tổng
   heo lợn gà bò trâu vịt chó mèo đàn vật gia cây lúa vườn ruộng máy xe mạng hệ thống phần trang file khu ổ dịch nước đất nhà đường tường bàn ghế cửa thiết tài khoản hồ sơ
   khi nếu để chống tránh ngừa ngăn cách dễ sẽ thể nguy sợ lo ngại không chưa chẳng ko k hết trước thuốc luật về rằng cho của với giúp hỏi tìm xem đọc hoặc nhưng thì tin bài thương chính sách chế độ quyền hiểm
   nguoi dan ca truong ho tre nhom doi cac nhung tung nhieu so khi neu de chong cach khong chua ve cho cua voi may xe mang heo ga bo`
    .trim()
    .split(/\s+/),
);

/** What somebody owns, that has faults and diseases of its own, and what may stand between it and its owner. */
export const THINGS = new Set('máy mạng xe heo lợn gà bò trâu vịt chó mèo đàn wifi laptop server điện zalo facebook mail trang web cây vườn ruộng ao file usb loa'.split(' '));
export const OWNED_BY = new Set('phòng của nhà bên ở in tính chủ hơi lạnh nuôi con cái thoại ảnh chiếu quét photo bàn đất hộ cá tài khoản riêng cơ quan đạp máy'.split(' '));

/** A line of a form that begins so tells the health of the one whose form it is. */
export const FORM_LABELS = phraseSet(['chẩn đoán', 'chẩn đoán bệnh', 'bệnh chính', 'bệnh kèm theo', 'bệnh lý', 'bệnh lý nền', 'bệnh nền', 'tiền sử bệnh', 'tình trạng bệnh', 'tình trạng sức khỏe', 'bệnh', 'mắc bệnh', 'dạng khuyết tật', 'mức độ khuyết tật', 'dạng tật', 'mã bệnh', 'tên bệnh', 'lý do nhập viện']);
/** What such a line says of somebody who is well, or of nobody. */
export const WELL = new Set('khong binh tot loai du on khoe chua da'.split(' '));

/** Relatives: "con anh Hùng" is not anh Hùng, "anh Hùng và con" is. */
export const RELATIVES = new Set('con vợ chồng mẹ bố cha má ba em chị anh cháu ông bà'.split(' '));

/** What opens an aside between a person and the verb: "(sinh năm 1980)", ", trú tại ấp 3,". */
export const SPEAKING = phraseSet([
  'cho biết', 'cho hay', 'nói', 'phát biểu', 'báo cáo', 'chủ trì', 'thăm', 'đề nghị', 'yêu cầu', 'chỉ đạo', 'thông tin', 'thông báo', 'khẳng định', 'nhấn mạnh', 'chia sẻ', 'tham mưu', 'trình', 'ký', 'phối hợp', 'tổ chức', 'triển khai', 'kiểm tra', 'trao', 'tặng', 'hỗ trợ', 'giúp', 'chăm sóc', 'động viên', 'gửi', 'theo dõi', 'rà soát', 'lập', 'thống kê', 'tổng hợp', 'ủng hộ', 'tuyên truyền', 'khám', 'tiếp nhận', 'phụ trách', 'chủ nhiệm', 'xử lý', 'giao', 'nhắc', 'hỏi', 'mời', 'tham dự', 'dự', 'viết', 'nghiên cứu', 'phòng chống', 'phòng ngừa', 'phòng bệnh', 'phòng dịch', 'phòng tránh', 'phòng hộ', 'đề phòng', 'phòng ,', 'phòng khám', 'phòng khi',
]);

/** After a condition: it is not the person's own. */
export const NOT_OWN_AFTER: Readonly<Record<Condition, ReadonlySet<string>>> = {
  disease: new Set(['kin', 'mo', 'sac', 'quang', 'tinh', 'dong', 'cong', 'dich', 'vao', 'toi', 'xuong', 'ly', 'len', 'ra', 'huyen', 'cuc', 'dao', 'lung', 'khong', 'nhan']),
  state: new Set(['gia', 'cua', 'phi', 'phan', 'phim', 'thoai', 'giam', 'cung']),
  illness: new Set(['vien', 'nhan', 'hinh', 'quan', 'nghe', 'luoi', 'thanh', 'chu', 'noi', 'cua', 'xa', 'giao']),
  treatment: new Set(['cho', 'benh', 'cac', 'nhung', 'nguoi', 'hieu', 'thanh', 'giup', 'mien']),
  emergency: new Set(['du', 'may', 'he', 'ho', 'cho', 'nguoi', 'benh', 'cac', 'nhung', '115', 'nan', 'thanh', 'kip']),
  surgery: new Set(['cho', 'benh', 'ca', 'cac', 'nhung', 'thanh', 'xe', 'heo', 'bo', 'ga', 'lon', 'mien', 'nguoi', 'hang']),
  isolation: new Set(['nguoi', 'benh', 'cac', 'nhung', 'cho', 'toan', 'truong', 'f']),
  contact: new Set([]),
};

/** One of these crossed, or one of the next following, makes an emergency or a quarantine the person's own. */
export const UNDERGOING = new Set(['bi', 'phai', 'duoc', 'dang', 'di', 'vao', 'dua', 'chuyen', 'nhap', 'vua', 'moi', 'dc', 'tu', 'dien']);
export const UNDERGONE_AT = new Set(['tai', 'o', 'vi', 'do', 'trong', 'luc', 'y', 'tap', 'theo', 'xong', 'roi']);

/** What makes the person named after it a patient; "record" ones may be "của", "cho" or "đối với" somebody. */
export const PATIENTS = new PhraseBook<'patient' | 'record'>([
  ...phrases('patient' as const, [
    'bệnh nhân', 'bn', 'người bệnh', 'bệnh nhi', 'sản phụ', 'thai phụ', 'ca bệnh', 'ca nhiễm', 'ca mắc', 'ca dương tính', 'ca f 0', 'f 0', 'f 1', 'trường hợp f 0', 'trường hợp dương tính', 'trường hợp mắc', 'trường hợp nhiễm', 'người nhiễm', 'người mắc', 'người dương tính', 'người bị bệnh', 'người tâm thần', 'đối tượng tâm thần', 'người nghiện', 'con nghiện', 'đối tượng nghiện', 'người cách ly', 'bệnh binh tâm thần', 'bnhân', 'b / nhân', 'b / n', 'ca nghi nhiễm', 'ca nghi mắc', 'người nghiện ma túy', 'con nghiện ma túy', 'bệnh nhân nam', 'bệnh nhân nữ',
  ]),
  ...phrases('patient' as const, DISEASES.map((disease) => `ca ${disease}`)),
  ...phrases('record' as const, [
    'bệnh án', 'hồ sơ bệnh án', 'kết quả xét nghiệm', 'kq xét nghiệm', 'giấy ra viện', 'giấy nhập viện', 'toa thuốc', 'đơn thuốc', 'điều trị cho', 'cấp cứu cho', 'phẫu thuật cho', 'mổ cho', 'xét nghiệm cho', 'giám định tâm thần', 'giám định pháp y tâm thần', 'giấy chứng nhận tâm thần', 'hồ sơ tâm thần', 'phiếu xét nghiệm', 'tiền sử bệnh', 'tình trạng bệnh', 'bệnh tình', 'danh sách dương tính', 'danh sách điều trị', 'danh sách tiêm arv', 'danh sách uống arv', 'danh sách điều trị arv', 'danh sách uống methadone', 'danh sách điều trị methadone', 'danh sách chạy thận', 'danh sách người khuyết tật', 'danh sách bệnh nhân', 'danh sách cách ly', 'danh sách ca mắc', 'danh sách người mắc', 'danh sách nhiễm', 'ds dương tính', 'ds f 0', 'danh sách f 0', 'danh sách f 1', 'ca tử vong do covid', 'giấy khám bệnh', 'giấy chứng nhận khuyết tật', 'giấy xác nhận khuyết tật', 'giấy chứng nhận người khuyết tật', 'quyết định cách ly', 'chẩn đoán', 'kết quả pcr', 'kết quả test',
  ]),
]);

/** Words that may stand between such a word and the name. */
export const BEFORE_NAME = new Set('so la ten mac benh mang nang moi ngheo nu nam thu co gom dang dieu tri tuoi ong ba bi nhiem ho va dau tien nhat cuoi cung'.split(' '));
export const OF_SOMEBODY = new Set('cua cho doi voi'.split(' '));
