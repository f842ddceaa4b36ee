import { matchesOf, WORD } from './writing';

/** A place where a grade of secrecy, or the word that all three share, may stand. */
export interface Grade {
  readonly from: number;
  readonly to: number;
  /** offset of the word `mật` itself */
  readonly word: number;
  readonly is: 'mật' | 'tối mật' | 'tuyệt mật';
  /** whether `mật` carries its own marks; `mat` may be mất, mắt, mặt */
  readonly isMarked: boolean;
  readonly letters: 'capitals' | 'titled' | 'small';
}

const GAP = `[^${WORD}]{1,12}`;
/** `MÂ.T`: the dot typed behind its letter. */
const MAT = 'm[ậâ]t|mâ\\.t|m[a@4]t';
const GRADES = new RegExp(
  `(?<![${WORD}])(?:(?:(tu[y1](?:[ệêeẹ3]|ê\\.)t)|(t[ốôo0][i1í]))(${GAP}))?(${MAT})(?![${WORD}])|(?<![${WORD}])(?:(tuyệt|tuyet)|(tối|toi))(mật|mat)(?![${WORD}])`,
  'g',
);
const ONE_SPACE = /^(?:\s{1,3}|[-–—._·])$/;

/** Every grade in a text, in order. `lower` is `text` in lower case. */
export function grades(text: string, lower: string): Grade[] {
  return matchesOf(lower, GRADES).map((match) => grade(text, match));
}

function grade(text: string, match: RegExpMatchArray): Grade {
  const [whole, highest, high, gap, spaced, joinedHighest, joinedHigh, joined] = match;
  const start = match.index!;
  const mat = spaced ?? joined!;
  const word = start + whole.length - mat.length;
  const to = start + whole.length;
  const level = highest ?? joinedHighest ? 'tuyệt mật' : high ?? joinedHigh ? 'tối mật' : 'mật';
  const isOne = gap === undefined || ONE_SPACE.test(gap) || isCapital(text.slice(start, to));
  const is = isOne && !(high === 'tôi' && !isCapital(text.slice(start, to))) ? level : 'mật';
  const from = is === 'mật' ? word : start;
  return { from, to, word, is, isMarked: /[ậâ]/.test(mat), letters: lettersOf(text.slice(from, to)) };
}

function lettersOf(text: string): Grade['letters'] {
  if (text === text.toLowerCase()) return 'small';
  if (isCapital(text)) return 'capitals';
  const inside = text.slice(1).replace(/\P{L}\p{L}/gu, '');
  if (inside !== inside.toLowerCase()) return 'capitals';
  return text.charAt(0) === text.charAt(0).toLowerCase() ? 'small' : 'titled';
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
