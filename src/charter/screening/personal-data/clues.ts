import { OWNED_BY, RELATIVES, THINGS } from './health-words';
import type { Landmark, Landmarks } from './landmarks';
import { isEmptyLine } from './owners';
import { LINE, MARK, WORD, type Words } from './words';

const ROSTER_TAIL = 6;
const LONGEST_THING = 4;
const INSTITUTES = new Set('ksnd vksnd ks nghien han khoa hoc truong dao'.split(' '));
const FORM_LINES = 6;
const FORM_REACH = 60;

/** "máy in phòng anh Nam": what is the person's, not the person. */
export function isOwner(words: Words, person: Landmark): boolean {
  let index = person.first - 1;
  const possessed = index >= 0 && ['của', 'phòng', 'nhà', 'bên'].includes(words.lower(index));
  for (let steps = 0; words.is(index, WORD) && !THINGS.has(words.lower(index)); steps++, index--) {
    if (!OWNED_BY.has(words.lower(index)) && !(possessed && steps < LONGEST_THING)) return false;
  }
  return words.is(index, WORD);
}

/** "vào viện kiểm sát", "ra viện nghiên cứu": an office, not a hospital; "F1 của phong trào": a manner of speaking. */
export function isOtherwise(words: Words, end: number): boolean {
  const next = words.piece[end] ?? '';
  if (next === 'cua' && words.piece[end + 1] === 'phong' && words.piece[end + 2] === 'trao') return true;
  if (words.piece[end - 1] !== 'vien') return false;
  return INSTITUTES.has(next) || (next === 'kiem' && words.piece[end + 1] === 'sat');
}

/** "bố anh Nam nằm viện" tells of somebody else. */
export function isRelativeOf(words: Words, person: Landmark): boolean {
  const before = person.first - 1;
  if (!words.is(before, WORD)) return false;
  const possessed = words.lower(before) === 'của' ? before - 1 : before;
  if (possessed === before && person.titled !== true) return false;
  return words.is(possessed, WORD) && (RELATIVES.has(words.lower(possessed)) || words.lower(possessed) === 'chủ');
}

/** The one whose form it is: named in a line above, with no empty line between. */
export function formSubject(words: Words, landmarks: Landmarks, line: number): Landmark | null {
  let lines = 0;
  for (let index = line; index >= 0 && line - index <= FORM_REACH && lines <= FORM_LINES; index--) {
    if (words.is(index, LINE)) {
      if (isEmptyLine(words, index)) return null;
      lines++;
      continue;
    }
    const person = landmarks.upTo(index);
    if (person?.kind !== 'person') continue;
    const head = person.first - 1;
    return !person.treats && (head < 0 || words.is(head, LINE) || words.piece[head] === ':' || words.piece[person.first] === 'ho') ? person : null;
  }
  return null;
}

/** "HIV (+)", "HIV dương tính": an illness that was looked for and found. */
export function isFoundPositive(words: Words, end: number): boolean {
  const sign = words.piece[end] === '(' || words.piece[end] === ':' ? end + 1 : end;
  return words.piece[sign] === '+' || (words.piece[sign] === 'duong' && words.piece[sign + 1] === 'tinh');
}

/** "Nguyễn Văn A – ung thư vú": a full name that opens a line which an illness ends. */
export function isRosterLine(words: Words, person: Landmark, end: number): boolean {
  let head = person.first - 1;
  while (head >= 0 && person.first - head <= 3 && !words.is(head, LINE) && !words.is(head, WORD) && !words.isMasked(head)) head--;
  if (person.titled || person.end - person.first < 2 || (head >= 0 && !words.is(head, LINE))) return false;
  for (let index = end; index <= end + ROSTER_TAIL; index++) if (index >= words.length || words.is(index, LINE)) return true;
  return false;
}

/** Whether a line ends at a piece, or after one mark. */
export function endsLine(words: Words, index: number): boolean {
  const after = words.is(index, MARK) ? index + 1 : index;
  return after >= words.length || words.is(after, LINE);
}

/** Whether a note ends at a piece, or goes on with another: "A: viêm gan B, gan nhiễm mỡ". */
export function endsNote(words: Words, index: number): boolean {
  const after = words.is(index, WORD) && words.piece[index]!.length === 1 ? index + 1 : index;
  return after >= words.length || words.is(after, LINE) || ',;.('.includes(words.piece[after]!);
}

/** "Trường hợp bà A ung thư vú": a case, and so a patient. */
export function isCase(words: Words, person: Landmark): boolean {
  const before = words.piece[person.first - 1];
  return before === 'ca' || (before === 'hop' && words.piece[person.first - 2] === 'truong');
}

/** Whether nothing but one mark lies between a person's last piece and a condition. */
export function isNextTo(words: Words, last: number, start: number): boolean {
  return start - last === 1 || (start - last === 2 && words.is(last + 1, MARK));
}
