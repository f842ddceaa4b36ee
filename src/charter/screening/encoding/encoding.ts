import type { Word } from './word';

/** One way that Vietnamese was written before Unicode, or gets written when bytes are misread. */
export interface Encoding {
  readonly kind: 'tcvn3' | 'vni' | 'viqr' | 'mojibake';
  /** the fewest letters of a word that tells enough alone in a short text; more where ASCII signs may mean something else */
  readonly loneLetters: number;
  /** whether it is worth reading the words of a text: cheap, and true of every text that has the encoding */
  suspects(text: string): boolean;
  /** the words of a text that bear on the encoding, in order; plain words may be left out */
  words(text: string): readonly Word[];
  /** a run of words, converted; words' own conversions unless the encoding needs to see more */
  mend?(text: string, words: readonly Word[]): readonly string[];
}
