import { isUnmarkedSyllable } from '../syllables';
import { NAMES, SHAPES } from './table';

/** What a shape (a word without its marks) says. Each figure is the natural logarithm of a ratio of frequencies. */
export interface Shape {
  /** how much rarer it is unmarked in good Vietnamese than with marks, 0 to 9 */
  readonly lack: number;
  /** how much more frequent in Vietnamese without marks than in each group of other languages, -7 to 7 */
  readonly odds: readonly number[];
}

/** English first, then Romance, Germanic and Austronesian languages, pinyin, and the rest pooled. */
export const GROUPS = 6;

const TABLE = new Map<string, Shape>(
  SHAPES.split(' ').map((entry) => {
    const digit = entry.length - GROUPS - 1;
    const odds = [...entry.slice(digit + 1)].map((letter) => letter.charCodeAt(0) - 'h'.charCodeAt(0));
    return [entry.slice(0, digit), { lack: Number(entry.charAt(digit)), odds }];
  }),
);
const NAME_SHAPES = new Set(NAMES.split(' '));

/** A shape that spelling allows and no count has met: it hardly ever is right without marks. */
const UNSEEN: Shape = { lack: 3, odds: new Array<number>(GROUPS).fill(0) };

/** What a small ASCII word says, or null if no Vietnamese syllable leaves it without its marks. */
export function shapeOf(word: string): Shape | null {
  return TABLE.get(word) ?? (isUnmarkedSyllable(word) ? UNSEEN : null);
}

/** Whether people's names are made of a shape. */
export function isNameShape(word: string): boolean {
  return NAME_SHAPES.has(word);
}

/** Whether a word is met in good Vietnamese without marks at least as often as with them. */
export function mostlyPlain(word: string): boolean {
  return (TABLE.get(word.toLowerCase())?.lack ?? 9) === 0;
}
