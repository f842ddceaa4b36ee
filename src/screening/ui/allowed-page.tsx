import { maySetFeature } from '@/charter/article-3';
import type { Standing } from '@/charter/standing';
import { reasonOf } from '@/groups/ui/reason-of';
import type { ScreeningView } from '@/screening/view';
import { PageHeader } from '@/ui/page-header';
import { words } from '@/words/words';
import { AttemptsCard } from './attempts-card';
import { DetectorCard } from './detector-card';
import type { DetectorView } from './detector-view';
import { DomainsCard } from './domains-card';
import { EmbargoesCard } from './embargoes-card';

type AllowedPageProps = {
  readonly group: string;
  readonly detectors: readonly DetectorView[];
  readonly screening: ScreeningView;
  readonly me: Standing;
};

/** What may be written: each detector with its clause, its examples, its setting and its figures. */
export function AllowedPage({ group, detectors, screening, me }: AllowedPageProps) {
  const { attempts, falseAlarms, officialDomains, embargoes } = screening;
  const forbidden = reasonOf(maySetFeature(me));
  return (
    <>
      <PageHeader title={words('content.title')} subtitle={words('content.subtitle')} />
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-5 sm:px-6">
        {attempts && falseAlarms && <AttemptsCard {...{ group, attempts, falseAlarms }} />}
        <p className="text-muted">{words('content.lead')}</p>
        {detectors.map((detector) => (
          <DetectorCard key={`${detector.code} ${detector.outcome}`} group={group} detector={detector} forbidden={forbidden} />
        ))}
        <DomainsCard key={officialDomains.join(' ')} group={group} domains={officialDomains} me={me} />
        <EmbargoesCard {...{ group, embargoes, me }} />
      </div>
    </>
  );
}
