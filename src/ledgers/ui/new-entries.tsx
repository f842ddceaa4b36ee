'use client';

import { useRouter } from 'next/navigation';
import { RefreshCw } from 'lucide-react';
import { useLive } from '@/groups/ui/live';
import { Button } from '@/ui/button';
import { words } from '@/words/words';

/** Says that the ledger has grown since the page was made, and makes it anew at a press. */
export function NewEntries({ since }: { readonly since: number }) {
  const seq = useLive((state) => state.seq);
  const { refresh } = useRouter();
  return (
    <div aria-live="polite" className="flex justify-center empty:hidden">
      {seq > since && (
        <Button size="small" onClick={() => refresh()} icon={<RefreshCw aria-hidden size={16} />} className="mt-3">
          {words('ledger.grown', { count: seq - since })}
        </Button>
      )}
    </div>
  );
}
