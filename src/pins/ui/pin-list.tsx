'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Gavel, MessageSquareText, PinOff, Pin as PinIcon } from 'lucide-react';
import { mayUnpin } from '@/charter/article-5';
import { useLive } from '@/groups/ui/live';
import { reasonOf } from '@/groups/ui/reason-of';
import type { PinView } from '@/pins/view';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { fullTitle } from '@/ui/full-title';
import { Link } from '@/ui/link';
import { formatMoment } from '@/words/dates';
import { words } from '@/words/words';
import { pinHref, pinTitle } from './pin-words';

const UnpinDialog = dynamic(() => import('./unpin-dialog').then((module) => module.UnpinDialog), { ssr: false });

/** What is pinned, newest first: what, by whom, when, and why. */
export function PinList() {
  const pins = useLive((state) => state.pins);
  const [unpinning, setUnpinning] = useState<PinView | null>(null);
  if (pins.length === 0) {
    return (
      <EmptyState icon={<PinIcon aria-hidden />} title={words('pin.none.title')}>
        {words('pin.none.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <ol className="mx-auto flex w-full max-w-4xl flex-col gap-3 p-4 sm:p-6">
        {pins.map((pin, index) => (
          <PinLine key={pin.id} pin={pin} place={index + 1} onUnpin={() => setUnpinning(pin)} />
        ))}
      </ol>
      {unpinning && <UnpinDialog pin={unpinning} onClose={() => setUnpinning(null)} />}
    </>
  );
}

function PinLine({
  pin,
  place,
  onUnpin,
}: {
  readonly pin: PinView;
  readonly place: number;
  readonly onUnpin: () => void;
}) {
  const { id: group, me } = useLive((state) => state.frame);
  const Icon = pin.target.kind === 'directive' ? Gavel : MessageSquareText;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-3 rounded-lg border border-line bg-paper px-4 py-3.5 shadow-card sm:flex-nowrap sm:px-5">
      <span aria-hidden className="mt-0.5 grid size-9 shrink-0 place-items-center rounded-full bg-act-soft text-link">
        <Icon size={18} />
      </span>
      <div className="min-w-0 flex-1 basis-56">
        <p className="text-note text-muted">{words('pin.place', { place })}</p>
        <Link
          href={pinHref(group, pin)}
          className="line-clamp-4 font-semibold whitespace-pre-wrap wrap-anywhere hover:underline"
        >
          {pinTitle(pin)}
        </Link>
        {pin.reason && <p className="mt-1">{words('pin.because', { reason: pin.reason })}</p>}
        <p className="mt-1 text-note text-muted">
          {words('pin.by', { name: pin.by.fullName, title: fullTitle(pin.by), at: formatMoment(pin.at) })}
        </p>
      </div>
      <span className="max-sm:w-full print:hidden">
        <Button
          size="small"
          icon={<PinOff aria-hidden size={16} />}
          forbiddenBy={reasonOf(mayUnpin({ actor: me, pinned: true }))}
          onClick={onUnpin}
        >
          {words('pin.unpin')}
        </Button>
      </span>
    </li>
  );
}
