'use client';

import { useEffect, useRef } from 'react';

const PAUSE_MS = 400;

/**
 * Keeps what is being written on this device until it is sent, over a reload and over leaving the page.
 *
 * @param place what it is the draft of
 */
export function useDraft(place: string, text: string, restore: (text: string) => void): void {
  const restored = useRef(false);
  useEffect(() => {
    if (restored.current) return;
    restored.current = true;
    const kept = sessionStorage.getItem(place);
    if (kept && text === '') restore(kept);
  }, [place, text, restore]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text === '') sessionStorage.removeItem(place);
      else sessionStorage.setItem(place, text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [place, text]);
}
