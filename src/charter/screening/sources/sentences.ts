import { LINE, MARK, type Words } from '../personal-data/words';

/** Phrases that can be looked up at a piece of a text (`PhraseBook`). */
export interface Book {
  at(words: Words, index: number): { readonly length: number } | null;
}

/** How far a sentence is looked at on either side, in pieces. */
const REACH = 40;

/** Whether a sentence ends with a piece: a line's end, or a full stop with no letter right behind it. */
function isEnd(words: Words, index: number): boolean {
  return words.is(index, LINE) || (words.is(index, MARK) && '.!?…'.includes(words.piece[index]!) && !(index + 1 < words.length && words.touchesLeft(index + 1)));
}

/** The sentences of a text, and which phrases they hold: each kind is looked for once, and only when it is asked for. */
export class Sentences {
  readonly #next = new Map<Book, Int32Array>();
  #starts: Int32Array | null = null;

  constructor(readonly words: Words) {}

  /** The first piece behind the sentence around `index`, or the last that is looked at. */
  end(index: number): number {
    let end = index;
    while (end < this.words.length && end - index < REACH && !isEnd(this.words, end)) end++;
    return end;
  }

  /** Whether a phrase of the book begins in the sentence around `index`. */
  has(index: number, book: Book): boolean {
    return this.#nextOf(book)[this.#start(index)]! < this.end(index);
  }

  /** Whether one begins between `from` and the end of its sentence. */
  follows(from: number, book: Book): boolean {
    return from < this.words.length && this.#nextOf(book)[from]! < this.end(from);
  }

  #start(index: number): number {
    if (this.#starts === null) {
      this.#starts = new Int32Array(this.words.length);
      for (let at = 1; at < this.words.length; at++) this.#starts[at] = isEnd(this.words, at - 1) ? at : this.#starts[at - 1]!;
    }
    return Math.max(this.#starts[index]!, index - REACH);
  }

  /** For each piece, where the next phrase of the book begins. */
  #nextOf(book: Book): Int32Array {
    let next = this.#next.get(book);
    if (next === undefined) {
      next = new Int32Array(this.words.length);
      for (let at = this.words.length - 1, nearest = this.words.length; at >= 0; at--) {
        if (book.at(this.words, at) !== null) nearest = at;
        next[at] = nearest;
      }
      this.#next.set(book, next);
    }
    return next;
  }
}
