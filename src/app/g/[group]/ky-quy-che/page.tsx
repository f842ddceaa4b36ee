import { redirect } from 'next/navigation';
import { BookOpen } from 'lucide-react';
import { readCharter } from '@/charters/queries';
import { SignPage } from '@/charters/ui/sign-page';
import { requireScope } from '@/server/session/page';
import { EmptyState } from '@/ui/empty-state';
import { words } from '@/words/words';

export const metadata = { title: words('charter.sign.title') };

/** Where a member signs the charter in force before taking part (5.1c, 6). */
export default async function SignCharterPage({ params }: { readonly params: Promise<{ readonly group: string }> }) {
  const { group } = await params;
  const scope = await requireScope(group, { unsigned: true });
  if (scope.standing.signed) redirect(`/g/${group}`);
  const charter = await readCharter(scope);
  if (!charter) return <EmptyState icon={<BookOpen aria-hidden />} title={words('charter.none')} />;
  return <SignPage group={group} charter={charter} fullName={scope.fullName} />;
}
