import type { CharterView, ClauseView } from '@/charters/view';

/** A word that the charter defines, and where (Điều 2). */
export interface Term {
  readonly word: string;
  readonly clause: string;
  readonly meaning: string;
}

/** A stretch of text, with the term that it is, if any. */
export interface Stretch {
  readonly text: string;
  readonly term: Term | null;
}

const TERMS_ARTICLE = 2;
const DEFINITION = /^(?:\d+[.)]\s*)?[“"']?([^:“”"']{2,40}?)[”"']?\s*(?::|\s(?:là|được hiểu là)\s)\s*(\S.+)/su;

/** The terms of the article that explains them: "Nhắn tin nhóm: cách nhiều người…", "Zalo là ứng dụng…". */
export function readTerms({ chapters }: CharterView): Term[] {
  const article = chapters.flatMap(({ articles }) => articles).find(({ number }) => number === TERMS_ARTICLE);
  return (article?.clauses ?? []).flatMap((clause) => readTerm(clause));
}

function readTerm({ id, official, summary }: ClauseView): Term[] {
  const [, word, meaning] = DEFINITION.exec(official ?? summary ?? '') ?? [];
  return word && meaning ? [{ word: word.trim(), clause: id, meaning: `${word.trim()}: ${meaning.trim()}` }] : [];
}

/** Cuts a text where it uses a term: the first time for each, whole words, longer terms first. */
export function markTerms(text: string, terms: readonly Term[]): Stretch[] {
  let stretches: Stretch[] = [{ text, term: null }];
  for (const term of [...terms].sort((one, other) => other.word.length - one.word.length)) {
    const pattern = new RegExp(`(?<!\\p{L})${escapePattern(term.word)}(?!\\p{L})`, 'iu');
    const index = stretches.findIndex((stretch) => stretch.term === null && pattern.test(stretch.text));
    if (index === -1) continue;
    const { text: whole } = stretches[index]!;
    const { 0: found, index: at } = pattern.exec(whole)!;
    const cut = [
      { text: whole.slice(0, at), term: null },
      { text: found, term },
      { text: whole.slice(at + found.length), term: null },
    ].filter((stretch) => stretch.text !== '');
    stretches = [...stretches.slice(0, index), ...cut, ...stretches.slice(index + 1)];
  }
  return stretches;
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
