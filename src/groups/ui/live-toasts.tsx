'use client';

import { useEffect } from 'react';
import { toast } from '@/ui/toast';
import { words } from '@/words/words';
import { useLive, useLiveStore } from './live';

/** Says in a corner, on whatever page one is, that a directive has come to one, or that one is reminded (5.3c). */
export function LiveToasts() {
  const store = useLiveStore();
  const me = useLive((state) => state.frame.me.id);
  useEffect(
    () =>
      store.listen((events) => {
        for (const { type, actor, payload } of events) {
          const number = String(payload['number']);
          if (type === 'directive-reminded') toast(words('shell.reminded', { number }), 'info');
          if (type !== 'directive-issued' || actor?.id === me) continue;
          const recipients = payload['recipients'] as readonly { id: string }[];
          if (recipients.some(({ id }) => id === me)) toast(words('shell.directed', { number }), 'info');
        }
      }),
    [store, me],
  );
  return null;
}
