import { listDirectives } from '@/directives/queries';
import { type DirectiveFilter, DirectiveList } from '@/directives/ui/directive-list';
import { requireScope } from '@/server/session/page';
import { words } from '@/words/words';
import { frameOf } from '../frame';

export const metadata = { title: words('shell.section.directives') };

const FILTERS: Readonly<Record<string, DirectiveFilter>> = { toi: 'mine', mo: 'open', 'ket-thuc': 'ended' };

type DirectivesPageProps = {
  readonly params: Promise<{ readonly group: string }>;
  readonly searchParams: Promise<{ readonly loc?: string | readonly string[] }>;
};

/** The group's directives. `?loc=` is the part to show first. */
export default async function DirectivesPage({ params, searchParams }: DirectivesPageProps) {
  const { group } = await params;
  const scope = await requireScope(group);
  const { seq } = await frameOf(group);
  const directives = await listDirectives(scope);
  const { loc } = await searchParams;
  const initial = (typeof loc === 'string' && FILTERS[loc]) || 'all';
  return <DirectiveList key={initial} reading={{ seq, directives }} initial={initial} />;
}
