import type { CharterView } from '@/charters/view';
import { words } from '@/words/words';

const line = 'flex min-h-9 items-center rounded-md px-2 py-1 text-note leading-snug hover:bg-hover pointer-coarse:min-h-11';

/** Chapters and articles, each a way down the page; beside it on a wide screen, folded on a narrow one. */
export function CharterContents({ charter }: { readonly charter: CharterView }) {
  const list = (
    <ul>
      {charter.chapters.map(({ number, title, articles }) => (
        <li key={number}>
          {number && (
            <a href={`#chuong-${number}`} className={`${line} mt-1 font-semibold`}>
              {words('charter.chapterTitle', { number, title })}
            </a>
          )}
          <ul>
            {articles.map((article) => (
              <li key={article.number}>
                <a href={`#${article.number}`} className={`${line} text-muted`}>
                  {words('charter.article', { number: article.number, title: article.title })}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
      <li>
        <a href="#quy-tac" className={`${line} mt-1 font-semibold`}>
          {words('charter.rules.title')}
        </a>
      </li>
    </ul>
  );
  return (
    <nav aria-label={words('charter.contents')} className="print:hidden">
      <div className="sticky top-22 hidden max-h-[calc(100dvh-8rem)] overflow-y-auto pb-4 xl:block">
        <p className="mb-1 px-2 text-note font-semibold tracking-wide text-muted uppercase">{words('charter.contents')}</p>
        {list}
      </div>
      <details className="rounded-lg border border-line bg-paper px-3 shadow-card xl:hidden">
        <summary className="flex min-h-12 items-center px-2 font-semibold">{words('charter.contents')}</summary>
        <div className="pb-3">{list}</div>
      </details>
    </nav>
  );
}
