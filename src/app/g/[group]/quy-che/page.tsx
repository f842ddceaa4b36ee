import { BookOpen } from 'lucide-react';
import { readCharter } from '@/charters/queries';
import { CharterPage } from '@/charters/ui/charter-page';
import { requireScope } from '@/server/session/page';
import { EmptyState } from '@/ui/empty-state';
import { words } from '@/words/words';

export const metadata = { title: words('shell.section.charter') };

/** The charter, to be read by every member. */
export default async function CharterReaderPage({ params }: { readonly params: Promise<{ readonly group: string }> }) {
  const { group } = await params;
  const scope = await requireScope(group);
  const charter = await readCharter(scope);
  if (!charter) return <EmptyState icon={<BookOpen aria-hidden />} title={words('charter.none')} />;
  return <CharterPage group={group} charter={charter} me={scope.standing} />;
}
