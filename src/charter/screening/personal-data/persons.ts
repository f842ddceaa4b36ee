import { COMMON, FAMILY, GIVEN, isAbbreviation, isCapital, isEveryday, isGivenName, isNameWord, isNext, isShouted, MARKED_FAMILY, MARKED_GIVEN, MIDDLE, withBare } from './name-words';
import { LABELS, NUMBER_LABELS } from './labels';
import { DOUBLE_NAMES, FAMILY_NAMES, NOT_PEOPLE } from './names';
import { phraseSet } from './phrases';
import { plain } from './plain';
import { NOT_NAMES, TITLES, type Title } from './titles';
import { DIGITS, LINE, MARK, WORD, type Words } from './words';

/** A person named in a text: pieces `first` to `end` (exclusive) with the title, the name alone from `name`. */
export interface Person {
  readonly first: number;
  readonly name: number;
  readonly end: number;
  readonly title: Title | null;
}

const LONGEST_NAME = 5;
const LONGEST_LOWER_NAME = 4;
const LONGEST_DOTS = 60;
const LONGEST_HOUSE_NUMBER = 4;
/** Abbreviations after which a word with a capital is a place or a firm: "TP Vinh". */
const BEFORE_PLACES = new Set('tp tx tt kcn kp kdt bv th thpt thcs mn cty vpcc vpls cn dntn htx ks nh kdc khu ql dt hl'.split(' '));

/** Of the family names that are words too, those that are rarely words in small letters before a middle name. */
const LOWER_FAMILY = new Set('lê hồ đào lâm mai lý vũ võ dương châu quách tạ lương cao'.split(' '));
const UNMISTAKABLE_BARE = new Set('nguyen tran pham huynh hoang phan dang bui trinh truong doan dinh'.split(' '));
/** Family names that many communes begin with: "An Phước", "Phú Riềng". */
const OPENING_PLACES = new Set('an phú yên ninh thành sơn la trà phù hạ cảnh phu yen thanh son tra ha canh'.split(' '));
const PLACES = withBare(NOT_PEOPLE);
const ETHNIC_PARTICLES = new Set('y ka kơ ko k h a'.split(' '));

/** Words in capitals after which a name is over: headings, forms and shouting have no small letters to tell by. */
const NOT_IN_NAMES = phraseSet([
  'bị', 'là', 'và', 'có', 'đã', 'đang', 'được', 'tại', '=ở', 'sinh năm', 'sinh ngày', 'sn', 'số', 'sđt', 'đt', 'dt', 'cccd', 'cmnd', 'mắc', 'nhiễm', 'dương tính', 'âm tính', 'điều trị', 'nhập viện', 'cấp cứu', 'vừa', 'mới', 'hiện', 'trú', 'ngụ', 'chết', 'tử vong', 'nằm',
  '=sở', '=cục', '=huyện', '=tỉnh', 'do', 'vì', 'đến', 'cho', 'gặp', 'gọi', 'liên hệ', 'cách ly', 'xét nghiệm', 'kết quả', 'stk', 'mst', 'bhyt', 'zalo', 'nam', 'nữ', 'f0', 'f1', 'hiv', 'lao phổi', 'ung thư', 'tâm thần', 'mobile', 'tel', 'phone', 'địa chỉ', 'điện thoại', 'ghi chú', 'thường trú', 'tạm trú', 'xã', 'phường', 'ấp', 'khu phố', 'kp', 'tổ', 'thôn', 'khỏi', 'chủ trì',
]);

/** The pieces, in plain form, that a person may begin with; a name with an apostrophe begins with any. */
export const PERSON_STARTS: ReadonlySet<string> = new Set([...TITLES.firstWords(), ...FAMILY_NAMES.map(plain), 'k', 'h']);

/** How many pieces, ending with the one at `last`, a name of one or two given names takes: "Hùng", "Ngọc Ánh"; or 0. */
export function givenNameLength(words: Words, last: number): number {
  if (!isGivenName(words, last) || !isCapital(words, last) || isAbbreviation(words, last)) return 0;
  if (!isNext(words, last) || !isCapital(words, last - 1) || (isAbbreviation(words, last - 1) && !BEFORE_PLACES.has(words.piece[last - 1]!))) return 1;
  const before = words.is(last - 2, WORD) && isNext(words, last - 1) && isCapital(words, last - 2);
  return !before && DOUBLE_NAMES.has(words.lower(last - 1)) && !isPlace(words, last - 1, 2) ? 2 : 0;
}

/** The person whose title or name begins at a piece, or null. */
export function personAt(words: Words, index: number): Person | null {
  if (!words.is(index, WORD)) return null;
  const title = TITLES.at(words, index);
  if (title !== null) {
    const titled = afterTitle(words, index, afterDots(words, index, index + title.length), title.value);
    if (titled !== null) return titled;
  }
  const length = fullNameLength(words, index);
  return length === 0 ? null : { first: index, name: index, end: index + length, title: null };
}

