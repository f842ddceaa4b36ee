import { isInWord } from './writing';

/** What a stretch of text runs up against on one side: a word, a column's edge, or the end of its line. */
export interface Edge {
  readonly meets: 'word' | 'column' | 'line';
  /** what stands between: brackets, borders, bullets, punctuation */
  readonly between: string;
}

const FARTHEST = 160;
const COLUMN = /[\t|│┃║╎╏┆┇┊┋¦]|[ \u00A0\u2000-\u200A\u3000]{3}/;
const COLUMN_OF_CAPITALS = /[\t|│┃║╎╏┆┇┊┋¦]|[ \u00A0\u2000-\u200A\u3000]{2}/;

/** Whether a UTF-16 code unit ends a line. */
export function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** What the text before `index` runs up against. Capitals are set in columns with two blanks, small letters with three. */
export function edgeBefore(text: string, index: number, isCapitals: boolean): Edge {
  const least = Math.max(0, index - FARTHEST);
  let start = index;
  while (start > least && !isInWord(text.charCodeAt(start - 1)) && !isLineBreak(text.charCodeAt(start - 1))) start--;
  const between = text.slice(start, index);
  const isLineEnd = start === 0 || isLineBreak(text.charCodeAt(start - 1));
  return { meets: isLineEnd ? 'line' : meets(between, isCapitals, start === least), between };
}

/** What the text from `index` on runs up against. */
export function edgeAfter(text: string, index: number, isCapitals: boolean): Edge {
  const most = Math.min(text.length, index + FARTHEST);
  let end = index;
  while (end < most && !isInWord(text.charCodeAt(end)) && !isLineBreak(text.charCodeAt(end))) end++;
  const between = text.slice(index, end);
  const isLineEnd = end === text.length || isLineBreak(text.charCodeAt(end));
  return { meets: isLineEnd ? 'line' : meets(between, isCapitals, end === most), between };
}

function meets(between: string, isCapitals: boolean, isTooFar: boolean): Edge['meets'] {
  if (isTooFar) return 'column';
  return (isCapitals ? COLUMN_OF_CAPITALS : COLUMN).test(between) ? 'column' : 'word';
}

const OPENING = /[[({<【〔《«]\s*$/;
const CLOSING = /^\s*[\])}>】〕》»]/;

/** Whether brackets stand close around a stretch of text. */
export function isBracketed(before: Edge, after: Edge): boolean {
  return OPENING.test(before.between) && CLOSING.test(after.between);
}

const FRAME = /[*=_#~•–—|│┃║╎╏┆┇┊┋¦\u2500-\u257F\u2580-\u259F\u25A0-\u25FF\u2600-\u27BF+-]/;

/** Whether anything drawn stands on both sides: `*** … ***`, `| … |`, `- … -`. */
export function isFramed(before: Edge, after: Edge): boolean {
  return FRAME.test(before.between) && FRAME.test(after.between);
}

const BULLET = /^\s*[-–—•·+*◦▪●○✓➢►]\s*$/;

/** Whether the only thing before is a list bullet, with nothing drawn after. */
export function isListItem(before: Edge, after: Edge): boolean {
  return before.meets === 'line' && BULLET.test(before.between) && !FRAME.test(after.between);
}

/** The line that holds `index`, at most `farthest` characters either side. */
export function lineAround(text: string, index: number, farthest: number): { from: number; to: number } {
  let from = index;
  while (from > 0 && index - from < farthest && !isLineBreak(text.charCodeAt(from - 1))) from--;
  let to = index;
  while (to < text.length && to - index < farthest && !isLineBreak(text.charCodeAt(to))) to++;
  return { from, to };
}

/** The line after the one that holds `index`, blank lines and marks of quoted mail (`>`) skipped; empty at the end. At most `farthest` characters. */
export function nextLine(text: string, index: number, farthest: number): string {
  let from = index;
  while (from < text.length && from - index < farthest && !isLineBreak(text.charCodeAt(from))) from++;
  while (from < text.length && from - index < farthest && /[\s>]/.test(text.charAt(from))) from++;
  return text.slice(from, lineAround(text, from, farthest).to);
}

/** The line before the one that holds `index`, blank lines skipped; empty at the start. At most `farthest` characters. */
export function previousLine(text: string, index: number, farthest: number): string {
  let to = index;
  while (to > 0 && index - to < farthest && !isLineBreak(text.charCodeAt(to - 1))) to--;
  while (to > 0 && index - to < farthest && /\s/.test(text.charAt(to - 1))) to--;
  return text.slice(lineAround(text, to, farthest).from, to);
}
