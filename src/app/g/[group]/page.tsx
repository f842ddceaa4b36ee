import { findDirective, listDirectives } from '@/directives/queries';
import { messagePage } from '@/messages/queries';
import { Stream } from '@/messages/ui/stream';
import { requireScope } from '@/server/session/page';
import { words } from '@/words/words';
import { frameOf } from './frame';

export const metadata = { title: words('shell.section.messages') };

type StreamPageProps = {
  readonly params: Promise<{ readonly group: string }>;
  readonly searchParams: Promise<{ readonly tin?: string | readonly string[] }>;
};

/** "Trao đổi": the newest of the group's messages with the directives among them. `?tin=` is a number to go to. */
export default async function StreamPage({ params, searchParams }: StreamPageProps) {
  const { group } = await params;
  const scope = await requireScope(group);
  const { seq } = await frameOf(group);
  const page = await messagePage(scope);
  const after = page.next === null ? 0 : (page.messages[0]?.seq ?? 0);
  const directives = await listDirectives(scope, { after, before: 2_147_483_647 });
  const latest = directives[0] ? await findDirective(scope, directives[0].id) : null;
  const { tin } = await searchParams;
  const goTo = typeof tin === 'string' && /^\d{1,10}$/.test(tin) ? Number(tin) : null;
  return <Stream reading={{ seq, page, directives: latest ? [...directives, latest] : directives }} goTo={goTo} />;
}
