'use client';

import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/**
 * The time, in ms since the epoch, anew every minute. Starts from the server's clock, so that the first drawing is the
 * same on both sides, and stays with it where the device's own clock is more than a minute off.
 */
export function useMinute(server: number): number {
  const [time, setTime] = useState(server);
  useEffect(() => {
    const gap = server - Date.now();
    const skew = Math.abs(gap) > MINUTE_MS ? gap : 0;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const now = Date.now() + skew;
      setTime(now);
      timer = setTimeout(tick, MINUTE_MS - (now % MINUTE_MS));
    };
    tick();
    return () => clearTimeout(timer);
  }, [server]);
  return time;
}
