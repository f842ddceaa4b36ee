'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useRouter } from 'next/navigation';
import type { Reason } from '@/charter/decision';
import { Button } from '@/ui/button';
import { toast } from '@/ui/toast';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';

const ConfirmDialog = dynamic(() => import('@/ui/confirm-dialog').then((module) => module.ConfirmDialog), {
  ssr: false,
});

type LiftEmbargoProps = {
  readonly group: string;
  readonly embargo: string;
  readonly topic: string;
  readonly forbidden: Reason | null;
};

/** The leader lets a topic be spoken of before its time; what was held for it goes out at once (D3). */
export function LiftEmbargo({ group, embargo, topic, forbidden }: LiftEmbargoProps) {
  const router = useRouter();
  const { busy, trouble, run, forget } = useCommand(group, 'lift-embargo');
  const [open, setOpen] = useState(false);
  const lift = async () => {
    const done = await run({ embargo });
    if (!done) return;
    if (done.kind === 'done') toast(words('ui.notice.done', { seq: done.seq }));
    setOpen(false);
    router.refresh();
  };
  const close = () => {
    forget();
    setOpen(false);
  };
  return (
    <>
      <Button size="small" forbiddenBy={forbidden} onClick={() => setOpen(true)}>
        {words('content.embargoes.lift')}
      </Button>
      {open && (
        <ConfirmDialog
          title={words('content.embargoes.liftTitle', { topic })}
          deed={words('content.embargoes.lift')}
          tone="danger"
          {...{ busy, trouble }}
          onDeed={() => void lift()}
          onClose={close}
        >
          <p>{words('content.embargoes.liftText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
