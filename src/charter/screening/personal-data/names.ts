/** Names of people in Vietnam, as data: the Kinh and the peoples of Bình Phước, Đồng Nai, the highlands and the delta. */
const words = (list: string) => list.trim().split(/\s+/);

/** Family names that are hardly ever an everyday word in capitals. */
export const FAMILY_NAMES: readonly string[] = words(`
  nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương lý đinh trịnh đoàn lương trương hồ lâm đào vương mai
  tạ lưu chu châu tô triệu tống quách thái trang hứa tăng phùng nghiêm mạc đàm bạch khổng kiều đồng nông ninh thạch
  doãn hà diệp lục ông khúc cao bế sầm giáp ma từ tôn bồ quan mã la phí thân tiêu ung viên vi thi hàn ấu âu bành cù cung
  giang hạ hình khương kha khuất khưu kim lại lữ mẫn ngụy nhữ nhâm phó quản sái sử tằng thang thiều thẩm thiệu thôi
  thục tiết tòng trà trầm trình tưởng ứng vòng xa yên an cấn cảnh chế chử cổ danh dư đới đường hùng hướng kiên liêu
  liễu lộ lò lồ văn lường luyện mai nhan nhạc ngọ nhiêu nhuế phù phú sơn sú tất thành tiền tịnh trì tri tả ty uông vưu
  rah rmah kpuih puih giàng sùng vàng thào hạng lầu hầu mùa vừ cứ quàng cà bạc phàn chẻo tẩn lù bàn cầm lang tráng ngải chảo lèng tếnh
  điểu thị chau néang nê lâm y ka kơ cil cill kră rơ ksor siu kpă nay rcom rahlan niê mlô ayun byă êban hmok hđơk kbuôr
  ktul knul bkrông bdap liêng sơ ao kon lơ bon dơng đa jơ mbon bnướt alăng bhling bríu pơloong zơrâm coor hôih tơ klâu
`);

/** Family names that open everyday phrases too ("An toàn", "Thành phố", "Hướng dẫn"): more is asked of what follows. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  words(`
    an cảnh cao chu chế cổ cung cứ danh doãn dư đa đào đồng đoàn đường đới giang giáp hà hạ hầu hình hùng hướng hạng hồ kim
    kiên kiều la lại lâm ma lang lộ luyện lục lương lưu lý mã mai mùa nay ninh ngọ nông ông phó phú phù phí quan quản sơn sử tả
    tăng tất thái thân thành thi thị thiệu thôi tiền tiêu tiết tịnh tô tôn tống trang tráng trà tri trì trình từ tưởng ty
    ung ứng văn vàng vi viên vòng xa y yên bàn bạc bạch bành cà cầm cù lê lơ sơ dương võ vũ mạc thang thục khúc nhạc hứa
    tòng ao bon kon âu ka kơ rơ liêng
  `),
);

/** What stands between family name and given name more often than anything else. */
export const MIDDLE_NAMES: ReadonlySet<string> = new Set(
  words(`
    văn thị hữu đức ngọc minh quang quốc thanh xuân kim hồng thu mỹ đình công xuân trọng hoàng anh bá bảo bích cẩm chí diễm
    a duy gia hải hiếu huy khánh khắc mạnh mai nhật như phương phước phú quý quỳnh tấn thái thành thế thiên thiện thúy thùy
    tiến trung trường tuấn tường tuyết việt viết vĩnh xuân yến cao chấn đăng doãn hà lan lệ linh mộng nam ngân nguyên nhất
    phi phúc sỹ sĩ tất thảo trúc tú uyên vân vũ
  `),
);

/** First halves of double given names that communes and wards are seldom named with. */
export const DOUBLE_NAMES: ReadonlySet<string> = new Set(
  words(`
    ngọc thu mỹ hồng bích thúy thuý thùy tuyết diễm quỳnh khánh tuấn đức hải anh huy quốc trung diệu cẩm như bảo gia phương việt thảo lan mai kiều nhật tố ánh hoài
    hoàng thị minh thanh kim xuân hữu công duy trọng mạnh
  `),
);

