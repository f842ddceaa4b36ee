import { once, smallOf, type Reading } from '../reading';
import { booksOf, spell } from './dictionary';
import { isDigit, isLetter, plainOf } from './plain';

/** What a piece of a text is. Spaces are not pieces: they show in the offsets. */
export const WORD = 1;
export const DIGITS = 2;
export const MARK = 3;
export const LINE = 4;

const SPACE = 0x20;
const TAB = 0x09;
const APOSTROPHE = 0x27;
const FULL_WIDTH_FIRST = 0xff01;
/** What stands for the signs of a masked number or name. */
const MASK = 0x2022;

/**
 * A text cut into words, runs of digits, single marks and line ends, in one pass. Index and offsets count in the text
 * that was cut (`Reading.text`), `to` exclusive. A word keeps the apostrophes inside it (K'Nam), and a lone
 * letter the "•" that masks the rest of a name; other "•" in a row are one mark.
 */
export class Words {
  readonly text: string;
  readonly plain: string;
  readonly kind: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** each piece in its plain form; a line end is "\n" */
  readonly piece: string[] = [];
  /** by piece: the bits of the books that may have phrases which begin with it */
  readonly books: number[] = [];
  private readonly small: string;
  private readonly lowered: (string | undefined)[] = [];
  private bare: boolean | null = null;

  constructor(reading: Reading) {
    this.text = reading.text;
    this.small = smallOf(reading);
    const folded = (this.plain = plainOf(reading));
    for (let index = 0; index < folded.length; ) {
      const code = folded.charCodeAt(index);
      const start = index++;
      if (code === SPACE || code === TAB) continue;
      if (isDigit(code)) {
        while (index < folded.length && isDigit(folded.charCodeAt(index))) index++;
        this.add(DIGITS, start, index);
      } else if (isLetter(code)) {
        while (index < folded.length && goesOn(folded, index)) index++;
        if (index === start + 1 && folded.charCodeAt(index) === MASK && folded.charCodeAt(index + 1) !== MASK) index++;
        this.add(WORD, start, index);
      } else if (code === MASK) {
        while (folded.charCodeAt(index) === MASK) index++;
        this.add(MARK, start, index);
      } else {
        this.add(isLineEnd(code) ? LINE : MARK, start, index);
      }
    }
  }

  get length(): number {
    return this.kind.length;
  }

  /** Whether the piece at `index` is a word (or digits, a mark, a line end). */
  is(index: number, kind: number): boolean {
    return this.kind[index] === kind;
  }

  /** The piece as it was written, full-width letters made plain. */
  written(index: number): string {
    const written = this.text.slice(this.from[index], this.to[index]);
    return written.charCodeAt(0) >= FULL_WIDTH_FIRST ? written.normalize('NFKC') : written;
  }

  /** The piece as it was written, in lower case. */
  lower(index: number): string {
    return (this.lowered[index] ??= this.lowerCase(index));
  }

  /** Whether the piece at `index` is a masked name ("N•") or a row of "•" that masks something. */
  isMasked(index: number): boolean {
    const piece = this.piece[index];
    return piece !== undefined && piece.length > 1 && piece.charCodeAt(piece.length - 1) === MASK;
  }

  /** Whether the whole text is typed without marks. */
  get isBare(): boolean {
    return (this.bare ??= this.small === this.plain);
  }

  /** Whether the piece at `index` begins where the one before it ends. */
  touchesLeft(index: number): boolean {
    return index > 0 && this.from[index] === this.to[index - 1];
  }

  private lowerCase(index: number): string {
    const small = this.small.slice(this.from[index], this.to[index]);
    return small.charCodeAt(0) >= FULL_WIDTH_FIRST ? small.normalize('NFKC') : small;
  }

  private add(kind: number, from: number, to: number): void {
    this.kind.push(kind);
    this.from.push(from);
    this.to.push(to);
    this.piece.push(kind === LINE ? '\n' : this.plain.slice(from, to));
    this.lowered.push(undefined);
    let spelling = 0;
    for (let index = from; index < to; index++) spelling = spell(spelling, this.plain.charCodeAt(index));
    this.books.push(booksOf(spelling));
  }
}

/** The words of a reading. */
export function wordsOf(reading: Reading): Words {
  return once(reading, cut);
}

const cut = (reading: Reading) => new Words(reading);

function goesOn(folded: string, index: number): boolean {
  const code = folded.charCodeAt(index);
  if (isLetter(code)) return true;
  return code === APOSTROPHE && index + 1 < folded.length && isLetter(folded.charCodeAt(index + 1));
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x0b || code === 0x0c;
}
