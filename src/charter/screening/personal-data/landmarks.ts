import { CAPITAL_OFFICES, LABELS, type Label } from './labels';
import { isCapital, isGivenName } from './name-words';
import { personAt, PERSON_STARTS, placeLength, type Person } from './persons';
import { plain } from './plain';
import { NAMED_AFTER } from './titles';
import { DIGITS, LINE, MARK, WORD, type Words } from './words';

/** A label or a person in a text: pieces `first` to `end`, exclusive. */
export interface Landmark {
  readonly kind: Label | 'person';
  readonly first: number;
  readonly end: number;
  /** of a person: the piece that the name itself begins with, whether a title stands before it, and a healer's one */
  readonly name?: number;
  readonly titled?: boolean;
  readonly treats?: boolean;
}

/** Digits from which a run is a number of its own, past which labels do not reach. */
const LONG_NUMBER = 8;
const HEADER_WORDS = 30;
const LONGEST_NAME = 5;
const ELDERS = new Set(['anh', 'chi', 'ong', 'ba', 'co', 'chu', 'bac']);
const LONGEST_COLUMN_NUMBER = 2;
/** What a column of a table may hold. */
const COLUMNS: ReadonlySet<string> = new Set(['citizen', 'old-citizen', 'phone', 'health-card', 'social', 'tax', 'personal-tax', 'bank', 'passport', 'licence', 'code'] satisfies Label[]);

/** Labels and persons of a text, found in one pass. */
export class Landmarks {
  private readonly beginnings: (Landmark | undefined)[];
  private readonly endings: (Landmark | undefined)[];
  private none = true;
  /** for each piece of a table's rows, the labels of its header */
  private headers: (ReadonlySet<Label> | undefined)[] | null = null;

  constructor(readonly words: Words) {
    this.beginnings = new Array<Landmark | undefined>(words.length);
    this.endings = new Array<Landmark | undefined>(words.length);
    for (let index = 0; index < words.length; ) {
      const landmark = words.is(index, WORD) ? landmarkAt(words, index) : null;
      if (landmark === null) {
        index++;
        continue;
      }
      this.none = false;
      this.beginnings[landmark.first] = landmark;
      this.endings[landmark.end - 1] = landmark;
      index = landmark.end;
    }
  }

  /** Whether the text has none. */
  get isEmpty(): boolean {
    return this.none;
  }

  /** The landmark that begins with a piece. */
  from(index: number): Landmark | undefined {
    return this.beginnings[index];
  }

  /** The landmark that ends with a piece. */
  upTo(index: number): Landmark | undefined {
    return this.endings[index];
  }

  /**
   * The labels of the table that the line of a piece belongs to: those of the nearest line above that has labels and no
   * long number, with only lines that have digits, or rules of a table, between. Empty when the piece stands in no table.
   */
  headerOf(index: number): ReadonlySet<Label> {
    this.headers ??= headersOf(this);
    return this.headers[index] ?? NO_LABELS;
  }
}

const NO_LABELS: ReadonlySet<Label> = new Set();

/** Whether the full stop, question or exclamation mark at a piece ends a sentence. */
export function endsSentence(words: Words, index: number): boolean {
  if (!words.is(index, MARK) || !'.?!'.includes(words.piece[index]!)) return false;
  if (index + 1 >= words.length || words.is(index + 1, LINE)) return true;
  if (words.touchesLeft(index + 1) || !isCapital(words, index + 1)) return false;
  if (words.is(index + 2, DIGITS) && words.touchesLeft(index + 2)) return false;
  return words.is(index - 1, WORD) && (words.piece[index - 1]!.length > 2 || words.isMasked(index - 1));
}

/** Whether a piece is a run of digits long enough to be a number of its own, or of one that was masked. */
export function isLongNumber(words: Words, index: number): boolean {
  if (words.is(index, DIGITS)) return words.piece[index]!.length >= LONG_NUMBER;
  return words.is(index, MARK) && words.isMasked(index);
}

const STARTS: ReadonlySet<string> = new Set([...LABELS.firstWords(), ...NAMED_AFTER.firstWords(), ...[...CAPITAL_OFFICES].map(plain), ...PERSON_STARTS]);

