'use client';

import { useState } from 'react';
import { Link2, ShieldAlert, ShieldCheck } from 'lucide-react';
import { readDoor } from '@/groups/ui/live-reading';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { words } from '@/words/words';

/** What the verification found: how many entries hold, and where the first is that does not. */
interface Verified {
  readonly entries: number;
  readonly intact: boolean;
  readonly firstBroken?: { readonly seq: number; readonly breach: 'gap' | 'chain' | 'entry' | 'text' | 'head' };
}

type State = 'idle' | 'busy' | 'failed' | Verified;

/** Explains the chain, and has it verified from the first entry to the last. */
export function VerifyLedger({ group }: { readonly group: string }) {
  const [state, setState] = useState<State>('idle');
  const verify = async () => {
    setState('busy');
    setState((await readDoor<Verified>(`/api/groups/${group}/ledger/verify`)) ?? 'failed');
  };
  const found = typeof state === 'object' ? state : null;
  const Icon = found ? (found.intact ? ShieldCheck : ShieldAlert) : Link2;
  return (
    <section
      aria-label={words('ledger.verify.name')}
      className={classNames(
        'flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border px-4 py-3.5 shadow-card',
        found ? (found.intact ? 'border-done-line bg-done-soft' : 'border-order-line bg-order-soft') : 'border-line bg-paper',
      )}
    >
      <Icon
        aria-hidden
        size={24}
        className={classNames('shrink-0', found ? (found.intact ? 'text-done' : 'text-order') : 'text-muted')}
      />
      <div className="min-w-0 flex-1 basis-64">
        <p role="status" className="font-semibold">
          {sentence(state)}
        </p>
        <p className="text-note text-muted">{words('ledger.verify.how')}</p>
      </div>
      <Button busy={state === 'busy'} onClick={() => void verify()}>
        {words(found ? 'ledger.verify.again' : 'ledger.verify.deed')}
      </Button>
    </section>
  );
}

function sentence(state: State): string {
  if (typeof state === 'string') return words(`ledger.verify.${state}`);
  if (!state.firstBroken) return words('ledger.verify.intact', { entries: state.entries });
  return words(`ledger.verify.broken.${state.firstBroken.breach}`, { seq: state.firstBroken.seq });
}
