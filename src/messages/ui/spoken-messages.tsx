'use client';

import { useEffect, useState } from 'react';
import { useLive, useLiveStore } from '@/groups/ui/live';
import { words } from '@/words/words';

const LONGEST = 160;
/** Long enough to be taken up by a screen reader, and no longer: words that are recalled must not stay behind. */
const KEPT_MS = 1_500;

/** Says new messages and directives to who listens to the page, when there is a pause. */
export function SpokenMessages() {
  const store = useLiveStore();
  const me = useLive((state) => state.frame.me.id);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unlisten = store.listen((events) => {
      const last = events.findLast(
        ({ type, actor }) => actor && actor.id !== me && /^(message-posted|directive-issued)$/.test(type),
      );
      if (!last) return;
      const name = last.actor!.fullName;
      const { text, title } = last.payload as { text?: string; title?: string };
      const line = last.type === 'message-posted' ? 'stream.spoken' : 'stream.spokenDirective';
      setSaid(words(line, { name, text: (title ?? text ?? '').slice(0, LONGEST) }));
      clearTimeout(timer);
      timer = setTimeout(() => setSaid(''), KEPT_MS);
    });
    return () => {
      clearTimeout(timer);
      unlisten();
    };
  }, [store, me]);
  return (
    <p aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}
