import { GroupSettings } from '@/members/ui/group-settings';
import { listMembers } from '@/members/queries';
import { requireScope } from '@/server/session/page';
import { words } from '@/words/words';
import { frameOf } from '../../frame';

export const metadata = { title: words('member.settings') };

/** The group's information and features: open to all to read, the admin's to change with consent (3.2, 5.2a). */
export default async function GroupSettingsPage({ params }: { readonly params: Promise<{ readonly group: string }> }) {
  const { group } = await params;
  const scope = await requireScope(group);
  const [frame, members] = await Promise.all([frameOf(group), listMembers(scope)]);
  const officers = members.filter(({ role }) => role !== 'member');
  return <GroupSettings key={`${frame.name} ${frame.description}`} frame={frame} officers={officers} />;
}
