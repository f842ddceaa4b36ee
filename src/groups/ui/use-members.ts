'use client';

import { useEffect, useState } from 'react';
import type { MemberView } from '@/members/view';
import { useLive, useLiveStore } from './live';
import { readDoor } from './live-reading';
import type { LiveStore } from './live-store';

const known = new WeakMap<LiveStore, Promise<readonly MemberView[]>>();
const nobody: readonly MemberView[] = [];

/**
 * Everybody in the group, once somebody needs them: read when first `wanted`, and again after the group has gained or
 * lost somebody.
 */
export function useMembers(wanted: boolean): readonly MemberView[] {
  const store = useLiveStore();
  const group = useLive((state) => state.frame.id);
  const [members, setMembers] = useState(nobody);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const read = () => {
      const reading = known.get(store) ?? readMembers(group);
      known.set(store, reading);
      void reading.then((list) => current && setMembers(list));
    };
    read();
    const unlisten = store.listen((events) => {
      if (!events.some(({ type }) => type === 'member-added' || type === 'member-removed')) return;
      known.delete(store);
      read();
    });
    return () => {
      current = false;
      unlisten();
    };
  }, [wanted, store, group]);
  return members;
}

async function readMembers(group: string): Promise<readonly MemberView[]> {
  const answer = await readDoor<{ members: readonly MemberView[] }>(`/api/groups/${group}/members`);
  return answer?.members ?? nobody;
}
