'use client';

import { useEffect, useRef } from 'react';
import { useLive, useLiveStore } from '@/groups/ui/live';
import type { GroupState } from '@/groups/ui/live-store';
import { sendCommand } from '@/ui/send-command';

const PAUSE_MS = 800;

/**
 * Notes how far I have read, a moment after the newest message has been on a screen that is looked at. It stops short
 * of a directive to me that has not been on the screen: what is noted as seen was to be seen (5.3c).
 *
 * @param atEnd the newest message is on the screen
 */
export function useReadMark(atEnd: boolean): void {
  const store = useLiveStore();
  const group = useLive((state) => state.frame.id);
  const unread = useLive((state) => state.frame.unread);
  const upTo = useLive(readUpTo);
  const marked = useRef(0);
  useEffect(() => {
    if (!atEnd || unread === 0 || upTo === null || upTo <= marked.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const mark = async () => {
      const answer = await sendCommand(group, 'mark-read', { upTo });
      if (answer.kind !== 'done') return;
      marked.current = upTo;
      store.change(({ frame, page }) => ({ frame: { ...frame, unread: countAfter(page, frame.me.id, upTo) } }));
    };
    const wait = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible' && document.hasFocus())
        timer = setTimeout(() => void mark(), PAUSE_MS);
    };
    wait();
    window.addEventListener('focus', wait);
    document.addEventListener('visibilitychange', wait);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', wait);
      document.removeEventListener('visibilitychange', wait);
    };
  }, [atEnd, unread, upTo, group, store]);
}

/** The number up to which everything has been on the screen; null while a stretch of old history is. */
export function readUpTo({ page, directives }: GroupState): number | null {
  if (!page || page.detached) return null;
  const newest = page.messages.at(-1)?.seq;
  if (newest === undefined) return null;
  const unseen = Object.values(directives.byId)
    .filter(({ mine, seq }) => mine?.state === 'owed' && seq <= newest)
    .map(({ seq }) => seq);
  return Math.min(newest, ...unseen.map((seq) => seq - 1));
}

const countAfter = (page: GroupState['page'], me: string, upTo: number) =>
  page?.messages.filter(({ seq, author }) => seq > upTo && author.id !== me).length ?? 0;
