import { endsSentence, isLongNumber, type Landmark, type Landmarks } from './landmarks';
import { isAbbreviation, isCapital, isEveryday, isGivenName } from './name-words';
import { givenNameLength } from './persons';
import { DIGITS, LINE, MARK, WORD, type Words } from './words';

/** Whose a number is, as far as the text around it tells. */
export type Owner = 'person' | 'self' | 'organisation' | 'hotline' | null;

const REACH = 40;
const RIGHT_REACH = 8;
const DUTY_REACH = 8;
const HEAD_REACH = 12;
const FORM_LINES = 6;
const FORM_REACH = 90;

/** Words that may stand between a number and the name of the one it belongs to, when the number comes first. */
const LINKING = new Set('la cua gap ten so chu thue bao zalo day cho goi sdt nay hoi lh nhe nha a cu moi rieng ca nhan may ban lien he di dong dt phone co phai'.split(' '));

/**
 * Whose the number at pieces `first` to `last` is: the nearest person, office or writer named before it in its sentence,
 * else the person named right after it, else the one whose form it stands in. An office that follows a person's name is
 * where they work, unless the person is told to call it.
 */
export function ownerOf(words: Words, landmarks: Landmarks, first: number, last: number): Owner {
  if (landmarks.isEmpty) return isCalledBefore(words, landmarks, first) || isCalledAfter(words, last) ? 'person' : (ownerAfter(words, landmarks, last) ?? (isCalledAtHead(words, first) ? 'person' : null));
  const left = ownerBefore(words, landmarks, first);
  if (left === 'hotline' && isOnDuty(words, landmarks, first) && isCalledBefore(words, landmarks, first)) return 'person';
  if (left === 'person' || left === 'self' || left === 'hotline') return left;
  if (isCalledBefore(words, landmarks, first) || isCalledAfter(words, last)) return 'person';
  const right = ownerAfter(words, landmarks, last);
  if (right !== null) return right;
  return left ?? formOwner(words, landmarks, first) ?? (isCalledAtHead(words, first) ? 'person' : null);
}

/** "Trực lãnh đạo: Nga 0912345678": a rota, not a number for the public. */
function isOnDuty(words: Words, landmarks: Landmarks, first: number): boolean {
  for (let index = first - 1; index >= 0 && first - index <= DUTY_REACH; index--) {
    const landmark = landmarks.upTo(index);
    if (landmark?.kind === 'hotline') return words.piece[landmark.first] === 'truc';
  }
  return false;
}

/** The nearest person or office before a piece in its sentence; for what an office has, an office wins. */
export function ownerBefore(words: Words, landmarks: Landmarks, first: number): Owner {
  let office = false;
  let told = false;
  let labelled = true;
  let listed = false;
  for (let index = first - 1; index >= 0 && first - index <= REACH; index--) {
    if (words.is(index, LINE) || endsSentence(words, index) || (words.piece[index] === ';' && !labelled && !listed)) break;
    listed ||= words.piece[index] === ';';
    const landmark = landmarks.upTo(index);
    labelled &&= landmark?.kind === 'phone' || words.is(index, MARK) || words.piece[index] === 'so' || words.piece[index] === '84';
    if (landmark === undefined) continue;
    if (landmark.kind === 'hotline' || landmark.kind === 'self') return landmark.kind;
    if (isSomebody(landmark)) return office && told ? 'organisation' : 'person';
    if (landmark.kind === 'organisation') office = true;
    if (landmark.kind === 'verb' && office) told = true;
    index = landmark.first;
  }
  return office ? 'organisation' : null;
}

export function isSomebody(landmark: Landmark): boolean {
  return landmark.kind === 'person' || landmark.kind === 'somebody';
}

/** "0912345678 (anh Hùng)", "0912345678 – gặp chị Lan", "0912345678 là số của tôi"; nobody when another number follows. */
export function ownerAfter(words: Words, landmarks: Landmarks, last: number): Owner {
  for (let index = last + 1; index < words.length && index - last <= RIGHT_REACH; index++) {
    if (words.is(index, LINE) || words.is(index, DIGITS) || endsSentence(words, index) || words.piece[index] === ';') return null;
    const landmark = landmarks.from(index);
    if (landmark !== undefined && isSomebody(landmark)) return words.piece[last + 1] !== '(' && isFollowedByNumber(words, endOfName(words, landmarks, landmark.end)) ? null : 'person';
    if (landmark?.kind === 'hotline' || landmark?.kind === 'self' || landmark?.kind === 'organisation') return landmark.kind;
    if (landmark !== undefined) {
      index = landmark.end - 1;
      continue;
    }
    if (index > last + 1 && isCalledAlone(words, index)) return 'person';
    if (words.is(index, WORD) && !LINKING.has(words.piece[index]!)) return null;
  }
  return null;
}

/** The end of a name that follows at once, masked or not: "bệnh nhân Nguyễn Văn A". */
function endOfName(words: Words, landmarks: Landmarks, index: number): number {
  let end = landmarks.from(index)?.kind === 'person' ? landmarks.from(index)!.end : index;
  while (words.is(end, WORD) && words.isMasked(end)) end++;
  return end;
}

/** Whether another number comes soon. */
function isFollowedByNumber(words: Words, end: number): boolean {
  for (let index = end; index < words.length && index < end + 6 && !words.is(index, LINE); index++) {
    if (isLongNumber(words, index) || (words.is(index, DIGITS) && words.piece[index]!.length >= 3)) return true;
  }
  return false;
}

