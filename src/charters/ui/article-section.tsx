import type { ArticleView } from '@/charters/view';
import { words } from '@/words/words';
import { ClauseBlock } from './clause-block';
import { CopyLink } from './copy-link';
import type { Term } from './terms';

/** One article: its clauses and points, each with an anchor of its own ("#5.3c"). */
export function ArticleSection({ article, terms }: { readonly article: ArticleView; readonly terms: readonly Term[] }) {
  const { number, title, paragraphs, clauses } = article;
  const own = clauses.find(({ id }) => id === String(number));
  return (
    <section aria-labelledby={`dieu-${number}`} className="group/clause pt-6">
      <div id={own ? undefined : String(number)} className="flex scroll-mt-24 items-center gap-1 rounded-md target:animate-flash">
        <h3 id={`dieu-${number}`} className="text-lead font-bold">
          {words('charter.article', { number, title })}
        </h3>
        <CopyLink clause={String(number)} />
      </div>
      {paragraphs.map((paragraph, index) => (
        <p key={index} className="mt-2">
          {paragraph}
        </p>
      ))}
      {clauses.map((clause) => (
        <ClauseBlock key={clause.id} clause={clause} terms={terms} />
      ))}
    </section>
  );
}
