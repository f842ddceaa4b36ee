/** A text without its marks and in small letters, to find "Nguyễn" by "nguyen". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** Whether every word of `query` begins a word of `text`, marks aside. An empty query fits everything. */
export function fits(text: string, query: string): boolean {
  const among = fold(text).split(/[\s,.·-]+/);
  return fold(query)
    .split(/\s+/)
    .every((word) => among.some((candidate) => candidate.startsWith(word)));
}
