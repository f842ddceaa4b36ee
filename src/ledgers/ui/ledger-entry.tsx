import { Cpu } from 'lucide-react';
import { Avatar } from '@/ui/avatar';
import { fullTitle } from '@/ui/full-title';
import { Link } from '@/ui/link';
import { formatTime } from '@/words/dates';
import { formatNumber, words } from '@/words/words';
import type { LedgerSentence } from './ledger-line';

/** One act: its number, when, who under which title, and what (3.4). */
export function LedgerEntry({ group, line }: { readonly group: string; readonly line: LedgerSentence }) {
  const { seq, at, actor, said, quote, path } = line;
  return (
    <li id={`so-${seq}`} className="flex gap-3 px-4 py-3 [contain-intrinsic-size:auto_64px] [content-visibility:auto]">
      {actor ? (
        <Avatar fullName={actor.fullName} size="small" />
      ) : (
        <span className="grid size-8 shrink-0 place-items-center rounded-full bg-idle-soft text-muted">
          <Cpu aria-hidden size={16} />
        </span>
      )}
      <div className="min-w-0 flex-1">
        <p>
          <strong className="font-semibold">{actor?.fullName ?? words('ui.person.unknown')}</strong>
          {actor && <span className="text-note text-muted"> {fullTitle(actor)}</span>}{' '}
          {path ? (
            <Link href={`/g/${group}${path}`} className="underline decoration-line-strong underline-offset-4 hover:decoration-link">
              {said}
            </Link>
          ) : (
            said
          )}
        </p>
        {quote && <p className="mt-0.5 line-clamp-2 text-note whitespace-pre-line text-muted">{quote}</p>}
      </div>
      <p className="shrink-0 text-right text-note text-muted tabular-nums">
        <span className="block">{formatTime(at)}</span>
        <span className="block font-semibold">{words('ledger.number', { seq: formatNumber(seq) })}</span>
      </p>
    </li>
  );
}
