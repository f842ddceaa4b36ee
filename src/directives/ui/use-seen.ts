'use client';

import { type RefObject, useEffect } from 'react';
import type { DirectiveSummary } from '@/directives/view';
import { sendCommand } from '@/ui/send-command';

const LOOK_MS = 700;

/** Notes that a directive to me has been on my screen, for a moment, while I was there: seen, which is not replied. */
export function useSeen(card: RefObject<HTMLElement | null>, group: string, { id, mine }: DirectiveSummary): void {
  const owed = mine?.state === 'owed';
  useEffect(() => {
    const element = card.current;
    if (!owed || !element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let onScreen = false;
    const look = () => {
      clearTimeout(timer);
      if (!onScreen || document.visibilityState !== 'visible') return;
      timer = setTimeout(() => void sendCommand(group, 'see-directive', { directive: id }), LOOK_MS);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        onScreen = entries.some(({ isIntersecting }) => isIntersecting);
        look();
      },
      { threshold: 0.25 },
    );
    observer.observe(element);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', look);
    };
  }, [card, group, id, owed]);
}
