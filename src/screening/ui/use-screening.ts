'use client';

import { useEffect, useMemo, useState } from 'react';
import { type Found, type FoundDeadline, rebase } from './found';

const PAUSE_MS = 350;
const SHORTEST = 3;

interface Screening {
  readonly text: string;
  readonly findings: readonly Found[];
  readonly deadlines: readonly FoundDeadline[];
}

const nothing: Screening = { text: '', findings: [], deadlines: [] };

/** Asks, at every pause in the writing, what the charter would say of a text. Never holds up a keystroke. */
export function useScreening(group: string, text: string, source: string): Omit<Screening, 'text'> {
  const [last, setLast] = useState(nothing);
  useEffect(() => {
    if (text.trim().length < SHORTEST) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void screen(group, text, source, stop.signal).then((found) => found && setLast(found));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [group, text, source]);
  return useMemo(
    () => ({ findings: rebase(last.findings, last.text, text), deadlines: rebase(last.deadlines, last.text, text) }),
    [last, text],
  );
}

async function screen(group: string, text: string, source: string, signal: AbortSignal): Promise<Screening | null> {
  try {
    const response = await fetch(`/api/groups/${group}/screen`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(source ? { text, source } : { text }),
      signal,
    });
    return response.ok ? { text, ...((await response.json()) as Omit<Screening, 'text'>) } : null;
  } catch {
    return null; // the writer goes on; the command itself is screened as well
  }
}
