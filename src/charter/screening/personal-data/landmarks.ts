import { CAPITAL_OFFICES, LABELS, type Label } from './labels';
import { isCapital, isGivenName, personAt, PERSON_STARTS } from './persons';
import { NAMED_AFTER } from './titles';
import { DIGITS, LINE, MARK, WORD, type Words } from './words';

/** A label or a person in a text: pieces `first` to `end`, exclusive. */
export interface Landmark {
  readonly kind: Label | 'person';
  readonly first: number;
  readonly end: number;
}

/** Digits from which a run is a number of its own, past which labels do not reach. */
const LONG_NUMBER = 8;
const HEADER_WORDS = 30;

/** Labels and persons of a text, found in one pass. */
export class Landmarks {
  private readonly beginnings: (Landmark | undefined)[];
  private readonly endings: (Landmark | undefined)[];
  private headers: Map<number, ReadonlySet<Label>> | null = null;

  constructor(readonly words: Words) {
    this.beginnings = new Array<Landmark | undefined>(words.length);
    this.endings = new Array<Landmark | undefined>(words.length);
    for (let index = 0; index < words.length; ) {
      const landmark = words.is(index, WORD) ? landmarkAt(words, index) : null;
      if (landmark === null) {
        index++;
        continue;
      }
      this.beginnings[landmark.first] = landmark;
      this.endings[landmark.end - 1] = landmark;
      index = landmark.end;
    }
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
   * long number, with only lines that have digits between. Empty when the piece stands in no table.
   */
  headerOf(index: number): ReadonlySet<Label> {
    this.headers ??= headersOf(this);
    let start = index;
    while (start > 0 && !this.words.is(start - 1, LINE)) start--;
    return this.headers.get(start) ?? NO_LABELS;
  }
}

const NO_LABELS: ReadonlySet<Label> = new Set();

/** Whether the full stop, question or exclamation mark at a piece ends a sentence. */
export function endsSentence(words: Words, index: number): boolean {
  if (!words.is(index, MARK) || !'.?!'.includes(words.piece[index]!)) return false;
  if (index + 1 >= words.length || words.is(index + 1, LINE)) return true;
  if (words.touchesLeft(index + 1) || !isCapital(words, index + 1)) return false;
  return words.is(index - 1, WORD) && words.piece[index - 1]!.length > 2;
}

/** Whether a piece is a run of digits long enough to be a number of its own. */
export function isLongNumber(words: Words, index: number): boolean {
  return words.is(index, DIGITS) && words.piece[index]!.length >= LONG_NUMBER;
}

const STARTS: ReadonlySet<string> = new Set([...LABELS.firstWords(), ...NAMED_AFTER.firstWords(), ...CAPITAL_OFFICES, ...PERSON_STARTS]);

function landmarkAt(words: Words, index: number): Landmark | null {
  if (!STARTS.has(words.piece[index]!) && !words.piece[index]!.includes("'")) return null;
  const label = LABELS.at(words, index);
  if (label?.value === 'self') return self(words, index, index + label.length);

  const namesake = NAMED_AFTER.at(words, index);
  if (namesake !== null) {
    const named = personAt(words, index + namesake.length);
    if (named !== null && named.title === null) return { kind: 'organisation', first: index, end: named.end };
  }
  const person = personAt(words, index);
  if (person !== null) return { kind: 'person', first: index, end: person.end };
  if (label !== null) return { kind: label.value, first: index, end: index + label.length };
  if (CAPITAL_OFFICES.has(words.piece[index]!) && isCapital(words, index)) return { kind: 'organisation', first: index, end: index + 1 };
  return null;
}

/** "số em", "gọi tôi"; but "gọi em Lan" is of somebody else, and "em là Lan" of the writer by name. */
function self(words: Words, first: number, end: number): Landmark {
  const somebody = personAt(words, end - 1);
  if (somebody !== null) return { kind: 'person', first, end: somebody.end };
  const introduced = words.piece[end - 1] === 'la' || words.piece[end - 1] === 'ten';
  if (!introduced) return { kind: 'self', first, end };
  const named = personAt(words, end)?.end ?? (isGivenName(words, end) ? end + 1 : end);
  return { kind: 'self', first, end: named };
}

function headersOf(landmarks: Landmarks): Map<number, ReadonlySet<Label>> {
  const { words } = landmarks;
  const headers = new Map<number, ReadonlySet<Label>>();
  let header: ReadonlySet<Label> = NO_LABELS;
  for (let start = 0; start <= words.length; ) {
    let end = start;
    let digits = false;
    let long = false;
    const labels = new Set<Label>();
    for (; end < words.length && !words.is(end, LINE); end++) {
      digits ||= words.is(end, DIGITS);
      long ||= isLongNumber(words, end);
      const kind = landmarks.from(end)?.kind;
      if (kind !== undefined && kind !== 'person') labels.add(kind);
    }
    if (!long && labels.size > 0 && end - start <= HEADER_WORDS) header = labels;
    else if (!digits) header = NO_LABELS;
    else headers.set(start, header);
    start = end + 1;
  }
  return headers;
}
