import { notFound } from 'next/navigation';
import { ImportPage } from '@/roster/ui/import-page';
import { requireScope } from '@/server/session/page';
import { words } from '@/words/words';

export const metadata = { title: words('roster.import.title') };

/** Where a roster file is looked through and brought in (1.2, 3.2). */
export default async function RosterImportPage({ params }: { readonly params: Promise<{ readonly group: string }> }) {
  const scope = await requireScope((await params).group);
  if (!scope.officer) notFound();
  return <ImportPage />;
}