const CALLING = new Set('là đi nha nhé nhe qua theo ngay liền luôn nè'.split(' '));

/** "Hùng: 0912345678", "Trang TCCB 0912345678": a given name alone, after a mark or nothing, right before a number. */
export function isCalledBefore(words: Words, landmarks: Landmarks, first: number): boolean {
  let index = first - 1;
  let office = false;
  for (let steps = 0; steps < 6 && index >= 0; steps++) {
    const label = landmarks.upTo(index);
    if (label?.kind === 'phone' || label?.kind === 'organisation' || (label?.kind === 'verb' && ['theo', 'qua', 'thong'].includes(words.piece[label.first]!))) {
      office ||= label.kind === 'organisation';
      index = label.first - 1;
    }
    else if (words.is(index, MARK) ? !';?!%@#&'.includes(words.piece[index]!) : isUnmarkedAbbreviation(words, index) && !(isHead(words, index) && isGivenName(words, index) && words.piece[index]!.length > 2)) index--;
    else if (CALLING.has(words.lower(index))) index--;
    else break;
  }
  if (index < 0) return false;
  if (!office && isHead(words, index) && isGivenName(words, index) && words.piece[index]!.length > 2 && !isEveryday(words, index)) return true;
  if (office && words.piece[index] === 'truong') return false;
  const labelled = landmarks.upTo(index - 1)?.kind === 'phone' || landmarks.upTo(index - 1)?.kind === 'verb';
  return givenNameLength(words, index) > 0 || isGivenInCapitals(words, index) || (labelled && isGivenName(words, index) && isCapital(words, index));
}

/** "Lan – Kế toán – 0912…", "2. LAN, văn thư, 0912…": a given name alone that opens the line, and a few words and marks. */
function isCalledAtHead(words: Words, first: number): boolean {
  let head = first - 1;
  while (head >= 0 && first - head <= HEAD_REACH && !words.is(head, LINE)) head--;
  if (head >= 0 && !words.is(head, LINE)) return false;
  let name = head + 1;
  while (name < first && !words.is(name, WORD) && name - head <= 3) name++;
  return isGivenName(words, name) && isCapital(words, name) && name + 1 < first && words.is(name + 1, MARK) && '-–,:|/('.includes(words.piece[name + 1]!);
}

function isHead(words: Words, index: number): boolean {
  return index === 0 || words.is(index - 1, LINE);
}

/** "TCCB", "PGĐ"; but not "LÀNH", whose marks an abbreviation seldom has. */
function isUnmarkedAbbreviation(words: Words, index: number): boolean {
  return isAbbreviation(words, index) && words.lower(index).replaceAll('đ', 'd') === words.piece[index];
}

/** "LÀNH" at the head of a line: capitals with their marks, which an abbreviation seldom has. */
function isGivenInCapitals(words: Words, index: number): boolean {
  if (!isGivenName(words, index) || !isAbbreviation(words, index) || words.lower(index) === words.piece[index]) return false;
  return index === 0 || !words.is(index - 1, WORD);
}

/** "0912345678 Trang", "0912345678 – Trang TCCB": a given name alone right after a number, with nothing of a phrase on. */
function isCalledAfter(words: Words, last: number): boolean {
  let index = last + 1;
  while (index <= last + 2 && words.is(index, MARK) && '-:(–'.includes(words.piece[index]!)) index++;
  return isCalledAlone(words, index);
}

/** A given name alone, with nothing of a phrase on. */
export function isCalledAlone(words: Words, index: number): boolean {
  if (!isGivenName(words, index) || !isCapital(words, index) || isAbbreviation(words, index)) return false;
  return !words.is(index + 1, WORD) || isAbbreviation(words, index + 1);
}

/** In a form, a line of its own: "SĐT: 0912…" below "Họ và tên: …", with no empty line between. */
function formOwner(words: Words, landmarks: Landmarks, first: number): Owner {
  let index = first - 1;
  for (; index >= 0 && !words.is(index, LINE); index--) {
    if (first - index > REACH) return null;
    const label = landmarks.upTo(index);
    if (label?.kind === 'phone' || label?.kind === 'bank' || label?.kind === 'tax' || label?.kind === 'bank-name' || label?.kind === 'verb') index = label.first;
    else if (words.is(index, WORD) && words.piece[index] !== 'so' && !(words.is(index + 1, DIGITS) && words.touchesLeft(index + 1))) return null;
  }
  let lines = 0;
  for (; index >= 0 && first - index <= FORM_REACH && lines <= FORM_LINES; index--) {
    if (words.is(index, LINE)) {
      if (isEmptyLine(words, index)) return null;
      lines++;
      continue;
    }
    const landmark = landmarks.upTo(index);
    if (landmark === undefined) continue;
    if (isSomebody(landmark)) return 'person';
    if (landmark.kind === 'hotline' || landmark.kind === 'self') return landmark.kind;
    index = landmark.first;
  }
  return null;
}

/** Two line ends in a row, but for the two units of one Windows line end. */
export function isEmptyLine(words: Words, index: number): boolean {
  if (!words.is(index - 1, LINE)) return false;
  const pair = words.text.charAt(words.from[index]!) === '\n' && words.text.charAt(words.from[index - 1]!) === '\r' && words.touchesLeft(index);
  return !pair || words.is(index - 2, LINE);
}
