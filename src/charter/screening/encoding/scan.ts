import { isAsciiLetter } from '../syllables/letters';

/** A word that is not plain ASCII: where it stands, and the greatest code unit in it. */
export interface Marked {
  readonly from: number;
  readonly to: number;
  readonly highest: number;
}

/** The words of a text that are not plain ASCII, where the upper half of Latin-1 counts as letters. */
export function marked(text: string): Marked[] {
  const words: Marked[] = [];
  let from = -1;
  let highest = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    if (inWord(code)) {
      if (from < 0) from = index;
      if (code > highest) highest = code;
    } else if (from >= 0) {
      if (highest >= 0x80) words.push({ from, to: index, highest });
      from = -1;
      highest = 0;
    }
  }
  return words;
}

function inWord(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code);
  return (code > 0xa0 && code < 0x250) || (code >= 0x300 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00);
}
