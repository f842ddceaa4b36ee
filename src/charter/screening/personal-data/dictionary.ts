/**
 * The words that phrases begin with, of all books together: each piece of a text is looked up here once, and every book
 * then has its own phrases at hand.
 */
const ENTRIES = new Map<string, unknown[]>();
const NONE: readonly unknown[] = [];
let books = 0;

/** The place of a further book, in what `openings` gives. */
export function newBook(): number {
  return books++;
}

/** Says what a book has for phrases that begin with a word. */
export function enter(word: string, book: number, entry: unknown): void {
  const entries = ENTRIES.get(word) ?? [];
  entries[book] = entry;
  ENTRIES.set(word, entries);
}

/** What each book has for phrases that begin with a word, in plain form. */
export function openings(word: string): readonly unknown[] {
  return ENTRIES.get(word) ?? NONE;
}
