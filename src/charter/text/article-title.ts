import type { Article } from './draft';
import { endsSentence, type Line } from './lines';

/** A heading longer than this, or of more than one sentence, is the article's text and no title. */
const LONGEST_TITLE = 160;

/**
 * Decides whether the words behind "Điều 6." were the article's title or already its text, once all of the article is
 * known. Says `empty` when the article has a title and nothing else.
 */
export function settleTitle(article: Article): 'settled' | 'empty' {
  const { title, paragraphs, clauses } = article;
  const alone = paragraphs.length === 0 && clauses.length === 0;
  const isSentence = /[.;]["”’)]?$/u.test(title) && (alone || title.length > LONGEST_TITLE || /[.;] \p{Lu}/u.test(title));
  if (isSentence || (alone && title.length > LONGEST_TITLE)) {
    article.paragraphs = [title, ...paragraphs];
    article.title = '';
    return 'settled';
  }
  article.title = title.replace(/\s?[:.]$/u, '');
  return alone ? 'empty' : 'settled';
}

/** Whether a line goes on the title that ends in the line before: it stands close and begins with a small letter. */
export function continuesTitle(line: Line, before: string): boolean {
  const first = line.text.charAt(0);
  return !line.apart && first !== first.toUpperCase() && !endsSentence(before);
}
