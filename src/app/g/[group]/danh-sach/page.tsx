import { notFound } from 'next/navigation';
import { readRoster } from '@/roster/queries';
import { RosterPage } from '@/roster/ui/roster-page';
import { requireScope } from '@/server/session/page';
import { words } from '@/words/words';

export const metadata = { title: words('roster.title') };

/** The roster, for the admin and the leader; for others there is no such page (3.2). */
export default async function RosterInForcePage({ params }: { readonly params: Promise<{ readonly group: string }> }) {
  const scope = await requireScope((await params).group);
  return <RosterPage roster={(await readRoster(scope)) ?? notFound()} />;
}
