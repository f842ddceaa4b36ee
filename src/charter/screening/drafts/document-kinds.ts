/** Kinds of paper an office drafts itself (Nghị định 30/2020/NĐ-CP, điều 7), as titles, in lower case. */
export const OWN_KINDS =
  'kế hoạch|báo cáo|quyết định|tờ trình|công văn|thông báo|quy chế|quy định|quy trình|đề án|phương án|chương trình|biên bản|hướng dẫn|kết luận|nghị quyết|chỉ thị|giấy mời|hợp đồng|công điện|thông cáo|bản ghi nhớ|phiếu trình|phiếu chuyển|danh sách|đề cương|phát biểu|bài phát biểu|diễn văn|văn bản|dự án|thư|thư mời|giấy ủy quyền|giấy giới thiệu|nội quy|lịch công tác|lịch|kịch bản|bản án|tờ khai|phụ lục|điều lệ|chiến lược|quy hoạch|thỏa thuận|biểu mẫu|câu hỏi|trả lời|ý kiến|tài liệu|thuyết minh|dự toán|giấy phép|bảng|biểu';
/** Kinds that others draft and the public is asked about: their drafts are talked of far more often than posted. */
export const PUBLIC_KINDS = 'luật|bộ luật|nghị định|thông tư|pháp lệnh|hiến pháp|thông tư liên tịch';
/** Abbreviations of kinds and of issuing bodies in document symbols, in lower case. */
export const SYMBOLS =
  'qh\\d{0,2}|qđ|qd|bc|kh|tb|ttr|cv|ct|nq|tt|bb|gm|hd|hdd|đa|pa|cđ|cd|kl|qc|qy|ctr|gt|gp|pc|pt|ubnd|hđnd|hdnd|stp|btp|tu|đu|du|vp|sns|cat|ttcp|ttg|cp|tw|tp|xp|gtt|nqlt|ttlt|đk|tlđ|ubmttq|mttq|sct|snv|stc|skhđt|sgdđt|syt|snnmt|hđ|bqlda|tcthads|thads|tand|vksnd';
