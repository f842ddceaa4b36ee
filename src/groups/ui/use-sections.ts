'use client';

import { useMemo } from 'react';
import { usePathname } from 'next/navigation';
import { useLive } from './live';
import { owed } from './live-store';
import type { Section } from './sections';

/** Where each section is, whether one is in it, and what its badge says. */
export function useSections(): (section: Section) => { href: string; current: boolean; count: number } {
  const frame = useLive((state) => state.frame);
  const directives = useLive((state) => state.directives);
  const pathname = usePathname();
  const waiting = useMemo(() => owed(directives).length, [directives]);
  const home = `/g/${frame.id}`;
  return ({ path, counts }) => {
    const href = home + path;
    const current = path === '' ? pathname === home : pathname === href || pathname.startsWith(`${href}/`);
    const numbers = { unread: frame.unread, owed: waiting, approvals: frame.waitingApprovals };
    return { href, current, count: counts ? numbers[counts] : 0 };
  };
}
