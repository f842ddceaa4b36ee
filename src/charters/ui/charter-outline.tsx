import { Notice } from '@/ui/notice';
import { words } from '@/words/words';
import type { CharterPreview } from './preview-view';

const WARNINGS_SHOWN = 20;

/** What was found in a file: chapters, articles, the beginning of every clause, and slips of numbering. */
export function CharterOutline({ preview }: { readonly preview: CharterPreview }) {
  const articles = preview.chapters.flatMap((chapter) => chapter.articles);
  const clauses = articles.flatMap((article) => article.clauses);
  const points = clauses.reduce((sum, clause) => sum + clause.points.length, 0);
  return (
    <section aria-labelledby="tim-thay" className="rounded-lg border border-line bg-paper p-5 shadow-card">
      <h2 id="tim-thay" className="text-lead font-bold">
        {preview.title || words('charter.load.untitled')}
      </h2>
      <p className="text-note text-muted">
        {words('charter.load.found', {
          chapters: preview.chapters.filter(({ number }) => number !== '').length,
          articles: articles.length,
          clauses: clauses.length,
          points,
        })}
      </p>
      {preview.warnings.length > 0 && (
        <Notice tone="soon" title={words('charter.load.warnings', { count: preview.warnings.length })} className="mt-3">
          <ul className="mt-1 list-disc pl-4">
            {preview.warnings.slice(0, WARNINGS_SHOWN).map(({ line, detail }) => (
              <li key={`${line} ${detail}`}>
                {detail} {words('charter.load.line', { line })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="mt-3 divide-y divide-line">
        {preview.chapters.map(({ number, title, articles: list }) => (
          <div key={number} className="py-2">
            {number && <p className="py-1 font-semibold">{words('charter.chapterTitle', { number, title })}</p>}
            {list.map((article) => (
              <details key={article.name} className="border-t border-line first-of-type:border-0">
                <summary className="flex min-h-11 items-center justify-between gap-3 py-1">
                  <span>
                    <span className="font-semibold">{article.name}.</span> {article.title}
                  </span>
                  <span className="shrink-0 text-note text-muted">
                    {words('charter.load.clauses', { count: article.clauses.length })}
                  </span>
                </summary>
                <ul className="pb-3 pl-4 text-note">
                  {article.clauses.map((clause) => (
                    <li key={clause.id} className="py-1">
                      {clause.label && <strong className="font-semibold">{clause.label}. </strong>}
                      {clause.begins}
                      {clause.points.length > 0 && (
                        <ul className="pl-4 text-muted">
                          {clause.points.map((point) => (
                            <li key={point}>{point}</li>
                          ))}
                        </ul>
                      )}
                    </li>
                  ))}
                </ul>
              </details>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
