import { listDevices } from '@/sessions/queries';
import { DeviceList } from '@/sessions/ui/device-list';
import { requireScope, requireSession } from '@/server/session/page';
import { words } from '@/words/words';

export const metadata = { title: words('shell.account.devices') };

/** The devices on which I am signed in (5.1c). */
export default async function DevicesPage({ params }: { readonly params: Promise<{ readonly group: string }> }) {
  await requireScope((await params).group);
  return <DeviceList devices={await listDevices(await requireSession())} />;
}
