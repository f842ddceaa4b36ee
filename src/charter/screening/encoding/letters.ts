import type { LetterTable } from './tables';

/** A word rewritten by a table, in NFC. */
export function rewrite(word: string, { letters, pairs, combines }: LetterTable): string {
  let text = '';
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    const pair = pairs.get(code * 256 + word.charCodeAt(index + 1));
    if (pair === undefined) text += letters[code] ?? word.charAt(index);
    else {
      text += pair;
      index++;
    }
  }
  return combines ? text.normalize('NFC') : text;
}

const ASCII_LETTERS = /[A-Za-z]/g;

/** +1 where a word's plain letters are two capitals or more and nothing else, -1 where one is small, 0 otherwise. */
export function capitals(word: string): -1 | 0 | 1 {
  const plain = word.match(ASCII_LETTERS);
  if (plain === null) return 0;
  if (plain.some((letter) => letter >= 'a')) return -1;
  return plain.length >= 2 ? 1 : 0;
}
