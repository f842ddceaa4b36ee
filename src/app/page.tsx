import { redirect } from 'next/navigation';
import { requireSession } from '@/server/session/page';
import { words } from '@/words/words';
import { EmptyState } from '@/ui/empty-state';
import { UsersRound } from 'lucide-react';

/** The way in: to one's first group. */
export default async function Home() {
  const { memberships } = await requireSession();
  const [first] = memberships;
  if (first) redirect(`/g/${first.slug}`);
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState icon={<UsersRound aria-hidden />} title={words('page.groupless.title')}>
        {words('page.groupless.text')}
      </EmptyState>
    </main>
  );
}
