'use client';

import { useRouter } from 'next/navigation';
import { Button } from '@/ui/button';
import { toast } from '@/ui/toast';
import { TroubleNotice } from '@/ui/trouble-notice';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';

/** Says that what was stopped and reported up to a number of the ledger has been taken note of (4.1). */
export function AcknowledgeAttempts({ group, upTo }: { readonly group: string; readonly upTo: number }) {
  const router = useRouter();
  const { busy, trouble, run } = useCommand(group, 'acknowledge-attempts');
  const acknowledge = async () => {
    const done = await run({ upTo });
    if (done?.kind === 'done') toast(words('ui.notice.done', { seq: done.seq }));
    if (done) router.refresh();
  };
  return (
    <div className="mt-2 flex flex-col items-start gap-2">
      <Button size="small" variant="primary" busy={busy} onClick={() => void acknowledge()}>
        {words('content.attempts.acknowledge')}
      </Button>
      {trouble && <TroubleNotice trouble={trouble} />}
    </div>
  );
}
