import type { Detector, Match, ScreeningContext } from './finding';
import { plainOf } from './personal-data/plain';
import { wordsOf } from './personal-data/words';
import type { Reading } from './reading';
import { isOfficial, linksIn } from './sources/links';
import { mayHaveNews, namesDocument, newsIn } from './sources/news';

/**
 * Nothing of unclear or unofficial origin (4.7): a link to a domain that the leader has not approved, by rule; and news
 * passed on in the manner of the press or of hearsay, in a text that names no official link and no document. A text
 * whose author has stated its source is left alone.
 */
export const sourcesDetector: Detector = {
  code: 'source-missing',
  clause: '4.7',
  detect(reading: Reading, context: ScreeningContext): readonly Match[] {
    if (context.sourceStated) return [];
    const folded = plainOf(reading);
    const links = linksIn(reading.text, folded);
    const unofficial = links.filter(({ host }) => !isOfficial(host, context.officialDomains));
    const matches = unofficial.map(({ from, to }) => at(reading, from, to, 'unofficial-link'));
    if (unofficial.length < links.length) return matches;
    const news = newsIn(wordsOf(reading));
    if (news.length === 0 || !mayHaveNews(folded) || namesDocument(reading.text)) return matches;

    for (const { from, to } of news) {
      if (unofficial.some((link) => link.from < to && from < link.to)) continue;
      matches.push(at(reading, from, to, 'news'));
    }
    return matches.sort((one, other) => one.from - other.from);
  },
};

function at(reading: Reading, from: number, to: number, kind: string): Match {
  return { from: reading.origin(from), to: reading.origin(to), kind };
}
