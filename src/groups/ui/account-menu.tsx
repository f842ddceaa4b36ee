'use client';

import { LogOut, Monitor, MonitorSmartphone, Moon, ShieldCheck, Sun, UsersRound } from 'lucide-react';
import { Avatar } from '@/ui/avatar';
import { Menu } from '@/ui/menu';
import type { MenuItem } from '@/ui/menu-list';
import { setTheme } from '@/ui/theme';
import { words } from '@/words/words';
import { useLive } from './live';
import { signOut } from './sign-out';

const picture = { 'aria-hidden': true, size: 18, className: 'text-muted' } as const;

/** What concerns the person rather than the group: devices, the look, leaving. */
export function useAccountItems(): readonly MenuItem[] {
  const { id, me } = useLive((state) => state.frame);
  const officer = me.role !== 'member';
  const roster: MenuItem = {
    label: words('shell.account.roster'),
    icon: <UsersRound {...picture} />,
    href: `/g/${id}/danh-sach`,
  };
  const allowed: MenuItem = {
    label: words('shell.account.allowed'),
    icon: <ShieldCheck {...picture} />,
    href: `/g/${id}/noi-dung-duoc-phep`,
  };
  return [
    ...(officer ? [roster, allowed] : []),
    { label: words('shell.account.devices'), icon: <MonitorSmartphone {...picture} />, href: `/g/${id}/thiet-bi` },
    { label: words('shell.theme.light'), icon: <Sun {...picture} />, onSelect: () => setTheme('light') },
    { label: words('shell.theme.dark'), icon: <Moon {...picture} />, onSelect: () => setTheme('dark') },
    { label: words('shell.theme.device'), icon: <Monitor {...picture} />, onSelect: () => setTheme('device') },
    { label: words('shell.account.leave'), icon: <LogOut {...picture} />, onSelect: () => void signOut() },
  ];
}

export function AccountMenu() {
  const { me } = useLive((state) => state.frame);
  return (
    <Menu
      label={words('shell.account.open', { name: me.fullName })}
      trigger={<Avatar fullName={me.fullName} size="large" />}
      items={useAccountItems()}
      side="right"
      align="end"
      className="rounded-full hover:bg-white/10 focus-visible:outline-white"
    />
  );
}
