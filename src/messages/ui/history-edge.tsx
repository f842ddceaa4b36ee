'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '@/ui/button';
import { Skeleton } from '@/ui/skeleton';
import { words } from '@/words/words';

type HistoryEdgeProps = {
  /** more is to be read on this side */
  readonly more: boolean;
  /** reads it; false when it could not be read just now */
  readonly read: () => Promise<boolean>;
  /** what stands here when there is no more */
  readonly end?: string;
};

const AHEAD = '1200px 0px';

/** One end of the history in hand: reads on before it is reached, and says so when it cannot. */
export function HistoryEdge({ more, read, end }: HistoryEdgeProps) {
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const reading = useRef(false);

  const readOn = useCallback(async () => {
    if (reading.current) return;
    reading.current = true;
    setFailed(!(await read()));
    reading.current = false;
  }, [read]);

  useEffect(() => {
    const element = place.current;
    if (!element || !more || failed) return;
    // Looks again after every page: what was read may not have filled the screen.
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        void readOn().then(() => {
          observer.unobserve(element);
          observer.observe(element);
        });
      },
      { root: element.closest('[data-scroller]'), rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [more, failed, readOn]);

  if (!more) return end ? <p className="py-6 text-center text-note text-muted">{end}</p> : null;
  return (
    <div ref={place} className="flex flex-col gap-3 py-4">
      {failed ? (
        <p className="flex flex-wrap items-center justify-center gap-3 text-note text-muted">
          {words('stream.historyFailed')}
          <Button size="small" onClick={() => void readOn()}>
            {words('ui.action.retry')}
          </Button>
        </p>
      ) : (
        <div aria-hidden className="flex flex-col gap-3">
          {[0, 1, 2].map((index) => (
            <span key={index} className="flex gap-3">
              <Skeleton className="size-9 rounded-full" />
              <Skeleton className="h-14 w-2/3 rounded-lg" />
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
