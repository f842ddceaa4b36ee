import { mayLoadCharter } from '@/charter/article-6';
import type { Standing } from '@/charter/standing';
import type { CharterView } from '@/charters/view';
import { reasonOf } from '@/groups/ui/reason-of';
import { Notice } from '@/ui/notice';
import { PageHeader } from '@/ui/page-header';
import { formatDate } from '@/words/dates';
import { words } from '@/words/words';
import { ArticleSection } from './article-section';
import { CharterContents } from './charter-contents';
import { LoadLink } from './load-link';
import { PrintButton } from './print-button';
import { RulesSection } from './rules-section';
import { SignaturesCard } from './signatures-card';
import { readTerms } from './terms';

type CharterPageProps = { readonly group: string; readonly charter: CharterView; readonly me: Standing };

/** The charter in force: every clause at its own address, with the official text where it was loaded. */
export function CharterPage({ group, charter, me }: CharterPageProps) {
  const terms = readTerms(charter);
  const forbidden = reasonOf(mayLoadCharter({ actor: me, textPresent: charter.officialText }));
  return (
    <>
      <PageHeader
        title={words('shell.section.charter')}
        subtitle={words('charter.version', { version: charter.version, from: formatDate(charter.from) })}
        actions={
          <>
            <PrintButton />
            <LoadLink group={group} forbidden={forbidden} />
          </>
        }
      />
      <div className="mx-auto grid w-full max-w-6xl gap-x-8 gap-y-5 px-4 py-5 sm:px-6 xl:grid-cols-[16rem_minmax(0,1fr)] print:block print:px-0">
        <CharterContents charter={charter} />
        <div className="flex min-w-0 flex-col gap-5">
          <header className="rounded-lg border border-line bg-paper px-5 py-6 text-center shadow-card sm:px-8 print:border-0 print:shadow-none">
            <h2 className="text-display font-bold text-balance">{charter.title}</h2>
            <p className="mt-1.5 text-muted">{charter.decision}</p>
            <SignaturesCard charter={charter} />
          </header>
          {!charter.officialText && <Notice>{words('charter.summaryOnly')}</Notice>}
          {charter.preamble.length > 0 && (
            <details className="rounded-lg border border-line bg-paper px-5 shadow-card sm:px-8">
              <summary className="flex min-h-12 items-center font-semibold">{words('charter.preamble')}</summary>
              <div className="flex flex-col gap-2 pb-5">
                {charter.preamble.map((paragraph, index) => (
                  <p key={index}>{paragraph}</p>
                ))}
              </div>
            </details>
          )}
          {charter.chapters.map(({ number, title, articles }) => (
            <section key={number} aria-labelledby={`chuong-${number}`} className="rounded-lg border border-line bg-paper px-5 pb-6 shadow-card sm:px-8 print:border-0 print:px-0 print:shadow-none">
              {(number || title) && (
                <h2 id={`chuong-${number}`} className="scroll-mt-24 border-b border-line py-5 text-center">
                  {number && <span className="block text-note font-semibold text-muted">{words('charter.chapter', { number })}</span>}
                  <span className="text-title font-bold">{title}</span>
                </h2>
              )}
              {articles.map((article) => (
                <ArticleSection key={article.number} article={article} terms={terms} />
              ))}
            </section>
          ))}
          <RulesSection rules={charter.rules} />
        </div>
      </div>
    </>
  );
}
