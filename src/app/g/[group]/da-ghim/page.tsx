import { PinList } from '@/pins/ui/pin-list';
import { requireScope } from '@/server/session/page';
import { PageHeader } from '@/ui/page-header';
import { words } from '@/words/words';

export const metadata = { title: words('shell.section.pins') };

/** What the board and the admin have pinned (5.1b, 5.2d). The list itself is kept current by the frame. */
export default async function PinsPage({ params }: { readonly params: Promise<{ readonly group: string }> }) {
  await requireScope((await params).group);
  return (
    <>
      <PageHeader title={words('shell.section.pins')} subtitle={words('pin.subtitle')} />
      <PinList />
    </>
  );
}
