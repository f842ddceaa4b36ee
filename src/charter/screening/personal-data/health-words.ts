import { PhraseBook, phrases, phraseSet, spaced } from './phrases';

/** A cheap look at a text in plain form: without one of these it says nothing of anybody's health. */
export const HEALTH_HINTS = spaced(
  /benh|\bbn\b|(?:duong|am) tinh|\bhiv\b|\baids\b|covid|sars|corona|ncov|\bf ?[01]\b|\bfo\b|\blao\b(?! dong)|ung thu|\bk (?:phoi|gan|vu|giap|da|dai|co)|nhiem h\b|viem|xuat huyet|\bsxh\b|sot ret|bach hau|\bsoi\b|thuy dau|uon van|tam than|tram cam|roi loan|loan than|dong kinh|tieu duong|thao duong|tai bien|dot qu[yi]|nhoi mau|\bsuy (?:than|tim|gan|ho)|xo gan|giang mai|\bcum (?:a|gia)\b|dau mua|\bu (?:nao|vu|ac|tuyen|gan|phoi|xo)|khoi u\b|mau trang|bach cau|thalassemia|\bdown\b|tu ky|parkinson|alzheimer|sa sut|mat tri|nghien (?:ma|hut|ruou)|(?:cai|bi|con|nguoi|tuong) nghien|(?:nhap|nam|xuat|ra|vao|di) vien|(?:bi|di|phai|duoc|xin|vua|moi|da|dang) chuyen vien|cap cuu|hoi suc|dieu tri|chua tri|hoa tri|xa tri|chay than|loc mau|phau thuat|\b(?:bi|di|vua|phai|moi|duoc|sap|dang|ca|xin|da|vao|roi|tuc|lich) mo\b|\bmo (?:tim|ruot|nao|xong|tai|o|cho)\b|dai phau|hon me|nguy kich|tho may|cach ly|san phu|thai phu|toa thuoc|don thuoc|ma tuy|huyet ap|(?:say|pha) thai|khoi (?:covid|han)|hen (?:suyen|phe)|\bcopd\b|(?:bi|benh|ca) liet|liet nua|tay chan mieng|chan doan|xet nghiem|methadone|ghep (?:than|gan)|nang luc hanh vi|phoi nhiem|soc phan ve|ngo doc|lupus|thoai hoa|thoat vi|(?:bi|mac|benh|ca) tri\b|\bgout\b|\bgut\b|soi than|nhiem mo|vo sinh|thieu nang|nhiem trung|buou|bai nao|di tat|\bsida\b|bien chung|omicron|delta|gioi leo|zona|vay nen|dau mat do|tim bam sinh|sieu vi|ket qua (?:pcr|test)|(?:nguoi|ca|hop|sach) (?:nhiem|mac)|\bb ?\/ ?n|nghi (?:nhiem|mac)|\bbnhan|\bh5n1/,
);

/**
 * Conditions. "disease" is named and needs a word that gives it to somebody ("mắc", "bị"); "state" says it by itself;
 * the others are states only in company: see `health.ts`.
 */
export type Condition = 'disease' | 'state' | 'treatment' | 'emergency' | 'surgery' | 'isolation' | 'contact';

