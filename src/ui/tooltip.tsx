'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';

const GAP = 8;

/**
 * A line of explanation beside what it explains: on hover, on focus and on tap; Escape closes it.
 * Drawn by the browser's own popover, above everything, so that it costs the page no library.
 *
 * @param id what the explained element names in `aria-describedby`
 */
export function Tooltip({
  id,
  text,
  children,
}: {
  readonly id: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  const anchor = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const bubble = tip.current;
    if (!bubble || !open) return;
    bubble.showPopover?.();
    place(anchor.current!, bubble);
    const close = () => setOpen(false);
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    window.addEventListener('scroll', close, { capture: true, passive: true });
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('scroll', close, { capture: true });
      window.removeEventListener('keydown', onKey);
      if (bubble.isConnected) bubble.hidePopover?.();
    };
  }, [open]);

  return (
    <span
      ref={anchor}
      className="inline-flex max-w-full"
      onPointerEnter={() => setOpen(true)}
      onPointerLeave={() => setOpen(false)}
      onFocus={() => setOpen(true)}
      onBlur={() => setOpen(false)}
      onClick={() => setOpen(true)}
    >
      {children}
      <span
        ref={tip}
        id={id}
        role="tooltip"
        popover="manual"
        className="m-0 max-w-72 rounded-md bg-ink px-3 py-2 text-note whitespace-normal text-paper shadow-float"
      >
        {text}
      </span>
    </span>
  );
}

function place(anchor: HTMLElement, bubble: HTMLElement) {
  const near = (anchor.firstElementChild ?? anchor).getBoundingClientRect();
  const size = bubble.getBoundingClientRect();
  const above = near.top - size.height - GAP;
  const left = near.left + near.width / 2 - size.width / 2;
  bubble.style.position = 'fixed';
  bubble.style.inset = 'auto';
  bubble.style.top = `${above >= GAP ? above : near.bottom + GAP}px`;
  bubble.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - size.width - GAP))}px`;
}
