'use client';

import { ChevronRight, ShieldAlert } from 'lucide-react';
import { Link } from '@/ui/link';
import { words } from '@/words/words';
import { useLive } from './live';

/** To the leader and the admin on every page, from the moment a secret was stopped until they have taken note (4.1). */
export function AlertStrip() {
  const { id, alerts } = useLive((state) => state.frame);
  return (
    <div role="status" className="contents">
      {alerts > 0 && (
        <Link
          href={`/g/${id}/noi-dung-duoc-phep#bi-chan`}
          className="flex min-h-11 items-center justify-center gap-2 border-b border-order-line bg-order-soft px-4 py-1.5 text-note font-semibold text-order print:hidden"
        >
          <ShieldAlert aria-hidden size={18} className="shrink-0" />
          {words('shell.alerts', { count: alerts })}
          <ChevronRight aria-hidden size={18} className="shrink-0" />
        </Link>
      )}
    </div>
  );
}
