'use client';

import { useState } from 'react';
import { Check, Copy } from 'lucide-react';
import { Button } from '@/ui/button';
import { words } from '@/words/words';

/** A one-time code as it is handed to a person: shown once, to be read out or printed. */
export function CodeSlip(props: { readonly fullName: string; readonly phone?: string; readonly code: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(props.code).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <div className="rounded-lg border border-line bg-sunken px-5 py-4 print:break-inside-avoid print:border-black">
      <p className="font-semibold">{props.fullName}</p>
      {props.phone && <p className="text-note text-muted">{words('activation.slip.phone', { phone: props.phone })}</p>}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <code className="font-mono text-[24px] leading-tight font-bold tracking-[0.08em] select-all" data-code>
          {props.code}
        </code>
        <Button size="small" onClick={copy} icon={copied ? <Check aria-hidden size={16} /> : <Copy aria-hidden size={16} />} className="print:hidden">
          <span aria-live="polite">{words(copied ? 'activation.slip.copied' : 'activation.slip.copy')}</span>
        </Button>
      </div>
      <p className="mt-2 text-note text-muted">{words('activation.slip.use')}</p>
    </div>
  );
}
