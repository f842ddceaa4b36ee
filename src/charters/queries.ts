import { CHAPTERS, CHARTER_CLAUSES, DISCLOSURE_RULES } from '@/charter/clauses';
import type { ParsedCharter } from '@/charter/text/parse';
import type { MemberScope } from '@/server/session/scope';
import { type WordKey, findWords, words } from '@/words/words';
import type { ArticleView, CharterView, ClauseView } from './view';

/** The charter in force with our summaries, and the official text where it was loaded; null before there is one. */
export async function readCharter({ database, groupId, memberId, charterVersion }: MemberScope): Promise<CharterView | null> {
  const version = await database.charterVersion.findUnique({
    where: { groupId_version: { groupId, version: charterVersion } },
  });
  if (!version) return null;
  const [mine, signed, members] = await Promise.all([
    database.charterSignature.findUnique({ where: { versionId_memberId: { versionId: version.id, memberId } } }),
    database.charterSignature.count({ where: { versionId: version.id, member: { leftAt: null } } }),
    database.member.count({ where: { groupId, leftAt: null } }),
  ]);
  const official = version.text as unknown as ParsedCharter | null;
  return {
    version: version.version,
    title: version.title,
    decision: version.decision,
    from: version.from.toISOString().slice(0, 10),
    officialText: official !== null,
    preamble: official?.preamble ?? [],
    chapters: official ? officialChapters(official) : summaryChapters(),
    rules: DISCLOSURE_RULES.map(({ id }) => summaryOf(id, words('clause.rule', { rule: id }))),
    signedAt: mine?.at.toISOString() ?? null,
    signatures: { signed, members },
  };
}

function officialChapters({ chapters }: ParsedCharter): CharterView['chapters'] {
  return chapters.map(({ number, title, articles }) => ({
    number,
    title,
    articles: articles.map((article) => ({
      number: article.number,
      title: article.title,
      paragraphs: article.paragraphs,
      clauses:
        article.clauses.length > 0
          ? article.clauses.map(officialClause)
          : [{ ...summaryOf(String(article.number), ''), official: null }],
    })),
  }));
}

type OfficialClause = ParsedCharter['chapters'][number]['articles'][number]['clauses'][number];

function officialClause({ id, number, text, paragraphs, points }: OfficialClause): ClauseView {
  return {
    ...summaryOf(id, number ? words('clause.paragraphLabel', { paragraph: number }) : ''),
    official: [text, ...(paragraphs ?? [])].join('\n'),
    points: points.map((point) => ({
      ...summaryOf(point.id, words('clause.pointLabel', { point: point.letter })),
      official: point.text,
    })),
  };
}

function summaryChapters(): CharterView['chapters'] {
  return CHAPTERS.map(({ number, articles }) => ({
    number,
    title: words(`chapters.${number}` as WordKey),
    articles: articles.map(summaryArticle),
  }));
}

function summaryArticle(number: number): ArticleView {
  const rows = CHARTER_CLAUSES.filter(({ id }) => id === String(number) || id.startsWith(`${number}.`));
  const clauses = new Map<string, ClauseView & { points: ClauseView[] }>();
  for (const { id } of rows) {
    const [, clause = '', letter = ''] = /^\d+(?:\.(\d+)(\p{L}?))?$/u.exec(id) ?? [];
    const key = clause ? `${number}.${clause}` : id;
    const label = clause ? words('clause.paragraphLabel', { paragraph: clause }) : '';
    const holder = clauses.get(key) ?? { ...summaryOf(key, label), points: [] };
    clauses.set(key, holder);
    if (letter) holder.points.push(summaryOf(id, words('clause.pointLabel', { point: letter })));
  }
  return { number, title: words(`articles.${number}` as WordKey), paragraphs: [], clauses: [...clauses.values()] };
}

/** Our summary of a clause, where the locale has one. */
function summaryOf(id: string, label: string): ClauseView {
  return { id, label, summary: findWords(`clauses.${id.replace('.', '-')}`), official: null, points: [] };
}
