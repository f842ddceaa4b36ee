import { listMembers } from '@/members/queries';
import { MemberPage } from '@/members/ui/member-page';
import { requireScope } from '@/server/session/page';
import { words } from '@/words/words';

export const metadata = { title: words('shell.section.members') };

/** The group's members, under full name and title (3.4). */
export default async function MembersPage({ params }: { readonly params: Promise<{ readonly group: string }> }) {
  const scope = await requireScope((await params).group);
  return <MemberPage members={await listMembers(scope)} />;
}
