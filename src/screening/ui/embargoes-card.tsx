import { mayLiftEmbargo, maySetEmbargo } from '@/charter/article-4';
import type { Standing } from '@/charter/standing';
import { reasonOf } from '@/groups/ui/reason-of';
import type { EmbargoView } from '@/screening/view';
import { formatDeadline } from '@/words/dates';
import { words } from '@/words/words';
import { ClauseCard } from './clause-card';
import { EmbargoForm } from './embargo-form';
import { LiftEmbargo } from './lift-embargo';

type EmbargoesCardProps = {
  readonly group: string;
  readonly embargoes: readonly EmbargoView[];
  readonly me: Standing;
};

/** Topics on which somebody else speaks first, and from when (D3). */
export function EmbargoesCard({ group, embargoes, me }: EmbargoesCardProps) {
  const forbidden = reasonOf(mayLiftEmbargo({ actor: me, lifted: false }));
  return (
    <ClauseCard id="cho-cong-bo" title={words('content.embargoes.title')} clause="D3">
      <p className="mt-1 text-note text-muted">{words('content.embargoes.hint')}</p>
      {embargoes.length === 0 && <p className="mt-3 text-muted">{words('content.embargoes.none')}</p>}
      <ul className="mt-2 divide-y divide-line">
        {embargoes.map(({ id, topic, publisher, from, words: kept }) => (
          <li key={id} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-semibold wrap-anywhere">{topic}</p>
              <p className="text-note text-muted wrap-anywhere">
                {from === null
                  ? words('content.embargoes.open', { publisher })
                  : words('content.embargoes.until', { publisher, from: formatDeadline(from) })}
              </p>
              {kept && (
                <ul aria-label={words('content.embargoes.words')} className="mt-1.5 flex flex-wrap gap-1.5">
                  {kept.map((word) => (
                    <li key={word} className="rounded-md bg-sunken px-2 py-0.5 text-note wrap-anywhere">
                      {word}
                    </li>
                  ))}
                </ul>
              )}
            </div>
            <LiftEmbargo {...{ group, embargo: id, topic, forbidden }} />
          </li>
        ))}
      </ul>
      <EmbargoForm group={group} forbidden={reasonOf(maySetEmbargo({ actor: me, past: false }))} />
    </ClauseCard>
  );
}
