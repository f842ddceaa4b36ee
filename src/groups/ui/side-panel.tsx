'use client';

import { Pin } from 'lucide-react';
import { Link } from '@/ui/link';
import { formatNumber, words } from '@/words/words';
import { pinHref, pinTitle } from '@/pins/ui/pin-words';
import { formatDate } from '@/words/dates';
import { useLive } from './live';
import { OwedList, useOwed } from './owed-list';

const PINS_SHOWN = 5;

/** Beside the page on a wide screen: the group, what I owe it, and what is pinned. */
export function SidePanel() {
  const frame = useLive((state) => state.frame);
  const pins = useLive((state) => state.pins);
  const list = useOwed();
  return (
    <aside
      aria-label={words('shell.panel')}
      className="hidden min-h-0 flex-col gap-6 overflow-y-auto border-r border-line bg-sunken px-4 py-4 lg:flex print:hidden"
    >
      <div className="px-1">
        <p className="text-lead font-bold">{frame.name}</p>
        <p className="text-note text-muted">{words('shell.members', { count: frame.members })}</p>
        {frame.description && <p className="mt-1 line-clamp-2 text-note text-muted">{frame.description}</p>}
      </div>
      <section aria-labelledby="toi-can-tra-loi">
        <Heading id="toi-can-tra-loi" text={words('shell.owed.title')} count={list.length} />
        <OwedList />
      </section>
      <section aria-labelledby="da-ghim">
        <Heading id="da-ghim" text={words('shell.pins.title')} count={pins.length} />
        {pins.length === 0 && <p className="px-1 text-note text-muted">{words('shell.pins.none')}</p>}
        <ul>
          {pins.slice(0, PINS_SHOWN).map((pin) => (
            <li key={pin.id} className="border-b border-line last:border-0">
              <Link href={pinHref(frame.id, pin)} className="flex gap-3 rounded-md px-1 py-2.5 hover:bg-hover">
                <Pin aria-hidden size={17} className="mt-0.5 shrink-0 text-link" />
                <span className="min-w-0">
                  <span className="line-clamp-2 leading-snug font-medium">{pinTitle(pin)}</span>
                  <span className="mt-0.5 block text-note text-muted">
                    {pin.by.fullName}, {pin.by.title} ·{' '}
                    <span className="whitespace-nowrap">{formatDate(pin.at).slice(0, 5)}</span>
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
        {pins.length > PINS_SHOWN && (
          <Link
            href={`/g/${frame.id}/da-ghim`}
            className="inline-flex min-h-11 items-center px-1 text-note font-semibold text-link"
          >
            {words('shell.pins.all', { count: pins.length })}
          </Link>
        )}
      </section>
    </aside>
  );
}

function Heading({ id, text, count }: { readonly id: string; readonly text: string; readonly count: number }) {
  return (
    <h2 id={id} className="mb-2 flex justify-between px-1 text-note font-semibold tracking-wide text-muted uppercase">
      {text} <span>{formatNumber(count)}</span>
    </h2>
  );
}
