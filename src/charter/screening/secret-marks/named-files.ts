import { isLineBreak } from './layout';
import { matchesOf, WORD } from './writing';

/** A file's name written in a text, as a forwarded attachment leaves it. */
export interface NamedFile {
  readonly from: number;
  readonly to: number;
}

const EXTENSION = new RegExp(`\\.(?:docx?|xlsx?|pptx?|pdf|rtf|od[tsp]|zip|rar|7z|jpe?g|png|heic)(?![${WORD}])`, 'gi');
const LONGEST = 120;
/** Past these many, a text is a list of files: the first tell enough. */
const MOST_NAMES = 60;
const MOST_WORDS = 10;
/** What a chat prints behind the name: `(24 KB)`, `1,2 MB`. */
const SIZE = /^[ \t]*[([]?(?:\d{1,4}(?:[.,]\d{1,2})? ?[km]b)?[)\]]?[ \t]*(?:$|[\n\r])/i;

/** Names that stand whole on a line, blanks in them allowed, behind at most an icon or a bullet. */
export function filesOnLines(text: string): NamedFile[] {
  return named(text).flatMap(({ index, 0: extension }) => {
    const to = index + extension.length;
    if (!SIZE.test(text.slice(to, to + 24))) return [];
    let from = index;
    while (from > 0 && index - from < LONGEST && !isLineBreak(text.charCodeAt(from - 1))) from--;
    if (index - from === LONGEST) return [];
    const name = text.slice(from, to);
    from += /^[^\p{L}\d([]*/u.exec(name)![0].length;
    const isName = !name.includes('/') && name.split(/\s+/).length <= MOST_WORDS;
    return isName ? [{ from, to }] : [];
  });
}

/** Names of one piece, wherever they stand; of a link, its last part. */
export function filesInWords(text: string): NamedFile[] {
  return named(text).flatMap(({ index, 0: extension }) => {
    let from = index;
    while (from > 0 && index - from < LONGEST && !/[\s"“”'‘’/]/.test(text.charAt(from - 1))) from--;
    return from < index ? [{ from, to: index + extension.length }] : [];
  });
}

function named(text: string): RegExpExecArray[] {
  return matchesOf(text, EXTENSION).slice(0, MOST_NAMES);
}
