import { application } from '@/server/application';
import type { Session } from '@/server/session/session';
import type { DeviceView } from './view';

/** The devices on which the person is signed in, the latest first (5.1c). */
export async function listDevices(session: Session): Promise<DeviceView[]> {
  const { database, clock } = application();
  const rows = await database.read.signInSession.findMany({
    where: { accountId: session.accountId, endedAt: null, expiresAt: { gt: clock() } },
    orderBy: { seenAt: 'desc' },
    take: 50,
  });
  return rows.map(({ id, device, address, createdAt, seenAt }) => ({
    id,
    device,
    address,
    createdAt: createdAt.toISOString(),
    seenAt: seenAt.toISOString(),
    current: id === session.id,
  }));
}
