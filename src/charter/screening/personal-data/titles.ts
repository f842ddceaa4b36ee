import { PhraseBook, phrases, phraseSet } from './phrases';

/**
 * What may stand before a person's name. After "called" ones only a name in common use is one; "abbreviated" ones are
 * names' neighbours only before a capital; a "doctor" is the one who treats; a "role" wants a name of two words.
 */
export type Title = 'plain' | 'called' | 'abbreviated' | 'doctor' | 'role';

export const TITLES = new PhraseBook<Title>([
  ...phrases('plain' as const, [
    'anh', 'chị', 'ông', 'bà', '=cô', '=chú', '=bác', 'cậu', '=dì', '=cụ', '=em', '=cháu', '=thầy', 'đồng chí', 'đ / c', 'đ . c', 'ông bà', 'anh chị', 'mr', 'mrs', 'ms', 'mr .', 'mrs .', 'ms .', '=bé', 'sếp',
    'bị can', 'bị cáo', 'đương sự', 'nguyên đơn', 'bị đơn', 'bị hại', 'công dân', 'nạn nhân', 'nhân chứng', 'người nộp', 'họ tên :', 'họ và tên :', 'họ tên', 'họ và tên', 'tên là', 'full name', 'full name :', 'fullname', 'fullname :', 'name :', 'fn :', '=thím', '=mợ', '=thằng', '=cậu bé', 'cháu bé', 'người phụ nữ tên', 'vợ chồng',
    'nghi phạm', 'đối tượng', 'phạm nhân', 'học sinh', 'sinh viên', 'luật sư', 'luật gia', 'ls', 'ls .', 'ths', 'ths .', 'thạc sĩ', 'ts .', 'tiến sĩ', 'cử nhân', 'bà mẹ', 'thượng úy', 'đại úy', 'thiếu tá', 'trung tá', 'thượng tá', 'đại tá',
  ]),
  ...phrases('called' as const, ['tên', 'đầu mối', 'đầu mối :', 'liên hệ', 'liên hệ :', 'gặp', 'người liên hệ', 'người liên hệ :', 'lh', 'lh :']),
  ...phrases('abbreviated' as const, [ '=a', '=c', '=e', '=ô', '=b', 'a .', 'c .', 'e .', 'ô .', 'b .', '=đc', '=dc', 'ông / bà', 'ong', 'ba', 'co', 'chu', 'bac', 'cu', 'em', 'chau', 'be', 'thay', '=ac']),
  ...phrases('doctor' as const, ['bác sĩ', 'bác sỹ', 'bs', 'bs .', 'bsck', 'bs cki', 'bs ckii', 'bs . ckii', 'bs . cki', 'ts . bs', 'ths . bs', 'ths . bs .', 'ts . bs .', 'điều dưỡng', 'y sĩ', 'y tá', 'dược sĩ', 'giáo sư', 'gs', 'pgs', 'gs . ts', 'pgs . ts', 'pgs . ts .', 'gs . ts .']),
  ...phrases('role' as const, [
    'giám đốc', 'phó giám đốc', 'chánh văn phòng', 'phó chánh văn phòng', 'trưởng phòng', 'phó trưởng phòng', 'phó phòng', 'chủ tịch', 'phó chủ tịch', 'bí thư', 'phó bí thư', 'chuyên viên', 'công chứng viên', 'trợ giúp viên', 'đấu giá viên',
    'kế toán', 'kế toán trưởng', 'thủ quỹ', 'thủ kho', 'văn thư', 'lái xe', 'tài xế', 'bảo vệ', 'bộ trưởng', 'thứ trưởng', 'thủ tướng', 'cán bộ', 'công chức', 'viên chức', 'nhân viên', 'thẩm phán', 'chấp hành viên', 'hiệu trưởng', 'tổ trưởng', 'trưởng thôn', 'trưởng ấp', 'gđ', 'pgđ', 'ct', 'pct', 'tp', 'ptp', 'cvp', 'cv', 'người dân', 'hội thẩm', 'thư ký',
  ]),
]);

/** Words that a name does not begin with, though a capital may stand there after a title. */
export const NOT_NAMES = phraseSet([
  ...'sở phòng ban giám phó trưởng chánh chủ bí bộ cục đảng hội tổ viện tòa toà xã phường huyện tỉnh em anh chị ông bà cô chú bác con giáo ơi nào ấy này kia ta bên trực họp số theo về và có là được đã cho gửi xem ký nhận hỏi gọi ngày năm quê nơi'.split(' ').map((word) => `=${word}`),
  'ubnd', 'hđnd', 'công an', 'công ty', 'cơ quan', 'đơn vị', 'doanh nghiệp', 'tổ chức', 'luật', 'dự án', 'văn phòng', 'trung tâm', 'chi cục', 'chi nhánh', 'trường học', 'trường thpt', 'trường thcs', 'trường tiểu học', 'khoa học', 'đoàn thanh niên', 'sđt', 'đt', 'cccd', 'cmnd', 'stk', 'mst', 'tel', 'zalo', 'ct', 'gđ', 'pgđ', 'tp', 'cvp', 'vp', 'qlnn', 'stp', 'hải quan', 'kho bạc', 'ngân hàng', 'bhxh', 'bhyt', 'vks', 'tand', 'thads', 'cán bộ', 'chuyên viên', 'liên hệ', 'liên lạc', 'liên quan', 'liên thông', 'liên kết', 'liên tục', 'liên đoàn', 'liên ngành',
  'đề nghị', 'báo cáo', 'thành viên', 'họ tên', 'họ và tên', 'địa chỉ', 'điện thoại', 'giới tính', 'sinh năm', 'sinh ngày', 'chức vụ', 'ghi chú', 'hotline', 'email', 'hồ sơ',
]);

/** Nouns before which a person's name, or any capitals, are the name of a place or a street, or of an office or a firm. */
export const NAMED_AFTER = new PhraseBook<'place' | 'organisation'>([
  ...phrases('place' as const, [
    '=đường', '=phố', '=phường', '=xã', '=huyện', '=tỉnh', '=quận', 'thành phố', 'thị trấn', 'thị xã', '=giải', '=cúp', '=sông', '=cầu', '=chợ', '=ga', '=ấp', '=thôn', 'khu phố', 'khu', '=hẻm', '=ngõ', '=bến', 'công viên', 'quảng trường', 'tượng đài', '=đoạn', 'ngã tư', 'ngã ba', 'vòng xoay', '=lớp', 'tổ đại biểu', '=đl', 'số nhà', 'học bổng', 'danh hiệu', 'nghĩa trang', '=đảo',
  ]),
  ...phrases('organisation' as const, [
    '=trường', 'thpt', 'thcs', 'tiểu học', 'trường tiểu học', 'mầm non', 'trường mầm non', 'mẫu giáo', 'đại học', 'cao đẳng', 'học viện', 'bệnh viện', 'bv', 'công ty', 'công ty luật', 'cty', 'tnhh', 'tnhh mtv', 'mtv', 'cổ phần', 'cp', 'dntn', 'doanh nghiệp', 'doanh nghiệp tư nhân', 'ngân hàng', '=chùa', '=đền', 'nhà thờ', '=quỹ', 'vpcc', 'văn phòng công chứng', 'văn phòng luật sư', 'vpls', 'nhà thuốc', 'phòng khám', 'cửa hàng', '=tiệm', '=quán', 'htx', 'hợp tác xã', 'giáo xứ', 'bảo tàng', 'nhà hát', 'chi nhánh', 'nhà xe', '=đội', 'khách sạn', 'nhà hàng', 'shop', 'trung tâm', 'thư viện', 'taxi',
  ]),
]);
