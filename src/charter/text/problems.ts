import type { Line } from './lines';
import type { ParsedChapter, Problem } from './parsed';
import { isCharterTitle, isDecisionTitle } from './title';

/** The longest text that is read, in UTF-16 code units. */
export const LONGEST_TEXT = 1_000_000;

const SMALLEST_CHARTER_ARTICLES = 2;
/** A decision that is no charter has few articles: what, who carries it out, from when. */
const LONGEST_DECISION_ARTICLES = 5;
/** A text whose first article comes after all but this share of it is about something else and quotes articles. */
const SMALLEST_SHARE = 0.3;
/** So few articles, none of them the first, are a quotation too. */
const FEW_ARTICLES = 4;
/** Control characters, unpaired surrogates and U+FFFD: more than this share is no text. */
const LARGEST_UNPRINTABLE_SHARE = 0.005;

/* "Điều" as TCVN3, VNI, VIQR and twice-encoded UTF-8 show it. */
const LEGACY = /§i[Òò]u\s+\d|Ñi[eê]àu\s+\d|ÑIEÀU\s+\d|DDie\^`u\s+\d|Äiá».u\s+\d/;

/** Why a text cannot be read at all, or null. */
export function problemOfText(text: string): Problem | null {
  if (text.length > LONGEST_TEXT) return { code: 'too-large', facts: { characters: text.length, limit: LONGEST_TEXT } };
  let unprintable = 0;
  let nul = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0) nul = true;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 11 && code !== 12) || code === 0xfffd || isLoneSurrogate(text, index)) {
      unprintable++;
    }
  }
  if (nul || unprintable > text.length * LARGEST_UNPRINTABLE_SHARE) return { code: 'binary', facts: { unprintable, characters: text.length } };
  return /\p{L}/u.test(text) ? null : { code: 'empty', facts: {} };
}

/** Why what was read is no charter, or null. */
export function problemOfParts(chapters: readonly ParsedChapter[], lines: readonly Line[], head: readonly Line[]): Problem | null {
  const articles = chapters.reduce((sum, chapter) => sum + chapter.articles.length, 0);
  if (articles === 0) {
    return { code: lines.some(({ text }) => LEGACY.test(text)) ? 'legacy-encoding' : 'no-articles', facts: { lines: lines.length } };
  }
  if (articles < SMALLEST_CHARTER_ARTICLES) return { code: 'too-few-articles', facts: { articles } };
  const isDecision = head.some(isDecisionTitle) && !head.some(isCharterTitle) && chapters.length <= 1 && chapters[0]?.number === '';
  if (isDecision && articles <= LONGEST_DECISION_ARTICLES) return { code: 'decision-only', facts: { articles } };
  const share = 1 - lengthOf(head) / lengthOf(lines);
  const beginsAtOne = chapters.some((chapter) => chapter.articles.some(({ number }) => number === 1));
  const quotes = share < SMALLEST_SHARE || (!beginsAtOne && articles < FEW_ARTICLES);
  if (quotes && !head.some(isCharterTitle)) return { code: 'mostly-other-text', facts: { articles, percent: Math.round(share * 100) } };
  return null;
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function isLoneSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0xd800 || code > 0xdfff) return false;
  const high = code < 0xdc00;
  const other = text.charCodeAt(high ? index + 1 : index - 1);
  return high ? !(other >= 0xdc00 && other <= 0xdfff) : !(other >= 0xd800 && other <= 0xdbff);
}
