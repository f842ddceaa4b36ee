/**
 * A text as a detector reads it: NFC, without characters that have no width, each run of combining marks cut at
 * 30 (UAX #15, stream-safe text), and able to say where each of its characters stood in the text as given.
 * Characters that legacy encodings use as letters (U+00AD is ư in TCVN3) are kept.
 */
export interface Reading {
  /** the text as it was given */
  readonly given: string;
  /** the text as it is read */
  readonly text: string;
  /** UTF-16 offset in `given` of the UTF-16 offset `index` of `text`; `text.length` maps to `given.length` */
  origin(index: number): number;
  /** what `once` has worked out */
  readonly forms: Map<unknown, unknown>;
}

const WIDTHLESS = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u034F\u061C\u180E\u115F\u1160\u3164\uFFA0\uFE00-\uFE0F]/;
const PLAIN = /^[\u0000-\u02FF\u1EA0-\u1EF9\u2010-\u2027\u2030-\u205E\u20AB]*$/;
const MARK = /\p{M}/u;
const MARKS_KEPT = 30;

/** Reads a text of any length in linear time. */
export function read(given: string): Reading {
  if (PLAIN.test(given)) return { given, text: given, origin: (index) => index, forms: new Map() };

  const parts: string[] = [];
  const origins: number[] = [];
  for (let index = 0; index < given.length; ) {
    const steady = steadyUntil(given, index);
    if (steady > index) {
      parts.push(given.slice(index, steady));
      for (; index < steady; index++) origins.push(index);
    } else index = readCluster(given, index, parts, origins);
  }
  origins.push(given.length);
  return { given, text: parts.join(''), origin: (index) => origins[index] ?? given.length, forms: new Map() };
}

/** A form of a reading that several detectors ask for (made plain, cut into words), worked out once for each reading. */
export function once<Form>(reading: Reading, work: (reading: Reading) => Form): Form {
  const { forms } = reading;
  if (!forms.has(work)) forms.set(work, work(reading));
  return forms.get(work) as Form;
}

/**
 * A reading's text in small letters, unit for unit. Where a letter has no small form of its own length (İ), that letter
 * stays as it is.
 */
export function smallOf(reading: Reading): string {
  return once(reading, smallText);
}

const smallText = ({ text }: Reading) => {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.split('').map(smallUnit).join('');
};

const smallUnit = (unit: string) => {
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
};

/** The end of the units from `from` on that are read as they stand: no mark follows the last of them. */
function steadyUntil(given: string, from: number): number {
  let end = from;
  while (end < given.length && isSteady(given.charCodeAt(end))) end++;
  return end < given.length && end > from ? end - 1 : end;
}

/** By code unit: 1 for one that is no half of a pair, has a width, is no mark, and is NFC by itself; 2 for others; 0 where not yet asked. */
const STEADINESS = new Uint8Array(0x10000);

function isSteady(unit: number): boolean {
  if (STEADINESS[unit] === 0) {
    const character = String.fromCharCode(unit);
    const isPair = unit >= 0xd800 && unit < 0xe000;
    STEADINESS[unit] = isPair || WIDTHLESS.test(character) || MARK.test(character) || character.normalize('NFC') !== character ? 2 : 1;
  }
  return STEADINESS[unit] === 1;
}

/** Reads one character with the marks on it, however far characters without width keep them apart; returns where the next begins. */
function readCluster(given: string, from: number, parts: string[], origins: number[]): number {
  let index = from;
  let start = -1;
  let cluster = '';
  let marks = 0;
  for (; index < given.length; ) {
    const character = String.fromCodePoint(given.codePointAt(index)!);
    if (!WIDTHLESS.test(character)) {
      if (cluster === '') {
        cluster = character;
        start = index;
      } else if (!MARK.test(character)) break;
      else if (marks++ < MARKS_KEPT) cluster += character;
    }
    index += character.length;
  }
  const composed = cluster.normalize('NFC');
  if (composed !== '') parts.push(composed);
  for (let unit = 0; unit < composed.length; unit++) origins.push(composed.length === cluster.length ? start + unit : start);
  return index;
}
