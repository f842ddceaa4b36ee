import { describeDetectors } from '@/screening/allowed';
import { readScreening } from '@/screening/queries';
import { AllowedPage } from '@/screening/ui/allowed-page';
import { requireScope } from '@/server/session/page';
import { words } from '@/words/words';

export const metadata = { title: words('content.title') };

/** What may be written in the group, explained by the rules themselves. */
export default async function AllowedContentPage({ params }: { readonly params: Promise<{ readonly group: string }> }) {
  const { group } = await params;
  const scope = await requireScope(group);
  const screening = await readScreening(scope);
  const detectors = await describeDetectors(screening.outcomes);
  return <AllowedPage {...{ group, detectors, screening }} me={scope.standing} />;
}
