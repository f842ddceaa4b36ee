/** Whether a code unit is one of a–z, A–Z. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Whether a code unit is a letter of a Latin alphabet, or a mark that combines with one. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return isAsciiLetter(code);
  return (code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code >= 0x300 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00);
}
