'use client';

import { useSyncExternalStore } from 'react';
import { Check, Info } from 'lucide-react';
import { classNames } from './class-names';

type Toast = { readonly id: number; readonly text: string; readonly tone: 'done' | 'info' };

const SHOWN_MS = 6_000;
const none: readonly Toast[] = [];
let toasts = none;
let next = 1;
const listeners = new Set<() => void>();

function set(now: readonly Toast[]) {
  toasts = now;
  for (const listener of listeners) listener();
}

/** Says in a corner, for a few seconds, what was done ("Đã ghi sổ số 1.284"). Never the only place of an error. */
export function toast(text: string, tone: Toast['tone'] = 'done'): void {
  const id = next++;
  set([...toasts.slice(-2), { id, text, tone }]);
  setTimeout(() => set(toasts.filter((shown) => shown.id !== id)), SHOWN_MS);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Where toasts appear; once, in the layout. */
export function Toaster() {
  const shown = useSyncExternalStore(
    subscribe,
    () => toasts,
    () => none,
  );
  return (
    <div
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-50 flex flex-col items-center gap-2 px-4 md:bottom-6 print:hidden"
    >
      {shown.map(({ id, text, tone }) => (
        <p
          key={id}
          className="flex max-w-md animate-rise items-center gap-2.5 rounded-lg bg-ink px-4 py-2.5 text-note font-medium text-paper shadow-float"
        >
          {tone === 'done' ? (
            <Check aria-hidden size={18} className={classNames('shrink-0')} />
          ) : (
            <Info aria-hidden size={18} className="shrink-0" />
          )}
          {text}
        </p>
      ))}
    </div>
  );
}
