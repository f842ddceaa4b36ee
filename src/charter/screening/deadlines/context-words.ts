import { Phrases } from './words';

/**
 * What a word says of a sentence with a time in it.
 * `request`: something is asked of someone; `particle`: in passing, as friends do. `task`: something to be done by a time. `event`: something that happens
 * at a time. `past`, `future`: told, not asked. `condition`: what stands right before a bound that only describes.
 * `data`: what a report is about. `none`: looks like one of these and is not.
 */
export type Role = 'request' | 'particle' | 'task' | 'event' | 'past' | 'future' | 'condition' | 'data' | 'none';

const WORDS: Readonly<Record<Role, string>> = {
  request:
    'đề nghị|yêu cầu|giao|phải|cần|hãy|nhớ|nhờ|mong|vui lòng|khẩn trương|chỉ đạo|đôn đốc|lưu ý|nhắc|bắt buộc|gấp|' +
    'hỏa tốc|hoả tốc|thượng khẩn|khẩn|trách nhiệm|chủ trì|phân công|tập trung|ưu tiên|tranh thủ|chủ động|' +
    'pls|please|plz|chưa|ráng|cố gắng|đốc thúc|kính mong|rất mong|đn|yc|coi như|xem như|được tính là|được hiểu là|phấn đấu|mời đăng ký|kính đề nghị|kịp thời',
  particle: 'nhé|nha|nhá|nghen|giúp|giùm|hộ',
  task:
    'gửi|nộp|báo cáo|bc|hoàn thành|hoàn tất|xong|trả lời|phản hồi|hồi đáp|trình|góp ý|tham gia ý kiến|có ý kiến|cho ý kiến|' +
    'cung cấp|rà soát|cập nhật|đăng ký|tổng hợp|xử lý|giải quyết|chuyển|bổ sung|khắc phục|xác nhận|kê khai|nhập|kiểm tra|' +
    'chuẩn bị|thực hiện|triển khai|thanh toán|quyết toán|niêm yết|bàn giao|dứt điểm|điền|ký số|ký duyệt|phát hành|' +
    'ban hành|tham mưu|lập|phê duyệt|duyệt|đăng tải|đính chính|thu hồi|kiện toàn|giải trình|kiểm điểm|thẩm định|' +
    'nhận hồ sơ|nhận bài|nhận đăng ký|hoàn thiện|chỉnh lý|chỉnh sửa|sửa|đối chiếu|cài đặt|kích hoạt|thi hành|công khai|' +
    'chốt|giải ngân|soạn|dự thảo|thống kê|trả kết quả|trả hồ sơ|tháo gỡ|gia hạn|nhận góp ý|lấy ý kiến|đề xuất|' +
    'lên danh sách|cử người|cử cán bộ|sao gửi|đổi mật khẩu|quán triệt|phổ biến|tuyên truyền|tải lên|up|làm xong|ghi nhận ý kiến|' +
    'khóa sổ|đóng góp|ký cam kết|cam kết|bình chọn|nhận|hồi âm|rep|reply|điều chỉnh|scan|thông tin lại|báo lại|báo|nhắn lại|khai báo|xây dựng|tu sửa|vệ sinh|số hóa|số hoá',
  event:
    'bị khóa|chuyển công tác|bị khoá|dự thi|họp|cuộc họp|hội nghị|hội nghị triển khai|hội nghị quán triệt|hội nghị phổ biến|họp triển khai|họp triển khai thực hiện|lớp tuyên truyền|lớp tập huấn|hội thảo|hội thi|hội thao|tập huấn|nghỉ|nghỉ phép|nghỉ lễ|nghỉ tết|trực|diễn ra|tổ chức|' +
    'khai mạc|bế mạc|lễ|dự|tham dự|dự họp|sự kiện|hiệu lực|áp dụng|mưa|bão|thời tiết|nắng|cắt điện|mất điện|ngừng|' +
    'tạm ngừng|tạm dừng|thi đấu|đi công tác|tiếp công dân|tiếp đoàn|đón đoàn|đón tiếp|sinh hoạt|khám sức khỏe|khám sức khoẻ|bảo trì|' +
    'trưng bày|gặp mặt|xét xử|phiên tòa|phiên toà|xảy ra|ghi nhận|phát hiện|khởi công|giao ban|kỷ niệm|chào cờ|công diễn|' +
    'giao lưu|du lịch|tham quan|đi vắng|vắng mặt|có mặt|làm việc với|kéo dài|phát sóng|chiếu|đám cưới|đám tang|sinh nhật|mở cửa|đóng cửa|bảo hành|điều trị|cách ly|đình chỉ|tạm giữ|tạm giam|lưu thông|cấm đường|về tới|về đến|đến nơi|đổ bộ|chạy thử|vận hành thử|dự báo|chúc|chúc mừng|tốt nghiệp|thai sản',
  past: 'đã|từng|vừa mới|đã được',
  future: 'sẽ|dự kiến|có thể|đang|hẹn gặp',
  condition:
    'sinh|phát sinh|tiếp nhận|thụ lý|có hiệu lực|hiệu lực|được cấp|xảy ra|thành lập|được tuyển dụng|tuyển dụng|kết hôn|' +
    'xác lập|ký kết|kết nạp|vào ngành|nhập ngũ|tồn tại|kết thúc|bắt đầu|khởi hành|xuất phát|nghỉ hưu|sử dụng|' +
    'phạm tội|vi phạm|khởi kiện|mất|qua đời|bổ nhiệm|chuyển đến|cư trú|sở hữu|đầu tư|có từ|hưởng',
  data: 'kết quả|tình hình|số liệu|công tác|hoạt động|vụ việc|nổi bật|nhiệm vụ|tiến độ|kết quả thực hiện|số vụ|số lượng',
  none:
    'chưa biết|chưa rõ|khai sinh|học sinh|sinh viên|thí sinh|tuyển sinh|hy sinh|y sinh|tuyên truyền viên|báo cáo viên|công chứng viên|phòng công chứng|tổ chức công chứng|sử dụng đất|học tập trung|học tập|đào tạo tập trung|đầu tư công|' +
    'trợ giúp|hộ tịch|hộ khẩu|hộ nghèo|hộ gia đình|hộ kinh doanh|ủng hộ|bảo hộ|nông hộ|hộ dân|số hộ|các hộ|hộ chiếu|hộ lý|cần thiết|mong muốn|gấp đôi|gấp ba|gấp rưỡi|nha khoa|nhớ về|tưởng nhớ|ghi nhớ|giao lưu|' +
    'kính gửi|xâm nhập|gia nhập|hội nhập|thu nhập|sáp nhập|đăng nhập|nhập khẩu|nhập viện|nhập học|nhập cảnh|thâm nhập|chuyển biến|vận chuyển|di chuyển|chuyển dịch|công lập|' +
    'trình bày|báo động|cảnh báo|chứng nhận|đảm nhận|nhận xét|kiểm duyệt|đoàn kiểm tra|tổ kiểm tra|kế hoạch kiểm tra|bài kiểm tra|ủy ban kiểm tra|uỷ ban kiểm tra|lịch kiểm tra|' +
    'giao thông|giao hàng|hàng giao|giao dịch|giao tiếp|cần thơ|cần cù|không phải|bên phải|lẽ phải|không cần|chưa cần|khỏi cần|theo báo cáo|trong báo cáo|' +
    'tại báo cáo|qua báo cáo|chưa có hạn|nhắc đến|chuyển sang|chuyển đổi|lập tức|độc lập|lập trường|trình độ|quá trình|chương trình|lập luận|tình trạng|' +
    'công trình|lộ trình|quy trình|giấy mời|trực tiếp|trực thuộc|trực tuyến|tổ chức đảng|tổ chức cán bộ|cơ quan tổ chức|' +
    'lễ phép|tính chất|tính toán|trung tâm hội nghị|phòng họp|lệ phí|khẩn cấp|dự án|dự toán|dự thảo nghị quyết|tài liệu họp|hồ sơ dự thi|bài dự thi|dự phòng|dự trù|biên bản họp|báo chí|thông báo|nhận thức|nhận định|công nhận|' +
    'ban tổ chức|các tổ chức|tổ chức cá nhân|cơ quan , tổ chức|nghỉ việc|danh sách dự|người dự|thành phần dự|tham dự hội nghị|dự hội nghị|dự tập huấn|tham dự tập huấn|báo đảng',
};

/** The words above, the longest first where several begin at a word. */
export const roleWords = new Phrases<Role>(
  (Object.entries(WORDS) as [Role, string][]).flatMap(([role, list]) => list.split('|').map((phrase) => [phrase, role] as const)),
);
