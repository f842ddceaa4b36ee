import type { Facts } from '../decision';

/** A charter's text in its parts. Ids read as "5", "5.3", "5.3c": Điều 5, khoản 3, điểm c; "14.a" is a điểm with no khoản. */
export interface ParsedCharter {
  readonly title: string;
  /** what stands before the first chapter or article, less the title */
  readonly preamble: readonly string[];
  /** one chapter with no number and no title when the text has none */
  readonly chapters: readonly ParsedChapter[];
  /** what stands behind the last article: signature, addressees, annexes */
  readonly closing: readonly string[];
  readonly warnings: readonly Warning[];
}

export interface ParsedChapter {
  /** as written: "II", "2" */
  readonly number: string;
  readonly title: string;
  /** the Phần that the chapter belongs to */
  readonly part?: Heading;
  /** text between the chapter's title and its first article */
  readonly paragraphs?: readonly string[];
  readonly articles: readonly ParsedArticle[];
}

export interface ParsedArticle {
  readonly number: number;
  /** the letter of an article put in later: "a" for Điều 6a */
  readonly suffix?: string;
  readonly title: string;
  /** the Mục that the article belongs to */
  readonly section?: Heading;
  /** text before the first clause, or all of it where there is none */
  readonly paragraphs: readonly string[];
  readonly clauses: readonly ParsedClause[];
}

/** A khoản. One with the number "" and the article's id holds điểm that stand right under an article. */
export interface ParsedClause {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  /** further paragraphs between its text and its first điểm, or behind its text */
  readonly paragraphs?: readonly string[];
  readonly points: readonly ParsedPoint[];
}

/** A điểm, with the unnumbered lines that follow it. `letter` is "1.2" where clauses are divided by decimals. */
export interface ParsedPoint {
  readonly id: string;
  readonly letter: string;
  readonly text: string;
}

export interface Heading {
  readonly number: string;
  readonly title: string;
}

/** A slip of numbering, or an article without words. `line` counts from 1 in the text as given. */
export interface Warning {
  readonly code: 'duplicate' | 'gap' | 'out-of-order' | 'empty';
  readonly level: 'chapter' | 'article' | 'clause' | 'point';
  readonly line: number;
  /** the part's id; a duplicate's ends in "~2", "~3" */
  readonly id: string;
  readonly expected?: string;
}

/** Why a text is not taken for a charter. */
export interface Problem {
  readonly code: 'empty' | 'too-large' | 'binary' | 'legacy-encoding' | 'no-articles' | 'too-few-articles' | 'decision-only' | 'mostly-other-text';
  readonly facts: Facts;
}
