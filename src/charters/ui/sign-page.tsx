import type { CharterView } from '@/charters/view';
import { formatDate } from '@/words/dates';
import { words } from '@/words/words';
import { ArticleSection } from './article-section';
import { RulesSection } from './rules-section';
import { SignForm } from './sign-form';
import { readTerms } from './terms';

type SignPageProps = { readonly group: string; readonly charter: CharterView; readonly fullName: string };

/** The charter as one reads it before signing: all of it, then the signature. */
export function SignPage({ group, charter, fullName }: SignPageProps) {
  const terms = readTerms(charter);
  return (
    <>
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-6 sm:px-6">
        <div>
          <h1 className="text-display font-bold text-balance">{charter.title}</h1>
          <p className="mt-1 text-muted">
            {charter.decision} · {words('charter.version', { version: charter.version, from: formatDate(charter.from) })}
          </p>
          <p className="mt-3">{words('charter.sign.lead')}</p>
        </div>
        {charter.chapters.map(({ number, title, articles }) => (
          <section key={number} aria-label={words('charter.chapterTitle', { number, title })} className="rounded-lg border border-line bg-paper px-5 pb-6 shadow-card sm:px-8">
            {articles.map((article) => (
              <ArticleSection key={article.number} article={article} terms={terms} />
            ))}
          </section>
        ))}
        <RulesSection rules={charter.rules} />
      </div>
      <SignForm group={group} version={charter.version} fullName={fullName} />
    </>
  );
}
