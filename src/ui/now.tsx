'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useMinute } from './minute';

const Time = createContext<number | null>(null);

/** Gives all that stands in it the time. @param at ms since the epoch, from the server */
export function Now({ at, children }: { readonly at: number; readonly children: ReactNode }) {
  return <Time value={useMinute(at)}>{children}</Time>;
}

/** The time in ms since the epoch, anew every minute. */
export function useNow(): number {
  const now = useContext(Time);
  if (now === null) throw new Error('outside Now');
  return now;
}
