import type { Mark } from './headings';
import { endsSentence, isCapitals, type Line } from './lines';
import { isNextLetter } from './numbering';

/** What has been read when a line comes. */
export interface Position {
  /** the line before; "" at the beginning */
  readonly before: string;
  /** whether a chapter's or section's heading is still open */
  readonly headingOpen: boolean;
  /** whether the text has ended ("./.", signature) */
  readonly closed: boolean;
  readonly lastArticle: number;
  readonly inArticle: boolean;
  /** whether the article has more than its heading */
  readonly articleBegun: boolean;
  /** 0 before the article's first clause */
  readonly lastClause: number;
  readonly lastLetter: string | null;
}

/** Words after which "Điều 7." at the beginning of a line is a reference that the line break cut off. */
const REFERS = /(?:^|\s)(?:tại|của|theo|khoản \d+|điểm \p{L}|và|hoặc|các|đến|từ|với|ở|,)$/iu;

/**
 * Whether what a line begins with is numbering in its place, and not words or figures that a line break put there:
 * it follows a finished sentence or a blank line, or is just the number that is due.
 */
export function isNumbering(mark: Mark, line: Line, position: Position): boolean {
  const { before, closed, lastArticle, lastClause, lastLetter } = position;
  const fresh = line.apart || before === '' || position.headingOpen || endsSentence(before);
  switch (mark.kind) {
    case 'part':
    case 'chapter':
    case 'section':
      return fresh || isCapitals(line.text);
    case 'article':
      if (!line.apart && REFERS.test(before)) return false;
      if (closed) return mark.value === lastArticle + 1;
      if (!mark.punctuated) return fresh && mark.value === lastArticle + 1;
      return fresh || mark.value === lastArticle + 1;
    case 'clause':
      if (!position.inArticle || closed || mark.rest === '') return false;
      return fresh || !position.articleBegun || mark.value === lastClause + 1;
    case 'decimal':
      return !closed && lastClause === mark.clause;
    case 'point':
      if (!position.inArticle || closed || mark.rest === '') return false;
      return isNextLetter(mark.letter, lastLetter ?? undefined) || (fresh && lastLetter !== null);
  }
}