const DISEASES: readonly string[] = [
  'hiv', 'aids', 'hiv / aids', 'nhiễm h', 'lao', 'lao phổi', 'lao kháng thuốc', 'lao hạch', 'ung thư', 'k phổi', 'k gan', 'k vú', 'viêm gan', 'gan nhiễm mỡ', 'viêm phổi', 'viêm não', 'viêm màng não', 'viêm khớp', 'viêm ruột thừa', 'covid', 'covid - 19', 'sars', 'sars - cov - 2', 'corona', 'ncov', 'sốt xuất huyết', 'sxh', 'sốt rét', 'tay chân miệng', 'bạch hầu', 'sởi', 'thủy đậu',
  'uốn ván', 'tâm thần', 'tâm thần phân liệt', 'trầm cảm', 'rối loạn tâm thần', 'rối loạn lo âu', 'rối loạn lưỡng cực', 'loạn thần', 'động kinh', 'tiểu đường', 'đái tháo đường', 'nhồi máu cơ tim', 'nhồi máu', 'suy thận', 'suy tim', 'suy gan', 'suy hô hấp', 'xơ gan', 'giang mai', 'bệnh lậu', 'bệnh phong', 'bệnh dại', 'bệnh tim', 'bệnh thận', 'bệnh gan', 'bệnh phổi', 'tim bẩm sinh', 'bệnh hiểm nghèo', 'bệnh truyền nhiễm', 'bệnh xã hội', 'bệnh nan y', 'bệnh tình dục', 'cúm a', 'cúm gia cầm', 'h 5 n 1', 'đậu mùa khỉ',
  'u não', 'u vú', 'u ác', 'u tuyến giáp', 'khối u', 'k giáp', 'k dạ dày', 'k đại tràng', 'k cổ tử cung', 'u gan', 'u phổi', 'u xơ', 'máu trắng', 'bạch cầu', 'thalassemia', 'hội chứng down', 'tự kỷ', 'parkinson', 'alzheimer', 'sa sút trí tuệ', 'cao huyết áp', 'tăng huyết áp', 'huyết áp cao', 'hen suyễn', 'hen phế quản', 'copd', 'liệt', 'liệt nửa người', 'sốc phản vệ', 'ngộ độc', 'lupus', 'thoái hóa', 'thoát vị đĩa đệm', 'trĩ', 'gout', 'gút', 'sỏi thận', 'vô sinh', 'thiểu năng', 'thiểu năng trí tuệ', 'nhiễm trùng máu', 'bướu cổ', 'bại não', 'dị tật', 'ho lao', 'siđa', 'sida', 'biến chủng', 'omicron', 'delta', 'bệnh nền', 'giời leo', 'zona', 'vảy nến', 'đau mắt đỏ',
];

export const CONDITIONS = new PhraseBook<Condition>([
  ...phrases('disease' as const, DISEASES),
  ...phrases('state' as const, [
    'dương tính', 'tái dương tính', 'dương tính lại', 'âm tính', 'nhập viện', 'nằm viện', 'xuất viện', 'ra viện', 'vào viện', 'đi viện', 'chuyển viện', 'hóa trị', 'hoá trị', 'xạ trị', 'chạy thận', 'lọc máu', 'đột quỵ', 'bị đột quị', 'tai biến', 'tai biến mạch máu não', 'hôn mê', 'nguy kịch', 'thở máy', 'cai nghiện', 'nghiện ma túy', 'nghiện rượu', 'nghiện hút', 'bị nghiện', 'uống methadone', 'điều trị methadone', 'sảy thai', 'sẩy thai', 'phá thai', 'khỏi bệnh', 'khỏi covid', 'khỏi hẳn bệnh', 'phát bệnh', 'tái khám ung bướu', 'ghép thận', 'ghép gan', 'mất năng lực hành vi', 'mất trí nhớ', 'lên cơn động kinh', 'nhiễm bệnh', 'mắc bệnh nặng', 'bệnh nặng', 'bệnh rất nặng', 'phơi nhiễm', 'loạn thần',
  ]),
  ...phrases('treatment' as const, ['điều trị', 'chữa trị', 'chữa bệnh', 'trị bệnh', 'điều trị bệnh']),
  ...phrases('emergency' as const, ['cấp cứu', 'hồi sức']),
  ...phrases('surgery' as const, ['phẫu thuật', 'mổ', 'mổ tim', 'mổ ruột thừa', 'mổ não', 'đại phẫu']),
  ...phrases('isolation' as const, ['cách ly', 'tự cách ly']),
  ...phrases('contact' as const, ['f 0', 'f 1', 'fo', 'người tâm thần', 'người nghiện', 'con nghiện', 'người nhiễm hiv', 'người bệnh tâm thần', 'đối tượng nghiện', 'người khuyết tật tâm thần']),
]);

/** Words that give somebody a disease. */
export const HAVING = new Set(['bị', 'dính', 'mắc', 'nhiễm', 'bệnh', 'có', 'đoán', 'phát', 'phat', 'trị', 'vì', 'bi', 'mac', 'nhiem', 'benh', 'co', 'doan', 'tri', 'vi', 'phải', 'nghi', 'với', 'voi', 'là', 'la', 'sử', 'su', 'chết', 'mất', 'tử', 'tu', 'do']);

