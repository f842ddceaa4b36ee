'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { LogOut, MonitorSmartphone, Smartphone } from 'lucide-react';
import type { DeviceView } from '@/sessions/view';
import { signOut } from '@/groups/ui/sign-out';
import { Button } from '@/ui/button';
import { ClauseLink } from '@/ui/clause-link';
import { Notice } from '@/ui/notice';
import { PageHeader } from '@/ui/page-header';
import { Pill } from '@/ui/pill';
import { toast } from '@/ui/toast';
import { formatMoment } from '@/words/dates';
import { words } from '@/words/words';
import { deviceName, isHandheld } from './device-name';
import { postJson } from './post-json';

/** Where I am signed in; each place can be signed out from here (5.1c, 5.3e). */
export function DeviceList({ devices }: { readonly devices: readonly DeviceView[] }) {
  const { refresh } = useRouter();
  const [busy, setBusy] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const others = devices.filter(({ current }) => !current);
  const end = async (which: string, ended: readonly DeviceView[]) => {
    setBusy(which);
    setTrouble(null);
    const answers = await Promise.all(ended.map(({ id }) => postJson(`/api/sessions/${id}/end`, {})));
    setBusy(null);
    const failed = answers.find(({ status }) => status !== 200 && status !== 404);
    if (failed) setTrouble(failed.detail);
    else toast(words('device.ended', { count: ended.length }));
    refresh();
  };
  return (
    <>
      <PageHeader
        title={words('shell.account.devices')}
        subtitle={words('device.subtitle', { count: devices.length })}
        actions={
          <Button onClick={() => void signOut()} icon={<LogOut aria-hidden size={18} />}>
            {words('shell.account.leave')}
          </Button>
        }
      />
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-4 px-4 py-5 sm:px-6">
        <p className="text-muted">
          {words('device.lead')} <ClauseLink clause="5.3e" />.
        </p>
        {trouble && (
          <Notice tone="soon" urgent title={words('ui.notice.failed')}>
            {trouble}
          </Notice>
        )}
        <ul className="divide-y divide-line rounded-lg border border-line bg-paper shadow-card">
          {devices.map((device) => (
            <Device key={device.id} device={device} busy={busy === device.id} onEnd={() => void end(device.id, [device])} />
          ))}
        </ul>
        {others.length > 1 && (
          <Button variant="danger" busy={busy === 'others'} onClick={() => void end('others', others)} className="self-start">
            {words('device.endOthers', { count: others.length })}
          </Button>
        )}
      </div>
    </>
  );
}

function Device(props: { readonly device: DeviceView; readonly busy: boolean; readonly onEnd: () => void }) {
  const { device: userAgent, address, createdAt, seenAt, current } = props.device;
  const Icon = isHandheld(userAgent) ? Smartphone : MonitorSmartphone;
  const name = deviceName(userAgent);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3.5">
      <span className="grid size-11 shrink-0 place-items-center rounded-full bg-idle-soft text-muted">
        <Icon aria-hidden size={22} />
      </span>
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-x-2 font-semibold">
          {name} {current && <Pill tone="done">{words('device.current')}</Pill>}
        </p>
        <p className="text-note text-muted">{words('device.seen', { seen: formatMoment(seenAt), address })}</p>
        <p className="text-note text-muted">{words('device.since', { since: formatMoment(createdAt) })}</p>
      </div>
      {!current && (
        <Button size="small" busy={props.busy} onClick={props.onEnd} aria-label={words('device.endNamed', { name })}>
          {words('device.end')}
        </Button>
      )}
    </li>
  );
}
