'use client';

import { useEffect, useState } from 'react';
import { WifiOff } from 'lucide-react';
import { words } from '@/words/words';
import { useLive } from './live';

const PATIENCE_MS = 2_000;

/** Says, once a connection has been gone for a moment, that what is on the screen may not be the newest. */
export function Reconnecting() {
  const connected = useLive((state) => state.connected);
  const [said, setSaid] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(!connected), connected ? 0 : PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [connected]);
  return (
    <div role="status" className="contents">
      {said && (
        <p className="flex min-h-9 items-center justify-center gap-2 border-b border-soon-line bg-soon-soft px-4 py-1.5 text-note font-medium text-soon print:hidden">
          <WifiOff aria-hidden size={16} className="shrink-0" />
          {words('shell.reconnecting')}
        </p>
      )}
    </div>
  );
}
