'use client';

import { useEffect } from 'react';
import { isWhole } from '@/directives/events';
import type { DirectiveView } from '@/directives/view';
import { useLive, useLiveStore } from '@/groups/ui/live';
import { readDirective } from '@/groups/ui/live-reading';

/** A directive with what each addressee owes; read from the server where only a summary is in hand. */
export function useWholeDirective(id: string | null): DirectiveView | null {
  const store = useLiveStore();
  const group = useLive((state) => state.frame.id);
  const known = useLive((state) => (id ? state.directives.byId[id] : undefined));
  const whole = known && isWhole(known) ? known : null;
  const missing = id !== null && whole === null;
  useEffect(() => {
    if (missing) void readDirective(group, store, id);
  }, [missing, group, store, id]);
  return whole;
}
