import { endsLine, endsNote, formSubject, isCase, isFoundPositive, isNextTo, isOtherwise, isOwner, isRelativeOf, isRosterLine } from './clues';
import { AFTERMATH, BARRIERS, BETWEEN, BINDING, HAVING, NOT_OWN_AFTER, RELATIVES, SPEAKING, SUFFERING, UNDERGOING, UNDERGONE_AT, type Condition } from './health-words';
import { endsSentence, type Landmark, type Landmarks } from './landmarks';
import { plain } from './plain';
import { DIGITS, LINE, MARK, WORD, type Words } from './words';

const BETWEEN_BARE = new Set([...BETWEEN].map(plain));
const REACH = 48;
const LONGEST_ASIDE = 14;
const MOST_ASIDES = 5;
const REASON_REACH = 12;
const CELL_MARKS = ':-|/,;';
const MOST_UNKNOWN = 8;
/** Whoever else may have an illness that is the reason of something: "số người chết do ung thư". */
const OTHERS = new Set('người ca hộ trẻ các những nhiều số nguoi'.split(' '));
/** "dương tính rồi", "nhập viện tối qua": told of somebody, now. */
const STATED_NOW = new Set('roi r lai lan hom toi sang trua chieu ngay tu'.split(' '));

/** What a search leftwards from a condition has met. */
interface Search {
  having: boolean;
  suffering: boolean;
  undergoing: boolean;
  cells: boolean;
  relative: boolean;
  /** the pronoun that stands for the person once more ("chị Hoa, chị đang hôn mê"), in plain form */
  pronoun: string;
  /** something said to befall whoever is named before, and words crossed since that no list has */
  binding: boolean;
  unknown: number;
  /** whether the illness is what something is for ("nghỉ việc vì ung thư") */
  reason: boolean;
  /** whether a treatment was crossed, which is the healer's act */
  treated: boolean;
  colon: boolean;
  asides: number;
  /** words and marks crossed outside brackets */
  crossed: number;
}

/** The person whose condition stands at `start`, found leftwards over what may stand between the two; or null. */
export function subjectOf(words: Words, landmarks: Landmarks, start: number, end: number, condition: Condition): Landmark | null {
  const next = words.piece[end] ?? '';
  if (isOtherwise(words, end) || (NOT_OWN_AFTER[condition].has(next) && !isTreatedIllness(words, end, condition))) return null;
  const stated = condition === 'state' || condition === 'illness';
  const met: Search = { having: condition !== 'disease', suffering: stated, undergoing: UNDERGONE_AT.has(next), cells: false, relative: false, pronoun: '', binding: false, unknown: 0, reason: false, treated: false, colon: false, asides: 0, crossed: 0 };
  if (condition === 'state' && STATED_NOW.has(next)) met.binding = true;
  if (condition === 'disease' && isFoundPositive(words, end)) met.having = met.suffering = true;
  for (let index = start - 1; index >= 0 && start - index <= REACH; index--) {
    const person = landmarks.upTo(index);
    if (person?.kind === 'person' && isRelativeOf(words, person)) {
      index = words.lower(person.first - 1) === 'của' ? person.first - 2 : person.first - 1;
      continue;
    }
    if (person?.kind === 'person') {
      met.cells ||= words.text.slice(words.from[index], words.from[start]).includes('\t');
      met.having ||= met.cells || (met.colon && met.crossed === 1 && endsNote(words, end)) || (met.crossed === 0 && (isCase(words, person) || (person.titled === true && (next === 'ngay' || (next !== '' && ',.;'.includes(next)))))) || (met.crossed === 0 && endsLine(words, end)) || (isNextTo(words, index, start) && (AFTERMATH.has(next) || isRosterLine(words, person, end)));
      const relative = met.relative && met.pronoun !== words.piece[person.first];
      return met.having && !relative && !isOwner(words, person) && isOwn(words, condition, met, person, start) ? person : null;
    }
    if (words.is(index, LINE)) return met.colon && met.unknown === 0 ? formSubject(words, landmarks, index) : null;
    if (endsSentence(words, index)) return null;
    const piece = words.piece[index]!;
    if (words.piece[index] !== ')') met.crossed++;
    if (words.is(index, DIGITS) || piece === '%') continue;
    if (words.is(index, MARK)) {
      index = pastMark(words, landmarks, index, condition, start, met);
      if (index < 0) return null;
    } else if (met.relative || RELATIVES.has(words.lower(index))) {
      if (!met.relative) {
        met.relative = true;
        if (words.is(index - 1, MARK)) met.pronoun = piece;
      }
      else if (piece === 'va' || piece === 'cung') met.relative = false;
      else if (!isBetween(words, index)) return null;
    } else if (isBetween(words, index)) {
      met.having ||= HAVING.has(words.lower(index));
      met.suffering ||= SUFFERING.has(words.lower(index));
      met.undergoing ||= UNDERGOING.has(piece);
      met.treated ||= piece === 'tri' && (words.piece[index - 1] === 'dieu' || words.piece[index - 1] === 'chua');
      met.binding ||= BINDING.has(words.lower(index)) || (condition === 'state' && words.lower(index) === 'thì');
      met.reason ||= condition === 'disease' && isReason(words, index);
    } else if (piece === 'nguoi' && (words.piece[index - 1] === ',' || words.piece[index - 1] === '(')) continue;
    else if ((met.suffering && isReason(words, index + 1)) || (met.reason && !met.binding)) return reasonedSubject(words, landmarks, index);
    else if (condition === 'disease' && !met.binding && isStruck(words, index - 1) && isPassable(words, landmarks, index)) continue;
    else if (met.binding && person?.kind === 'organisation') index = person.first;
    else if (met.binding && met.unknown < MOST_UNKNOWN && isPassable(words, landmarks, index)) met.unknown++;
    else return null;
  }
  return null;
}

