import { notFound } from 'next/navigation';
import { mayLoadCharter } from '@/charter/article-6';
import { LoadPage } from '@/charters/ui/load-page';
import { requireScope } from '@/server/session/page';
import { words } from '@/words/words';

export const metadata = { title: words('charter.load.title') };

/** Where the admin brings in the official text (6). */
export default async function LoadCharterPage({ params }: { readonly params: Promise<{ readonly group: string }> }) {
  const { group } = await params;
  const scope = await requireScope(group);
  if (mayLoadCharter({ actor: scope.standing, textPresent: true }).outcome === 'refused') notFound();
  return <LoadPage />;
}
