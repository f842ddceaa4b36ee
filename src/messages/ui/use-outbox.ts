'use client';

import { useEffect, useState } from 'react';
import { useLive, useLiveStore } from '@/groups/ui/live';
import { Outbox } from './outbox';

const EVERY_MS = 10_000;

/** What I have written and the ledger does not hold yet: sent again when the connection is back. */
export function useOutbox(): Outbox {
  const store = useLiveStore();
  const { id: group, me } = useLive((state) => state.frame);
  const connected = useLive((state) => state.connected);
  const [outbox] = useState(() => new Outbox(group, store));
  useEffect(() => outbox.restore(), [outbox]);
  useEffect(() => {
    if (!connected) return;
    const retry = () => outbox.retryUnanswered();
    retry();
    const timer = setInterval(retry, EVERY_MS);
    window.addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', retry);
    };
  }, [outbox, connected]);
  useEffect(
    () =>
      store.listen((events) => {
        for (const { type, actor, payload } of events) {
          if (type === 'message-posted' && actor?.id === me.id) outbox.recorded(String(payload['text']));
        }
      }),
    [store, outbox, me.id],
  );
  return outbox;
}
