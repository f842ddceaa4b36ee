'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Search } from 'lucide-react';
import { useLive } from '@/groups/ui/live';
import { readDoor } from '@/groups/ui/live-reading';
import type { MessagePage, MessageView } from '@/messages/view';
import { Avatar } from '@/ui/avatar';
import { Dialog } from '@/ui/dialog';
import { boxClass } from '@/ui/field';
import { fold } from '@/ui/fold';
import { fullTitle } from '@/ui/full-title';
import { formatMoment } from '@/words/dates';
import { words } from '@/words/words';

const PAUSE_MS = 250;
const LONGEST = 200;
const AROUND = 60;

/** "Tìm trong nhóm": messages that hold the words, with or without marks, newest first. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const group = useLive((state) => state.frame.id);
  const router = useRouter();
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{ query: string; messages: readonly MessageView[] } | null>(null);
  const asked = query.trim();

  useEffect(() => {
    if (asked === '') return;
    let current = true;
    const timer = setTimeout(() => {
      void readDoor<MessagePage>(`/api/groups/${group}/messages?q=${encodeURIComponent(asked)}`).then(
        (answer) => current && setFound({ query: asked, messages: answer?.messages ?? [] }),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [group, asked]);

  const open = ({ seq }: MessageView) => {
    onClose();
    router.push(`/g/${group}?tin=${seq}`);
  };
  const settled = asked !== '' && found?.query === asked;
  return (
    <Dialog
      open
      onOpenChange={(now) => !now && onClose()}
      title={words('stream.search')}
      size="medium"
      initialFocus={box}
    >
      <div className="relative">
        <Search aria-hidden size={18} className="pointer-events-none absolute top-3.5 left-3 text-muted" />
        <input
          ref={box}
          type="search"
          maxLength={LONGEST}
          aria-label={words('stream.searchLabel')}
          placeholder={words('stream.searchLabel')}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          className={`${boxClass} h-11 pl-10`}
        />
      </div>
      <p role="status" className="mt-2 text-note text-muted">
        {settled ? words('stream.found', { count: found.messages.length }) : words('stream.searchHint')}
      </p>
      <ul className="mt-1 min-h-40 divide-y divide-line">
        {(settled ? found.messages : []).map((message) => (
          <li key={message.id}>
            <button
              type="button"
              onClick={() => open(message)}
              className="flex w-full gap-3 rounded-md px-1 py-3 text-left hover:bg-hover"
            >
              <Avatar fullName={message.author.fullName} size="small" />
              <span className="min-w-0 flex-1">
                <span className="block text-note text-muted">
                  <strong className="font-semibold text-ink">{message.author.fullName}</strong>,{' '}
                  {fullTitle(message.author)} · {formatMoment(message.at)}
                </span>
                <Excerpt text={message.text ?? ''} query={asked} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** The words around what was found, with it marked; marks of letters do not matter, so the place is found folded. */
function Excerpt({ text, query }: { readonly text: string; readonly query: string }) {
  const composed = text.normalize('NFC');
  const at = fold(composed).length === composed.length ? fold(composed).indexOf(fold(query)) : -1;
  if (at < 0) return <span className="line-clamp-3 wrap-anywhere">{composed}</span>;
  const from = Math.max(0, at - AROUND);
  const to = at + query.normalize('NFC').length;
  return (
    <span className="line-clamp-3 wrap-anywhere">
      {from > 0 && '…'}
      {composed.slice(from, at)}
      <mark className="rounded-xs bg-mark-ask text-ink">{composed.slice(at, to)}</mark>
      {composed.slice(to)}
    </span>
  );
}