/** Given names in common use; lower-case ones are read as names only beside a title and what the rule looks for. */
export const GIVEN_NAMES: readonly string[] = words(`
  an anh ánh ân ái bắc bách bảo bằng bích bình bính bổn cẩm cảnh cần cầu châu chánh chí chiến chinh chính chung chương
  công cúc cương cường danh dân diệp diễm diệu dịu doanh dung dũng duy duyên dương đài đại đam đàn đan đào đạo đạt đăng đức
  điền điệp định đoan đoàn đông đồng giang giao giáp hà hạ hạnh hải hân hằng hảo hậu hạo hiên hiền hiển hiệp hiếu hoa hòa
  hoà hoài hoan hoàn hoàng học hồng hợi hợp huân huệ hùng huy huyền hưng hương hường hữu khải khang khanh khánh khiêm khoa
  khôi khuê khương kiên kiệt kiều kim kỳ lâm lan lài lành lập lệ liên liễu linh loan lộc lợi long luân luận lực lương lượng
  lưu luyến ly lý mai mận mạnh mẫn miên minh mơ mùi muội mười my mỹ nam năm nga ngà ngân nghi nghĩa nghiêm ngọc ngôn nguyên
  nguyệt nhã nhân nhàn nhâm nhật nhi nhiên nho nhung nhuận như nhựt ninh nở nữ oanh phát phi phong phú phúc phước phụng
  phương phượng quân quang quế quốc quý quỳnh quyên quyền quyết sang sáng sâm sanh sen sinh sơn sương tài tâm tân tấn thạch
  thái thắng thanh thành thạnh thảo thắm thăng thân thế thi thìn thiên thiện thịnh thoa thoan thơ thọ thông thơm thu thư
  thuận thục thúy thuý thùy thuỳ thủy thuỷ thương thường tiên tiến tiếp tín tình tịnh toàn toản tố tôn trà trâm trân trang
  tráng trí triết triều trinh trọng trúc trung trường trưởng tú tuân tuấn tuệ tùng tường tươi tuyên tuyến tuyền tuyết
  tuyển ty tỵ uyên út vân văn vi việt vinh vĩnh vũ vui vương vượng vy xinh xuân xuyến xoan ý yên yến hiệu khuyên nhường bé
  tèo tí sáu bảy tám chín hai ba tư dậu tuất mão sửu dần thêu thìn lụa gấm hợp bưởi cam chanh đức huấn nết nụ đượm ngoan
  đoài hoạt khởi kính lãm luật nghị nhị phấn quảng quyến thiệp thuyết thức tuyến rây sa kha rết sóc hên mol thol phon khươl sal páo chư lử nái mẩy mùi pâng phử tuên yéo blớt krứ brêu
  tiệp huynh nhâm kháng tráng khoái chức thạo thuyên thuyền toại tiềm tiếu vượt vững đỉnh đính điểm hoán hoạch huỳnh khá kha khoát lạc lãng lân liêm lĩnh lựu ngữ ngự
  nhuần nhuệ phan phiên quát sửu thạc thiết thuật thụy toàn trác tri triển truyền truyện trứ vịnh viễn vĩ vỹ xuyên na
  sỹ sĩ bửu báu bông bổng biên cẩn cát chi chiểu chuẩn cử du duyệt đệ đô đôn gái hy hỷ huyên hưởng khả khâm khiết kiệm lam luyện mây mến mừng nhẫn ni nương oai quới quy rạng sắc sỏi tạo thao thêm thới thống thuần thưởng tĩnh toan trì trị triệu tứ túc tý uy uyển võ xíu xứng thẩm thiều viên
`);

