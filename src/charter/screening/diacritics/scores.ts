import { ABBREVIATIONS, ENGLISH_GRAMMAR, LOANS } from './loanwords';
import { silent } from './names';
import { GROUPS, isNameShape, shapeOf, type Shape } from './shapes';
import type { Token } from './tokens';

/** What a word says of the marks that a text should have. */
export interface Score {
  readonly kind: 'shape' | 'abbreviation' | 'silent' | 'marked' | 'foreign';
  /** whether it alone is hard to take for anything but Vietnamese without marks */
  readonly strong: boolean;
  /** for and against the text being Vietnamese without marks, in one figure, by which runs are found */
  readonly weight: number;
  /** as in `Shape` */
  readonly lack: number;
  readonly odds: readonly number[];
}

const EVEN = new Array<number>(GROUPS).fill(0);
const SILENT: Score = { kind: 'silent', strong: false, weight: 0, lack: 0, odds: EVEN };
const ABBREVIATION: Score = { ...SILENT, kind: 'abbreviation' };
const LOAN: Score = { kind: 'silent', strong: false, weight: -0.5, lack: 0, odds: EVEN.map(() => -1) };
const MARKED: Score = { kind: 'marked', strong: false, weight: -4, lack: 0, odds: EVEN };
const FOREIGN: Score = { kind: 'foreign', strong: false, weight: -3, lack: 0, odds: EVEN.map(() => -3) };
/** The frame of an English sentence, in which Vietnamese words are rather names. */
const GRAMMAR: Score = { ...FOREIGN, weight: -7 };
const BY_WORD = new Map<string, Score>(
  [[LOANS, LOAN], [ABBREVIATIONS, ABBREVIATION], [ENGLISH_GRAMMAR, GRAMMAR]].flatMap(([words, score]) => [...(words as ReadonlySet<string>)].map((word) => [word, score as Score] as const)),
);
const GREATEST_LACK = 6;
const STRONG = 5;
const STRONG_ODDS = 2;

/** What each token says, beside the others. */
export function scores(tokens: readonly Token[], names: ReadonlySet<string>): Score[] {
  const hushed = silent(tokens, names);
  return tokens.map((token, index) => {
    if (token.class === 'marked') return MARKED;
    if (token.class === 'foreign') return FOREIGN;
    if (hushed[index]!) return token.capitals === 'all' && isLatinWord(token.word) ? FOREIGN : SILENT;
    return BY_WORD.get(token.word) ?? ofShape(token.word);
  });
}

/** Whether capitals spell a word (SELECT, WHERE) rather than an abbreviation (UBND). */
function isLatinWord(word: string): boolean {
  return word.length >= 4 && /[aeiou].*[aeiou]/.test(word) && shapeOf(word) === null;
}

/** What a word says that is no abbreviation and no loan. */
function ofShape(word: string): Score {
  const shape = shapeOf(word) ?? shapeOf(shortened(word));
  return shape === null ? FOREIGN : scored(shape, word);
}

function scored({ lack, odds }: Shape, word: string): Score {
  const marks = Math.min(lack, GREATEST_LACK);
  const strong = lack >= STRONG && odds.every((each) => each >= STRONG_ODDS) && !isNameShape(word);
  return { kind: 'shape', strong, weight: marks + Math.min(0, odds[0]!), lack: marks, odds };
}

/** "roiiii", "vangggg": a letter drawn out. */
function shortened(word: string): string {
  return word.replace(/(.)\1{2,}/g, '$1');
}
