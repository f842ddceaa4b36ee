import { matchesOf, Rewriting, type Writing } from './writing';

/** Letters written as a browser, a page's source or a program writes them: `%E1%BA%AC`, `&#7852;`, `\u1EAC`. */
const ESCAPE = /%E1%B[89AB]%[89AB][\dA-F]|%C[3-6C]%[89AB][\dA-F]|%20|&#\d{2,6};|&#x[\dA-F]{2,5};|\\u[\dA-F]{4}/gi;
/** Cheap, and true of every text in which such a letter carries a Vietnamese mark. */
const HINT = /%(?:C3|C4|C6|E1|CC)%|&#(?:x[\dA-F]|\d\d)|\\u[01][\dA-F]/i;

/** The text with such letters written out, or null where it holds none. */
export function unescaped(source: Writing): Writing | null {
  const { text } = source;
  if (!HINT.test(text)) return null;
  const rewriting = new Rewriting(source);
  let done = 0;
  for (const { index, 0: escape } of matchesOf(text, ESCAPE)) {
    const letters = decoded(escape);
    if (letters === null) continue;
    rewriting.add(text.slice(done, index), done, true);
    rewriting.add(letters, index);
    done = index + escape.length;
  }
  if (done === 0) return null;
  rewriting.add(text.slice(done), done, true);
  return rewriting.finish();
}

function decoded(escape: string): string | null {
  if (escape.startsWith('%')) return decodeURIComponent(escape);
  const point = escape.startsWith('&#') && !/^&#x/i.test(escape) ? Number(escape.slice(2, -1)) : parseInt(escape.replace(/^(?:&#x|\\u)/i, ''), 16);
  return point >= 0x20 && point <= 0x1fff ? String.fromCharCode(point) : null;
}
