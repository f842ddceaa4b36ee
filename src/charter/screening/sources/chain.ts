import { PhraseBook, phraseSet, phrases } from '../personal-data/phrases';
import { LINE, MARK, type Words } from '../personal-data/words';

const joined = (heads: readonly string[], tails: readonly string[]) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));

/** What a chain message begins with. A "loud" head is enough, a "cry" with "!!"; an "alarm", which offices sound too, needs a call to spread it. */
const HEADS = new PhraseBook<'loud' | 'cry' | 'alarm'>([
  ...phrases('loud' as const, [
    'tin nóng', 'tin hot', 'tin sốc', 'tin nóng hổi', 'tin cực nóng', 'tin cực sốc', 'tin cực hot', 'tin giật gân', 'tin độc quyền', 'hot', 'hot news', 'hot hot', 'hot hot hot', 'cực hot', 'siêu hot', 'cực nóng',
    'nóng hổi', 'cực sốc', 'sốc', 'breaking', 'hót', 'hót hót', 'nóng hổi vừa thổi vừa xem', 'breaking news', 'rò rỉ', 'tin rò rỉ', 'tin được chuyển tiếp nhiều lần', 'được chuyển tiếp nhiều lần', 'đã được chuyển tiếp nhiều lần', 'forwarded many times',
  ]),
  ...phrases('cry' as const, ['nóng', 'khủng khiếp']),
  ...phrases('alarm' as const, ['tin khẩn', 'tin khẩn cấp', 'khẩn cấp', 'cảnh báo', 'cảnh báo khẩn', 'báo động', 'tin mới nhận', 'mới nhận tin', 'mới nhận được tin', 'tin mới', 'tin cực kỳ quan trọng', 'nguy hiểm quá']),
]);

const SPREADING = ['chia sẻ', 'share', 'lan tỏa', 'phát tán', 'chuyển tiếp', 'truyền tay nhau', 'lan truyền'];
const KIN = ['cho người thân', 'cho bạn bè', 'cho gia đình', 'cho bà con', 'cho mọi người biết', 'cho mọi người cùng biết', 'cho mọi người phòng tránh', 'để mọi người biết', 'để mọi người phòng tránh'];

/** Calls to spread a message. A "wide" one says itself that it is a chain message. */
const CALLS = new PhraseBook<'wide' | 'plain'>([
  ...phrases(
    'wide' as const,
    joined(SPREADING, ['gấp', 'mạnh', 'mạnh vào', 'mạnh lên', 'nhiều vào', 'càng nhiều càng tốt', 'kẻo', 'kẻo muộn', 'trước khi bị xóa', 'ngay trước khi bị xóa', 'ngay kẻo bị xóa', 'ngay cho người thân', 'ngay cho mọi người', 'ngay !', 'bài này', 'bài viết này', 'tin này', 'tin nhắn này', 'giúp :', 'hộ :', 'giùm :', 'dùm :']),
  ),
  ...phrases('wide' as const, joined(SPREADING, joined(['cho người thân', 'cho gia đình', 'cho bạn bè', 'cho bà con'], ['đề phòng', 'biết', 'cùng biết', 'ngay', 'gấp', 'cẩn thận']))),
  ...phrases('plain' as const, joined([...SPREADING, 'chuyển', 'nhắn', 'báo', 'gửi', 'chia sẻ ngay', 'share ngay', 'chuyển ngay', 'gửi ngay', 'báo ngay'], KIN)),
]);

const FIRST_WORDS: ReadonlySet<string> = new Set([...HEADS.firstWords(), ...CALLS.firstWords()]);

/** Whether the head of a chain message, or its call, may begin with a word, given in its plain form. */
export function mayBeginChain(word: string): boolean {
  return FIRST_WORDS.has(word);
}

/** What an office shares in haste: the call is about work. */
const WORK = phraseSet([
  'file', 'link', 'màn hình', 'tài liệu', 'lịch', 'văn bản', 'công văn', 'thông báo', 'danh sách', 'kế hoạch', 'kinh nghiệm', 'dữ liệu', 'số liệu', 'bản', 'mẫu', 'biểu mẫu', 'giấy mời', 'hồ sơ', 'ảnh', 'thư mục', 'folder', 'quyền', 'tin bài', 'cho em', 'cho anh', 'cho phòng',
]);

/** How far behind its head the call of a chain message may stand, in pieces. */
const HEAD_REACH = 60;
const CRY_REACH = 5;

/** The length in pieces of a loud head, or of a call that makes a chain message of what stands before it; or 0. `heads.last` is where the last head stood. */
export function chainAt(words: Words, index: number, heads: { last: number }): number {
  const head = HEADS.at(words, index);
  if (head !== null && opens(words, index)) {
    const after = index + head.length;
    if ((head.value === 'loud' && closes(words, after)) || (head.value !== 'alarm' && isCried(words, after))) return head.length;
    heads.last = index;
  }
  const call = CALLS.at(words, index);
  if (call === null || WORK.at(words, index + call.length) !== null) return 0;
  return call.value === 'wide' || index - heads.last <= HEAD_REACH ? call.length : 0;
}

/** Whether nothing but marks, or what stands in brackets, is before it in its line or sentence. */
function opens(words: Words, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && index - before < HEAD_REACH && words.is(before, MARK) && words.piece[before] !== ']' && words.piece[before] !== ',') before--;
  return before < 0 || words.is(before, LINE) || words.piece[before] === ']' || '.!?…'.includes(words.piece[before + 1]!);
}

/** Whether a mark, a picture or the end of the line follows. */
function closes(words: Words, index: number): boolean {
  return words.is(index, MARK) ? !',/)'.includes(words.piece[index]!) : words.is(index, LINE);
}

/** "Tin sốc nè mn ơi!!!": a few words more, then a cry. */
function isCried(words: Words, index: number): boolean {
  for (let at = index; at < index + CRY_REACH && at < words.length; at++) {
    if (words.is(at, MARK)) return words.piece[at] === '!' && words.piece[at + 1] === '!';
    if (words.is(at, LINE)) return false;
  }
  return false;
}
