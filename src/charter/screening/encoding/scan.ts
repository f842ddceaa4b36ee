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
  return (code > 0xa0 && code < 0x250) || (code >= 0x300 && code < 0x370) || (code >= 0x1ea0 && code < 0x1f00);
}

/** Whether a code unit is one of a–z, A–Z. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Whether a code unit is a letter of a Latin alphabet, or a mark that combines with one. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return isAsciiLetter(code);
  return (code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code >= 0x300 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00);
}
