'use client';

import { useState } from 'react';
import { Check, Link2 } from 'lucide-react';
import { clauseName } from '@/ui/clause-name';
import { words } from '@/words/words';

const SHOWN_MS = 2_000;

/** Copies the address of a clause, to be pasted into a message or a paper. */
export function CopyLink({ clause }: { readonly clause: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const { origin, pathname } = window.location;
    window.history.replaceState(null, '', `#${clause}`);
    await navigator.clipboard?.writeText(`${origin}${pathname}#${clause}`).then(
      () => setCopied(true),
      () => undefined,
    );
    setTimeout(() => setCopied(false), SHOWN_MS);
  };
  const Icon = copied ? Check : Link2;
  return (
    <button
      type="button"
      onClick={() => void copy()}
      aria-label={words(copied ? 'charter.copied' : 'charter.copy', { clause: clauseName(clause) })}
      className="-my-1 grid size-9 shrink-0 place-items-center rounded-md text-muted opacity-0 group-hover/clause:opacity-100 hover:bg-hover hover:text-ink focus-visible:opacity-100 pointer-coarse:size-11 pointer-coarse:opacity-60 print:hidden"
    >
      <Icon aria-hidden size={17} className={copied ? 'text-done' : undefined} />
    </button>
  );
}