/** Places and people of history that begin like a person's name. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(
  `hà nội|hà nam|hà giang|hà tĩnh|hà tây|hà bắc|hà lan|hà đông|hà tiên|hồ chí minh|lâm đồng|lâm hà|cao bằng|cao lãnh|thái bình|thái nguyên|thái lan|lê chân|sơn la
  |sơn tây|sơn trà|đồng nai|đồng xoài|đồng phú|đồng tháp|đồng tâm|đồng tiến|đồng hới|đồng hỷ|an giang|an khê|kiên giang|kiên lương|phú yên|phú thọ|phú quốc|phú nhuận|phú riềng|phú nghĩa
  |phú giáo|thành phố|thành ủy|thành tâm|thành viên|vũng tàu|vũ hán|ninh bình|ninh thuận|yên bái|yên tử|kim bôi|la gi|lý sơn|lý lịch|mai châu|mai dịch|giang tô|trà vinh|trà bồng|tiền giang|tiền phong
  |bình phước|bình dương|bình thuận|bình định|bình long|phước long|lộc ninh|bù đăng|chơn thành|hớn quản|bù đốp|bù gia mập|long an|long khánh|long thành|biên hòa|bến tre|cần thơ|đà nẵng|đà lạt|hải phòng|hải dương|hưng yên|thừa thiên|khánh hòa|lai châu|lạng sơn|lào cai|nam định|nghệ an|quảng nam|quảng ngãi|quảng ninh|quảng bình|quảng trị|sóc trăng|tây ninh|thanh hóa|tuyên quang|vĩnh long|vĩnh phúc|việt nam|trung ương|trung quốc|hàn quốc|nhật bản|đông nam|tây nguyên|nam bộ|bắc giang|bắc ninh|bắc kạn|bạc liêu|cà mau|đắk lắk|đắk nông|điện biên|hậu giang|hòa bình|ninh hòa|phước bình|tân phú|tân bình|tân lập|tân hòa|tân tiến|hưng chiến|thanh lương|trảng bom|xuân lộc|vĩnh cửu|nhơn trạch|thống nhất|định quán|cẩm mỹ|nam á|đông á|bắc á|từ dũ|nhân dân|quân y
  |minh hưng|minh lập|minh thành|minh long|minh tâm|minh thắng|minh đức|thanh lương|thanh phú|thanh bình|thanh an|thanh hòa|thanh sơn|xuân hòa|xuân hưng|xuân thọ|xuân định|xuân phú|xuân bắc|xuân đông|xuân đường|xuân quế|hoàng diệu|kim long|mỹ hạnh|quang minh|quang trung|hưng thịnh|thu đông|hải an|anh em|bảo vinh|bảo quang|gia canh|gia kiệm|gia tân|việt kiều|trung tâm|trung hòa|trung thành
  |hùng vương|lê lợi|lê duẩn|lê lai|lê hồng phong|lê quý đôn|lê thánh tông|lê văn duyệt|lê đại hành|lê thị riêng|lê văn sỹ|nguyễn huệ|nguyễn trãi|nguyễn du|nguyễn thái học|nguyễn tri phương
  |nguyễn văn cừ|nguyễn văn linh|nguyễn thị minh khai|nguyễn văn trỗi|nguyễn đình chiểu|nguyễn công trứ|nguyễn bỉnh khiêm|nguyễn chí thanh|nguyễn thái bình|nguyễn hữu thọ|nguyễn hữu cảnh|nguyễn thị định
  |nguyễn khuyến|nguyễn viết xuân|nguyễn chánh|nguyễn bình|nguyễn chí công|trần hưng đạo|trần phú|trần quang khải|trần quốc toản|trần quý cáp|trần nhân tông|trần đại nghĩa|trần bình trọng|lý thường kiệt|lý thái tổ|lý tự trọng
  |lý nam đế|phan bội châu|phan chu trinh|phan châu trinh|phan đình phùng|phan đăng lưu|phan đình giót|phạm ngọc thạch|phạm văn đồng|phạm ngũ lão|phạm hùng|hoàng văn thụ|hoàng diệu|hoàng hoa thám|hoàng quốc việt|hoàng sa|hoàng mai
  |võ thị sáu|võ văn kiệt|võ nguyên giáp|võ văn tần|tôn đức thắng|ngô quyền|ngô gia tự|đinh tiên hoàng|đinh bộ lĩnh|đặng thùy trâm|đoàn kết|đoàn thanh niên|đoàn thị điểm|bùi thị xuân|huỳnh thúc kháng|tô hiến thành|tô hiệu|đào duy từ
  |dương quảng hàm|trương định|trường chinh|trường sa|tạ quang bửu|bạch đằng|bạch mai|cao thắng|chu văn an|mạc đĩnh chi|lương thế vinh|lương định của|lương ngọc quyến|hồ tùng mậu|hồ xuân hương|châu đốc|châu thành|châu âu|châu á|châu phi
  |võ trường toản|quang trung|thị xã|thị trấn|an toàn|an ninh|an sinh|an lộc|an phú|an viên|tân phú|đào tạo|đồng chí|đồng bào|văn phòng|văn hóa|văn thư|văn bản|trang thông|công an|dương tính|ông bà|hồ sơ|tăng cường|kim ngạch|tiền lương|danh sách|lưu trữ|cao su|cao tốc|cao đẳng|cao cấp`
    .replaceAll('\n', '')
    .split('|')
    .map((name) => name.trim()),
);
