import { enter, newBit } from './dictionary';
import { plain } from './plain';
import { WORD, type Words } from './words';

interface Entry<Value> {
  readonly words: readonly string[];
  readonly plainWords: readonly string[];
  /** each word with its tone at its end where writers differ on its place ("hoá", "hóa"), else null */
  readonly movable: readonly (string | null)[];
  readonly exact: boolean;
  readonly value: Value;
  /** in words */
  readonly length: number;
}

/** The phrases that begin with one word, the longest first: those of that word alone, and others by their second word. */
interface Opening<Value> {
  readonly alone: Entry<Value>[];
  readonly followed: Map<string, Entry<Value>[]>;
}

const MOVABLE = /o[ae]|uy/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Phrases to be looked up in a text cut into words, longest first. A typed word is the phrase's when it has the same
 * marks or none; "=" before a phrase asks for its marks. A mark of its own is a word: "đ / c".
 */
export class PhraseBook<Value> {
  private readonly openings = new Map<string, Opening<Value>>();
  private readonly bit = newBit();

  constructor(phrases: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of phrases) this.add(entryOf(phrase, value));
    for (const [first, { alone, followed }] of this.openings) {
      for (const list of [alone, ...followed.values()]) list.sort((one, other) => other.length - one.length);
      enter(first, this.bit);
    }
  }

  /** Every phrase, in plain form. */
  *plainPhrases(): Iterable<string> {
    for (const { alone, followed } of this.openings.values()) {
      for (const { plainWords } of [alone, ...followed.values()].flat()) yield plainWords.join(' ');
    }
  }

  /** The words that phrases begin with, in plain form. */
  firstWords(): Iterable<string> {
    return this.openings.keys();
  }

  /** The longest phrase that begins at the piece `index`, and how many pieces it takes; null when there is none. */
  at(words: Words, index: number): { readonly value: Value; readonly length: number } | null {
    return (words.books[index]! & this.bit) === 0 ? null : this.longestAt(words, index);
  }

  private longestAt(words: Words, index: number): Entry<Value> | null {
    const opening = this.openings.get(words.piece[index]!);
    if (opening === undefined) return null;
    const followed = opening.followed.get(words.piece[index + 1] ?? '');
    return (followed && firstHere(followed, words, index)) ?? firstHere(opening.alone, words, index);
  }

  private add(entry: Entry<Value>): void {
    const [first = '', second] = entry.plainWords;
    const opening = this.openings.get(first) ?? { alone: [], followed: new Map<string, Entry<Value>[]>() };
    this.openings.set(first, opening);
    if (second === undefined) opening.alone.push(entry);
    else opening.followed.set(second, [...(opening.followed.get(second) ?? []), entry]);
  }
}

/** Phrases that all mean the same. */
export function phrases<Value>(value: Value, ...lists: readonly (readonly string[])[]): (readonly [string, Value])[] {
  return lists.flat().map((phrase) => [phrase, value] as const);
}

/** A book in which only being listed matters. */
export function phraseSet(...lists: readonly (readonly string[])[]): PhraseBook<true> {
  return new PhraseBook(phrases(true as const, ...lists));
}

/** A pattern in which each space stands for any run of spaces and line ends. */
export function spaced(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll(' ', '\\s+').replaceAll('\\s+?', '\\s*'), pattern.flags);
}

function entryOf<Value>(phrase: string, value: Value): Entry<Value> {
  const exact = phrase.startsWith('=');
  const words = phrase.slice(Number(exact)).split(' ');
  const plainWords = words.map(plain);
  const movable = words.map((word, place) => (MOVABLE.test(plainWords[place]!) ? toneAtEnd(word) : null));
  return { words, plainWords, movable, exact, value, length: words.length };
}

function firstHere<Value>(entries: readonly Entry<Value>[], words: Words, index: number): Entry<Value> | null {
  for (const entry of entries) if (isHere(entry, words, index)) return entry;
  return null;
}

function isHere<Value>(entry: Entry<Value>, words: Words, index: number): boolean {
  const { plainWords } = entry;
  for (let place = 1; place < plainWords.length; place++) {
    if (words.piece[index + place] !== plainWords[place]) return false;
  }
  for (let place = 0; place < plainWords.length; place++) {
    if (!isSpelling(entry, words, index + place, place)) return false;
  }
  return true;
}

function isSpelling<Value>({ words: wanted, plainWords, movable, exact }: Entry<Value>, words: Words, index: number, place: number): boolean {
  if (!words.is(index, WORD)) return true;
  const typed = words.lower(index);
  if (typed === wanted[place] || (!exact && typed === plainWords[place])) return true;
  return movable[place] !== null && typed !== plainWords[place] && toneAtEnd(typed) === movable[place];
}

/** A word with its tone moved to its end, so that "hoá" and "hóa" are one. */
function toneAtEnd(word: string): string {
  const letters = word.normalize('NFD');
  return letters.replace(TONES, '') + (letters.match(TONES)?.join('') ?? '');
}
