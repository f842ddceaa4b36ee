'use client';

import { type RefObject, useCallback, useEffect, useState } from 'react';

const NEAR_PX = 60;

/**
 * Where one is in the stream. The scroller runs from its end (`flex-col-reverse`): it opens at the newest without a
 * script, stays there as messages come, and does not move when older ones are put above.
 */
export function useStreamScroll(scroller: RefObject<HTMLDivElement | null>) {
  const [atEnd, setAtEnd] = useState(true);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => setAtEnd(-element.scrollTop < NEAR_PX);
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller]);

  const toEnd = useCallback(() => scroller.current?.scrollTo({ top: 0 }), [scroller]);

  const show = useCallback(
    async (seq: number) => {
      await drawn();
      const line = scroller.current?.querySelector<HTMLElement>(`[data-seq="${seq}"]`);
      line?.scrollIntoView({ block: 'center' });
      await drawn();
      line?.scrollIntoView({ block: 'center' });
      line?.animate([{ backgroundColor: 'var(--act-soft)', boxShadow: '0 0 0 6px var(--act-soft)' }, {}], 1_800);
    },
    [scroller],
  );

  return { atEnd, toEnd, show };
}

/** Once what was last changed stands on the screen. */
const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