/** The piece to go on from past a mark, leftwards, or -1 where the search ends. */
function pastMark(words: Words, landmarks: Landmarks, index: number, condition: Condition, start: number, met: Search): number {
  const piece = words.piece[index]!;
  if (piece === ')') return openingOf(words, index);
  if (piece === ',') {
    const aside = asideBefore(words, landmarks, index);
    if (aside !== index && ++met.asides > MOST_ASIDES) return -1;
    return aside;
  }
  if (piece === '(' && landmarks.upTo(index - 1)?.kind === 'person') return index;
  if (piece === '|') met.cells = true;
  if (piece === ':') met.colon = true;
  if (piece === ':' && !mayCrossColon(landmarks, index, condition, start, met)) return -1;
  return CELL_MARKS.includes(piece) ? index : -1;
}

/** "A: dương tính", "A: HIV (+)", "A được giám định: mắc lao"; but not "A: Mắc lao thì nên …", which A says. */
function mayCrossColon(landmarks: Landmarks, colon: number, condition: Condition, start: number, met: Search): boolean {
  if (condition === 'state' || condition === 'illness' || condition === 'contact') return true;
  if (condition !== 'disease') return false;
  return colon === start - 1 || (met.suffering && landmarks.upTo(colon - 1) === undefined);
}

function isReason(words: Words, index: number): boolean {
  return ['vi', 'do'].includes(words.piece[index]!) || (words.piece[index] === 'li' && words.piece[index + 1] === 'do');
}

/** "Trương Văn C được hoãn thi hành án vì nhiễm HIV": the nearest person before a reason that is an illness. */
function reasonedSubject(words: Words, landmarks: Landmarks, from: number): Landmark | null {
  for (let index = from; index >= 0 && from - index <= REASON_REACH; index--) {
    const landmark = landmarks.upTo(index);
    if (landmark?.kind === 'person') return landmark;
    if (OTHERS.has(words.lower(index)) || (words.is(index, WORD) && SPEAKING.at(words, index) !== null)) return null;
    if (words.is(index, LINE) || (words.is(index, MARK) && !'-%'.includes(words.piece[index]!)) || landmark?.kind === 'somebody') return null;
  }
  return null;
}

/** "điều trị bệnh lao" is the patient's, "điều trị bệnh nhân" the doctor's. */
function isTreatedIllness(words: Words, end: number, condition: Condition): boolean {
  return condition === 'treatment' && words.piece[end] === 'benh' && words.piece[end + 1] !== 'nhan';
}

/** "bị", "mắc": before a word that is in no list, and the illness ("bị thủng tim bẩm sinh"). */
function isStruck(words: Words, index: number): boolean {
  const typed = words.lower(index);
  return BINDING.has(typed) && SUFFERING.has(typed);
}

/** Whether a word that is in no list may stand between a person and an illness: nobody and nothing else that has it. */
function isPassable(words: Words, landmarks: Landmarks, index: number): boolean {
  const driver = words.piece[index] === 'xe' && ['lai', 'tai'].includes(words.piece[index - 1]!);
  return !words.isMasked(index) && (driver || !BARRIERS.has(words.lower(index))) && landmarks.upTo(index)?.kind !== 'somebody' && SPEAKING.at(words, index) === null && SPEAKING.at(words, index - 1) === null;
}

function isBetween(words: Words, index: number): boolean {
  const typed = words.lower(index);
  if (BETWEEN.has(typed)) return true;
  return typed === words.piece[index] && BETWEEN_BARE.has(typed) && !BARRIERS.has(typed) && SPEAKING.at(words, index) === null;
}

function isOwn(words: Words, condition: Condition, met: Search, person: Landmark, start: number): boolean {
  if (words.piece[person.first - 1] === 'theo' || (person.treats && met.treated)) return false;
  switch (condition) {
    case 'state':
    case 'illness':
      return true;
    case 'disease':
      return !person.treats || met.suffering;
    case 'treatment':
    case 'surgery':
      return !person.treats;
    case 'emergency':
    case 'isolation':
      return met.undergoing && !person.treats;
    case 'contact':
      return person.end === start || ['la', 'deu', 'cung', 'da', 'dang', 'thanh', 'bi', 'dien', 'nghi', ':', '-', 'vua', 'roi', 'duoc'].includes(words.piece[start - 1]!);
  }
}

/** The piece of the bracket that a closing one answers, or -1 when none is near. */
function openingOf(words: Words, close: number): number {
  for (let index = close - 1; index >= 0 && close - index <= LONGEST_ASIDE * 2; index--) {
    if (words.piece[index] === '(') return index;
    if (words.is(index, LINE)) break;
  }
  return -1;
}

/**
 * The piece to go on from, leftwards, past an aside that ends with the comma at `comma`: the comma that opens it, or
 * just right of the person. The comma itself when there is no such aside, or when it has a verb of speaking or acting.
 */
function asideBefore(words: Words, landmarks: Landmarks, comma: number): number {
  for (let index = comma - 1; index >= 0 && comma - index <= LONGEST_ASIDE; index--) {
    const person = landmarks.upTo(index);
    if (person?.kind === 'person' || words.piece[index] === ',') return index + 1;
    if (words.is(index, LINE) || endsSentence(words, index) || words.piece[index] === '(' || words.isMasked(index) || SPEAKING.at(words, index) !== null) return comma;
    if (words.piece[index] === ')' && (index = openingOf(words, index)) < 0) return comma;
  }
  return comma;
}