/** Words that may stand between a person and what the person has; with marks or without. */
export const BETWEEN = new Set(
  `mù hiv covid sars túy tuý giám định luận dính đều đã đang hiện vừa mới bị có được phải vẫn cũng lại nghi ngờ kết quả xét nghiệm test nhanh cho là rồi qua nay hôm sáng chiều tối đêm tiếp tục từng trước đó hay đc dc bệnh chẩn đoán chuẩn phát xác định chuyển
   đưa đi vào nặng giờ lần ngày tháng năm tuổi sau khi thì mắc nhiễm virus vi rút khuẩn căn chứng tiền sử cần xin nghỉ để sắp tự ghi nhận thuộc diện nhập viện điều trị với do vì đau ở nhà thứ hai ba tư tái đột ngột không may bất lúc trong quá trình vòng đợt này kia chết mất qua đời tử vong cùng
   dương tính nữ nam giới sinh sn cảm thấy khá rất cực kỳ hơi đều cả nguy cơ chưa hết khỏi thêm từ tuần gần đây lâu nhiều pcr mẫu lấy làm nội trú ngoại mấy nằm`
    .trim()
    .split(/\s+/),
);

/** Of these, the ones that only the one who suffers it can be the subject of. */
export const SUFFERING = new Set('bị dính mắc nhiễm phát bi mac nhiem bệnh benh dương âm được duoc'.split(' '));

/** Right after an illness that follows a name at once ("anh Hùng ung thư giai đoạn cuối"). */
export const AFTERMATH = new Set('roi r rui giai nang nam lan nhap ( dang phai xin mat chet tu het khoi can di vien afb'.split(' '));

/** Relatives: "con anh Hùng" is not anh Hùng, "anh Hùng và con" is. */
export const RELATIVES = new Set('con vợ chồng mẹ bố cha má ba em chị anh cháu ông bà'.split(' '));

/** What opens an aside between a person and the verb: "(sinh năm 1980)", ", trú tại ấp 3,". */
export const SPEAKING = phraseSet([
  'cho biết', 'cho hay', 'nói', 'phát biểu', 'báo cáo', 'chủ trì', 'thăm', 'đề nghị', 'yêu cầu', 'chỉ đạo', 'thông tin', 'thông báo', 'khẳng định', 'nhấn mạnh', 'chia sẻ', 'tham mưu', 'trình', 'ký', 'phối hợp', 'tổ chức', 'triển khai', 'kiểm tra', 'trao', 'tặng', 'hỗ trợ', 'giúp', 'chăm sóc', 'động viên', 'gửi', 'theo dõi', 'rà soát', 'lập', 'thống kê', 'tổng hợp', 'ủng hộ', 'tuyên truyền', 'khám', 'tiếp nhận', 'phụ trách', 'chủ nhiệm', 'xử lý', 'giao', 'nhắc', 'hỏi', 'mời', 'tham dự', 'dự', 'viết', 'nghiên cứu',
]);

/** After a condition: it is not the person's own. */
export const NOT_OWN_AFTER: Readonly<Record<Condition, ReadonlySet<string>>> = {
  disease: new Set(['dong', 'cong', 'dich', 'vao', 'toi', 'xuong', 'ly', 'len', 'ra', 'huyen', 'cuc', 'dao', 'lung', 'khong', 'nhan']),
  state: new Set(['gia', 'cua', 'phi', 'phan']),
  treatment: new Set(['cho', 'benh', 'cac', 'nhung', 'nguoi', 'hieu', 'thanh', 'giup', 'mien']),
  emergency: new Set(['cho', 'nguoi', 'benh', 'cac', 'nhung', '115', 'nan', 'thanh', 'kip']),
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
    'bệnh án', 'hồ sơ bệnh án', 'kết quả xét nghiệm', 'kq xét nghiệm', 'giấy ra viện', 'giấy nhập viện', 'toa thuốc', 'đơn thuốc', 'điều trị cho', 'cấp cứu cho', 'phẫu thuật cho', 'mổ cho', 'xét nghiệm cho', 'giám định tâm thần', 'giám định pháp y tâm thần', 'giấy chứng nhận tâm thần', 'hồ sơ tâm thần', 'phiếu xét nghiệm', 'tiền sử bệnh', 'tình trạng bệnh', 'bệnh tình', 'danh sách dương tính', 'danh sách bệnh nhân', 'danh sách cách ly', 'danh sách ca mắc', 'danh sách người mắc', 'danh sách nhiễm', 'ds dương tính', 'ds f 0', 'danh sách f 0', 'danh sách f 1', 'ca tử vong do covid', 'giấy khám bệnh', 'quyết định cách ly', 'chẩn đoán', 'kết quả pcr', 'kết quả test',
  ]),
]);

/** Words that may stand between such a word and the name. */
export const BEFORE_NAME = new Set('so la ten mac benh mang nang moi ngheo nu nam thu co gom dang dieu tri tuoi ong ba bi nhiem ho va dau tien nhat cuoi cung'.split(' '));
export const OF_SOMEBODY = new Set('cua cho doi voi'.split(' '));
