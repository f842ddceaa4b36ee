/**
 * A glance at which books may have phrases that begin with a word, by its spelling alone: true of every word that opens
 * a phrase, and of few others. A text's words are spelled while it is cut, so that most look-ups need no string at all.
 */
const SLOTS = 4096;
const BITS = 31;
const GLANCE = new Int32Array(SLOTS);
let books = 0;

/** The bit that stands for a further book. Past 31 books two share one, which costs a few look-ups in vain. */
export function newBit(): number {
  return 1 << (books++ % BITS);
}

/** The spelling of a word so far and one more unit; an empty word's is 0. */
export function spell(spelling: number, unit: number): number {
  return (Math.imul(spelling, 31) + unit) | 0;
}

/** Says that a book has phrases that begin with a word. */
export function enter(word: string, bit: number): void {
  let spelling = 0;
  for (let index = 0; index < word.length; index++) spelling = spell(spelling, word.charCodeAt(index));
  GLANCE[slot(spelling)]! |= bit;
}

/** The bits of the books that may have phrases that begin with a word of a spelling. */
export function booksOf(spelling: number): number {
  return GLANCE[slot(spelling)]!;
}

function slot(spelling: number): number {
  return (spelling ^ (spelling >>> 12)) & (SLOTS - 1);
}
