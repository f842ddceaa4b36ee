import { ClauseLink } from '@/ui/clause-link';
import { formatMoment } from '@/words/dates';
import { words } from '@/words/words';
import type { AllowedView } from './detector-view';

/** Topics on which somebody else speaks first, and from when (D3). */
export function EmbargoesCard({ embargoes }: Pick<AllowedView, 'embargoes'>) {
  return (
    <section aria-labelledby="cho-cong-bo" className="rounded-lg border border-line bg-paper px-5 py-4 shadow-card">
      <div className="flex flex-wrap items-center gap-x-3">
        <h2 id="cho-cong-bo" className="text-lead font-bold">
          {words('content.embargoes.title')}
        </h2>
        <span className="ml-auto text-note">
          <ClauseLink clause="D3" />
        </span>
      </div>
      {embargoes.length === 0 ? (
        <p className="mt-2 text-muted">{words('content.embargoes.none')}</p>
      ) : (
        <ul className="mt-2 divide-y divide-line">
          {embargoes.map(({ topic, publisher, from }) => (
            <li key={topic} className="py-2.5">
              <p className="font-semibold">{topic}</p>
              <p className="text-note text-muted">
                {from === null
                  ? words('content.embargoes.open', { publisher })
                  : words('content.embargoes.until', { publisher, from: formatMoment(from) })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
