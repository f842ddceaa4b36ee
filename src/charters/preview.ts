import { type ParsedArticle, type ParsedCharter, type Warning, parseCharter } from '@/charter/text/parse';
import { findWords, words } from '@/words/words';
import { readCharterFile } from './read-file';
import type { CharterPreview } from './ui/preview-view';

const BEGINNING_CHARACTERS = 90;

const nothing = { text: null, title: '', chapters: [], warnings: [] } as const;

/** Reads a charter's file and says what stands in it. Keeps nothing. */
export async function previewCharter(bytes: Uint8Array, fileName: string): Promise<CharterPreview> {
  const file = await readCharterFile(bytes, fileName);
  if ('problem' in file) return { ...nothing, problems: [explain(file.problem)] };
  const parsed = parseCharter(file.text);
  if ('problems' in parsed) return { ...nothing, problems: parsed.problems.map(({ code }) => explain(code)) };
  return {
    text: file.text,
    title: parsed.title,
    chapters: parsed.chapters.map(outline),
    warnings: parsed.warnings.map((warning) => ({ line: warning.line, detail: explainWarning(warning) })),
    problems: [],
  };
}

const explain = (code: string) => ({ code, detail: findWords(`charter.load.problem.${code}`) ?? words('charter.load.problem.other') });

function explainWarning({ code, level, id, expected }: Warning): string {
  const place = findWords(`charter.load.level.${level}`, { id }) ?? id;
  return words(`charter.load.warning.${code}`, { place, expected: expected ?? '' });
}

function outline({ number, title, articles }: ParsedCharter['chapters'][number]): CharterPreview['chapters'][number] {
  return { number, title, articles: articles.map(outlineArticle) };
}

function outlineArticle({ number, suffix = '', title, clauses }: ParsedArticle) {
  return {
    name: words('clause.article', { article: `${number}${suffix}` }),
    title,
    clauses: clauses.map(({ id, number: clause, text, points }) => ({
      id,
      label: clause === '' ? '' : words('clause.paragraphLabel', { paragraph: clause }),
      begins: beginningOf(text),
      points: points.map(({ letter, text: point }) => `${letter}) ${beginningOf(point)}`),
    })),
  };
}

/** The first words of a clause, enough to recognise it by. */
function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= BEGINNING_CHARACTERS) return line;
  return `${line.slice(0, line.lastIndexOf(' ', BEGINNING_CHARACTERS)).trim()}…`;
}
