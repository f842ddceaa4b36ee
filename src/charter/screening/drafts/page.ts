import { lineAround } from '../secret-marks/layout';
import { unmarked, WORD } from '../secret-marks/writing';
import { OWN_KINDS } from './document-kinds';

/** Where a text calls a paper a draft, or unsigned. */
export interface Heading {
  readonly from: number;
  readonly to: number;
  readonly kind: 'heading' | 'title' | 'unsigned';
}

/** How far around a word its line is looked at, in characters. */
export const WIDEST = 240;
/** Whether a line, in lower case, begins with a kind of paper. */
export const STARTS_WITH_KIND = new RegExp(`^[^${WORD}]{0,6}(?:${OWN_KINDS}|${unmarked(OWN_KINDS)})(?![${WORD}])`);

/** A line in capitals, or one that names a kind of paper. */
export function isHeadLike(line: string): boolean {
  const plain = line.trim();
  return plain.length > 3 && (plain === plain.toUpperCase() || STARTS_WITH_KIND.test(plain.toLowerCase()));
}

/** Or one that a paper's body begins with. */
export function opensPaper(line: string): boolean {
  return isHeadLike(line) || /^\s*(?:điều \d|kính gửi|căn cứ|số\s?[:.…])/.test(line.toLowerCase());
}

/** How many columns the line that holds `index` is cut into by tabs and upright lines. */
export function columns(text: string, index: number): number {
  const { from, to } = lineAround(text, index, WIDEST);
  return text.slice(from, to).split(/[\t|│┃║]+/).filter((cell) => /[\p{L}\d]/u.test(cell)).length;
}

/** Whether the line is a table's row: its first cell is a running number, or it has a neighbour cut the same way. */
export function isTable(text: string, index: number): boolean {
  const { from, to } = lineAround(text, index, WIDEST);
  const line = text.slice(from, to);
  return /^[\s|│]*(?:\d{1,3}|stt|tt)[\s.]*[\t|│]/i.test(line);
}

/** How many lines that hold anything stand above, at most 50. */
export function linesAbove(text: string, index: number): number {
  let lines = 0;
  for (let at = index - 1; at >= 0 && lines < 50 && index - at < 4000; at--) {
    if (text.charAt(at) === '\n' && text.charAt(at - 1) !== '\n') lines++;
  }
  return lines;
}
