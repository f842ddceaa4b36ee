/** A word in lower case without its diacritics. */
function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}+/gu, '').replaceAll('đ', 'd');
}

/** What the matching of words needs of a token. */
export interface Written {
  /** the word in lower case */
  readonly lower: string;
  /** whether it has no diacritics and may stand for a word that has */
  readonly loose: boolean;
}

const folds = new Map<string, string>();

/** The word, one of this module's own vocabulary, without diacritics. */
function foldOf(word: string): string {
  let fold = folds.get(word);
  if (fold === undefined) folds.set(word, (fold = foldWord(word)));
  return fold;
}

/** Whether a token is the word, written with its diacritics or, where that can be meant, without. */
export function is(token: Written | undefined, word: string): boolean {
  return token !== undefined && (token.lower === word || (token.loose && token.lower === foldOf(word)));
}

/** A set of single words. @param list words with their diacritics, separated by spaces */
export function wordSet(list: string): { has(token: Written | undefined): boolean } {
  const written = new Set(list.split(/\s+/).filter(Boolean));
  const unmarked = new Set([...written].map(foldWord));
  return { has: (token) => token !== undefined && (written.has(token.lower) || (token.loose && unmarked.has(token.lower))) };
}

/** Values by single word. */
export function wordMap<T>(entries: Readonly<Record<string, T>>): { get(token: Written | undefined): T | undefined } {
  const written = new Map(Object.entries(entries));
  const unmarked = new Map([...written].reverse().map(([word, value]) => [foldWord(word), value]));
  return {
    get: (token) => token && (written.get(token.lower) ?? (token.loose ? unmarked.get(token.lower) : undefined)),
  };
}

export interface Phrase<T> {
  readonly value: T;
  /** index of the token after the phrase */
  readonly next: number;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Finds the longest of many phrases that begins at a token. */
export class Phrases<T> {
  /** by the first word as it is written, and by the first word without its diacritics */
  readonly #written = new Map<string, Entry<T>[]>();
  readonly #unmarked = new Map<string, Entry<T>[]>();

  /** @param entries phrases of one or more words, with their diacritics, each with its value */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ');
      add(this.#written, words[0]!, { words, value });
      add(this.#unmarked, foldWord(words[0]!), { words, value });
    }
    for (const lists of [this.#written, this.#unmarked]) {
      for (const list of lists.values()) list.sort((one, other) => other.words.length - one.words.length);
    }
  }

  at(tokens: readonly Written[], index: number): Phrase<T> | null {
    const first = tokens[index];
    if (!first) return null;
    const list = (first.loose ? this.#unmarked : this.#written).get(first.lower);
    if (!list) return null;
    entries: for (const { words, value } of list) {
      for (let offset = 1; offset < words.length; offset++) {
        if (!is(tokens[index + offset], words[offset]!)) continue entries;
      }
      return { value, next: index + words.length };
    }
    return null;
  }
}

function add<T>(lists: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}