/** Whether "La" after "cháu" is a name and not a verb, and "Minh" after "số" a name and not "mình". */
function isName(words: Words, index: number): boolean {
  if (words.piece[index] === 'minh') return isCapital(words, index) && words.lower(index) === 'minh' && words.written(index) !== 'MINH';
  return words.piece[index] === 'la' && isCapital(words, index) && words.written(index) !== words.written(index).toUpperCase();
}

function landmarkAt(words: Words, index: number): Landmark | null {
  if (!STARTS.has(words.piece[index]!) && !words.piece[index]!.includes("'")) return null;
  const label = LABELS.at(words, index);
  if (label?.value === 'self' && !isName(words, index + label.length - 1)) return self(words, index, index + label.length);

  const namesake = NAMED_AFTER.at(words, index);
  if (namesake !== null) {
    const named = capitalsFrom(words, index + namesake.length);
    if (named > 0) return { kind: words.piece[index] === 'ngan' ? 'bank-name' : namesake.value, first: index, end: index + namesake.length + named };
  }
  const person = personAt(words, index);
  if (person !== null && !(label?.value === 'organisation' && label.length >= person.end - index + Number(isCapital(words, person.name)))) return ofPerson(person, index);
  if (label !== null && label.value !== 'self') return { kind: label.value, first: index, end: index + label.length };
  const place = placeLength(words, index);
  if (place > 0) return { kind: 'place', first: index, end: index + place };
  if (CAPITAL_OFFICES.has(words.lower(index)) && isCapital(words, index)) return { kind: 'organisation', first: index, end: index + 1 };
  return null;
}

/** How many words with a capital, at most five, a street or a firm is named by from a piece on; a person after is not it. */
function capitalsFrom(words: Words, index: number): number {
  const namesake = personAt(words, index);
  if (namesake?.title === null) return namesake.end - index;
  const place = placeLength(words, index);
  if (place > 0) return place;
  let length = 0;
  while (length < LONGEST_NAME && words.is(index + length, WORD) && isCapital(words, index + length)) {
    if (length > 0 && (words.from[index + length]! - words.to[index + length - 1]! > 1 || personAt(words, index + length) !== null)) break;
    length++;
  }
  return length;
}

function ofPerson({ name, end, title }: Person, first: number): Landmark {
  return { kind: 'person', first, end, name, titled: title !== null, treats: title === 'doctor' };
}

/** "số em"; but "gọi em Lan", "sếp em là chị Lan" are of somebody else, and "em là Lan" of the writer by name. */
function self(words: Words, first: number, end: number): Landmark {
  const introduced = words.piece[end - 1] === 'la' || words.piece[end - 1] === 'ten';
  const somebody = introduced ? null : personAt(words, end - 1);
  if (somebody !== null) return ofPerson(somebody, first);
  if (!introduced) return { kind: 'self', first, end };
  const titled = ELDERS.has(words.piece[end] ?? '') ? personAt(words, end) : null;
  if (titled !== null) return ofPerson(titled, first);
  const named = personAt(words, end)?.end ?? (isGivenName(words, end) ? end + 1 : end);
  return { kind: 'self', first, end: named };
}

function headersOf(landmarks: Landmarks): (ReadonlySet<Label> | undefined)[] {
  const { words } = landmarks;
  const headers = new Array<ReadonlySet<Label> | undefined>(words.length);
  let header: ReadonlySet<Label> = NO_LABELS;
  for (let start = 0; start <= words.length; ) {
    let end = start;
    let digits = false;
    let long = false;
    let rule = end < words.length && !words.is(end, LINE);
    const labels = new Set<Label>();
    for (; end < words.length && !words.is(end, LINE); end++) {
      digits ||= words.is(end, DIGITS) || isLongNumber(words, end);
      rule &&= words.is(end, MARK) && '|-:+=_'.includes(words.piece[end]!);
      long ||= isLongNumber(words, end) || (words.is(end, DIGITS) && words.piece[end]!.length > LONGEST_COLUMN_NUMBER);
      const kind = landmarks.from(end)?.kind;
      if (kind !== undefined && kind !== 'person' && COLUMNS.has(kind)) labels.add(kind);
    }
    if (!long && labels.size > 0 && end - start <= HEADER_WORDS) header = labels;
    else if (!digits && !rule) header = NO_LABELS;
    else headers.fill(header, start, end);
    start = end + 1;
  }
  return headers;
}
