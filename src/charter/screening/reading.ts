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
}

const WIDTHLESS = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u034F\u061C\u180E\u115F\u1160\u3164\uFFA0\uFE00-\uFE0F]/;
const PLAIN = /^[\u0000-\u02FF\u1EA0-\u1EF9\u2010-\u2027\u2030-\u205E\u20AB]*$/;
const MARK = /\p{M}/u;
const MARKS_KEPT = 30;

/** Reads a text of any length in linear time. */
export function read(given: string): Reading {
  if (PLAIN.test(given)) return { given, text: given, origin: (index) => index };

  const parts: string[] = [];
  const origins: number[] = [];
  let cluster = '';
  let clusterStart = 0;
  let marks = 0;

  const close = () => {
    if (cluster === '') return;
    const composed = cluster.normalize('NFC');
    parts.push(composed);
    for (let unit = 0; unit < composed.length; unit++) {
      origins.push(composed.length === cluster.length ? clusterStart + unit : clusterStart);
    }
    cluster = '';
  };

  for (let index = 0; index < given.length; ) {
    const character = String.fromCodePoint(given.codePointAt(index)!);
    if (WIDTHLESS.test(character)) {
      index += character.length;
      continue;
    }
    if (MARK.test(character) && cluster !== '') {
      if (marks < MARKS_KEPT) cluster += character;
      marks++;
    } else {
      close();
      cluster = character;
      clusterStart = index;
      marks = 0;
    }
    index += character.length;
  }
  close();
  origins.push(given.length);
  return { given, text: parts.join(''), origin: (index) => origins[index] ?? given.length };
}
