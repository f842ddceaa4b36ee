import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { listDirectives } from '@/directives/queries';
import { listPins } from '@/pins/queries';
import { requireScope } from '@/server/session/page';
import { Shell } from '@/groups/ui/shell';
import { UnsignedShell } from '@/groups/ui/unsigned-shell';
import { words } from '@/words/words';
import { frameOf } from './frame';

type GroupLayoutProps = { readonly params: Promise<{ readonly group: string }>; readonly children: ReactNode };

export async function generateMetadata({ params }: GroupLayoutProps): Promise<Metadata> {
  const { name } = await frameOf((await params).group);
  return { title: { default: name, template: `%s · ${name} · ${words('product.name')}` } };
}

/** Every page of a group. Who has not signed the charter sees nothing of the group around the page (6). */
export default async function GroupLayout({ params, children }: GroupLayoutProps) {
  const { group } = await params;
  const scope = await requireScope(group, { unsigned: true });
  const frame = await frameOf(group);
  const now = scope.now.getTime();
  if (!frame.me.signed) {
    return (
      <UnsignedShell frame={frame} now={now}>
        {children}
      </UnsignedShell>
    );
  }
  const [directives, pins] = await Promise.all([listDirectives(scope), listPins(scope)]);
  const owed = directives.filter(({ state, mine }) => state === 'open' && mine !== null && mine.state !== 'replied');
  return <Shell {...{ frame, owed, pins, now }}>{children}</Shell>;
}