/** The piece after the dots of a form: "Họ và tên: ........ Nguyễn Văn A". */
function afterDots(words: Words, first: number, end: number): number {
  if (words.piece[first] !== 'ho') return end;
  let after = end;
  while (after - end < LONGEST_DOTS && words.is(after, MARK) && ':.…_'.includes(words.piece[after]!)) after++;
  return after;
}

function afterTitle(words: Words, first: number, after: number, title: Title): Person | null {
  const further = TITLES.at(words, after);
  if (further !== null && further.value !== 'abbreviated' && words.is(after + further.length, WORD)) {
    const inner = afterTitle(words, first, after + further.length, further.value);
    if (inner !== null) return inner;
  }
  const length = fullNameLength(words, after, title !== 'role' && title !== 'called') || calledLength(words, after, title);
  return length === 0 ? null : { first, name: after, end: after + length, title };
}

/** How many pieces a full name beginning at a piece takes, or 0; after a title, a hero's name too is somebody's. */
function fullNameLength(words: Words, index: number, titled = false): number {
  if (!words.is(index, WORD) || words.isMasked(index)) return 0;
  if (!isCapital(words, index)) return lowerNameLength(words, index, titled);
  const first = words.lower(index);
  if (/^\p{L}{1,2}'\p{L}/u.test(words.piece[index]!) && words.piece[index]!.length <= 12) return run(words, index);
  if (isSpacedApostrophe(words, index)) return 2 + run(words, index + 2);
  if (!FAMILY.has(first)) return 0;
  const length = run(words, index);
  if (!MARKED_FAMILY.has(first) && !words.isBare && !UNMISTAKABLE_BARE.has(first) && !(length > 2 && MIDDLE.has(words.lower(index + 1)) && GIVEN.has(words.lower(index + length - 1)))) return 0;
  if (length < 2 || (!titled && (isPlace(words, index, length) || (length === 2 && OPENING_PLACES.has(first))))) return 0;
  const telling = MIDDLE.has(words.lower(index + 1)) || GIVEN.has(words.lower(index + length - 1));
  const ethnic = ETHNIC_PARTICLES.has(first) && (FAMILY.has(words.lower(index + length - 1)) || (first === 'y' && !isMedicine(words, index)));
  if (COMMON.has(first) || isShouted(words, index)) return (telling && (length > 2 || !isShouted(words, index) || isEntry(words, index, index + length))) || ethnic ? length : 0;
  return length;
}

/** "K' Brêu": a space after the apostrophe of a highland name. */
function isSpacedApostrophe(words: Words, index: number): boolean {
  return 'kh'.includes(words.piece[index]!) && words.piece[index + 1] === "'" && words.touchesLeft(index + 1) && words.is(index + 2, WORD) && isCapital(words, index + 2);
}

const AFTER_MEDICINE = new Set('te hoc khoa duoc ta si sy bac co vien lenh phuc kien thuc'.split(' '));

/** Whether "Y" stands in "Y Tế", "Y Học" or after a capital, and not before a highland name. */
function isMedicine(words: Words, index: number): boolean {
  return AFTER_MEDICINE.has(words.piece[index + 1]!) || (words.is(index - 1, WORD) && isCapital(words, index - 1));
}

/** How many pieces the name of a place, a street or a hero takes that begins like a person's, or 0. */
export function placeLength(words: Words, index: number): number {
  if (!words.is(index, WORD) || !isCapital(words, index) || !FAMILY.has(words.lower(index))) return 0;
  const length = run(words, index);
  return length > 1 && isPlace(words, index, length) ? length : 0;
}

/** How many pieces what a person is called by takes after a title: "Lan", "Thu Hà", "lan"; a lone letter hides a name. */
function calledLength(words: Words, index: number, title: Title): number {
  if (!words.is(index, WORD) || words.isMasked(index) || NOT_NAMES.at(words, index) !== null || NUMBER_LABELS.has(LABELS.at(words, index)?.value ?? '')) return 0;
  if (isCapital(words, index)) {
    if (words.piece[index]!.length < 2 || words.piece[index]!.length > 12) return 0;
    const length = run(words, index);
    const known = GIVEN.has(words.lower(index + length - 1)) || GIVEN.has(words.lower(index));
    if (title === 'called') return known && !isEveryday(words, index) ? length : 0;
    if (title === 'role' || isShouted(words, index)) return known && (length > 1 || title !== 'role') && !isPlace(words, index, length) ? length : 0;
    return isPlace(words, index, length) ? 0 : length;
  }
  if (words.lower(index - 1) === 'co') return 0;
  const name = words.lower(index);
  if (title === 'role' || title === 'called' || !(words.isBare ? GIVEN : MARKED_GIVEN).has(name) || isEveryday(words, index)) return 0;
  return 1;
}

/** "nguyễn văn hùng", "nguyen thi lan": a family name, a middle name and one or two more, all in small letters. */
function lowerNameLength(words: Words, index: number, titled: boolean): number {
  const first = words.lower(index);
  if (!FAMILY.has(first) || (first === words.piece[index] && !(words.isBare && UNMISTAKABLE_BARE.has(first)) && !MARKED_FAMILY.has(first))) return 0;
  if (titled && MARKED_FAMILY.has(first) && isNext(words, index + 1) && MARKED_GIVEN.has(words.lower(index + 1)) && !MIDDLE.has(words.lower(index + 1)) && !isEveryday(words, index)) return 2;
  if (!isNext(words, index + 1) || !isNext(words, index + 2) || !MIDDLE.has(words.lower(index + 1)) || (isEveryday(words, index + 1) && !UNMISTAKABLE_BARE.has(first))) return 0;
  let length = 3;
  if (!GIVEN.has(words.lower(index + 2)) && words.piece[index + 2]!.length > 1) {
    if (!isNext(words, index + 3) || !GIVEN.has(words.lower(index + 3))) return 0;
    length = LONGEST_LOWER_NAME;
  } else if (MIDDLE.has(words.lower(index + 2)) && isNext(words, index + 3) && GIVEN.has(words.lower(index + 3)) && !isEveryday(words, index + 3)) length = LONGEST_LOWER_NAME;
  const telling = GIVEN.has(words.lower(index + 2)) && LOWER_FAMILY.has(first);
  if (COMMON.has(first) && first !== 'lê' && !telling && !titled && !isEntry(words, index, index + length)) return 0;
  return isPlace(words, index, length) ? 0 : length;
}

/** "Nam", "Phuong" and the like are names all the same, but for a sex or a ward in capitals. */
function isNameAnyway(words: Words, index: number, shouted: boolean, length: number): boolean {
  if (!shouted) return GIVEN.has(words.lower(index));
  if (words.piece[index] === 'nam') return length === 2;
  return words.lower(index) === 'phuong' && !words.is(index + 1, DIGITS);
}

/** Whether pieces stand as an entry of a list does: at the head of a line, with a number, a mark or a label after. */
function isEntry(words: Words, index: number, end: number): boolean {
  if (index > 0 && !words.is(index - 1, LINE) && !(words.is(index - 1, MARK) && (index < 3 || words.is(index - 3, LINE)))) return false;
  const label = LABELS.at(words, end)?.value ?? '';
  return end >= words.length || !words.is(end, WORD) || NUMBER_LABELS.has(label) || label === 'verb';
}

/** How many pieces in capitals follow one another from a piece, as far as a name goes. */
function run(words: Words, index: number): number {
  const shouted = isShouted(words, index);
  let length = 1;
  while (length < LONGEST_NAME && isNext(words, index + length) && isCapital(words, index + length)) {
    const at = index + length;
    if (words.is(at + 1, DIGITS) && words.touchesLeft(at + 1)) break;
    if (words.piece[at]!.length > 1 && isShouted(words, at) !== shouted) break;
    if (shouted && (length > 1 || !FAMILY.has(words.lower(index))) && !isNameWord(words, at) && !(length === 2 && ['van', 'thi'].includes(words.piece[at - 1]!))) break;
    if (NOT_IN_NAMES.at(words, at) !== null && !isNameAnyway(words, at, shouted, length)) break;
    if (!shouted && NOT_NAMES.at(words, at) !== null && !(length === 1 && MIDDLE.has(words.lower(at)) && isNext(words, at + 1) && isCapital(words, at + 1))) break;
    if (NUMBER_LABELS.has(LABELS.at(words, at)?.value ?? '')) break;
    length++;
  }
  return length;
}

/** "12/3A Lê Văn Sỹ". */
function isAfterHouseNumber(words: Words, index: number): boolean {
  if (words.is(index - 1, DIGITS)) return words.piece[index - 1]!.length <= LONGEST_HOUSE_NUMBER;
  return words.is(index - 1, WORD) && words.piece[index - 1]!.length === 1 && words.is(index - 2, DIGITS);
}

/**
 * Whether a name is a place's, or a street's that stands in an address ("727 Trần Hưng Đạo"). Many bear a hero's name
 * with "Văn" or "Thị" in it: those are places after a house's number, or a word for a street, which is read before.
 */
function isPlace(words: Words, index: number, length: number): boolean {
  if (length > 2 && ['van', 'thi'].includes(words.piece[index + 1]!) && !isAfterHouseNumber(words, index)) return false;
  let name = words.lower(index);
  for (let place = 1; place < length; place++) {
    name += ` ${words.lower(index + place)}`;
  }
  return PLACES.has(name);
}
