'use client';

import { useState } from 'react';
import type { DirectiveView } from '@/directives/view';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { ScreenedTextArea } from '@/screening/ui/screened-text-area';
import { useScreenedText } from '@/screening/ui/use-screened-text';
import { useLive } from '@/groups/ui/live';
import { toast } from '@/ui/toast';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';

type EndDialogProps = { readonly directive: DirectiveView; readonly onClose: () => void };

const LONGEST = 1_000;

/** Reminds those who still owe an answer (5.3c). */
export function RemindDialog({ directive, onClose }: EndDialogProps) {
  const group = useLive((state) => state.frame.id);
  const { busy, trouble, run } = useCommand(group, 'remind');
  const [waiting] = useState(() => directive.recipients.filter(({ state }) => state !== 'replied').length);
  const remind = async () => {
    const done = await run({ directive: directive.id });
    if (!done) return;
    if (done.kind === 'done')
      toast(words('directive.remind.done', { count: Number(done.result['reminded'] ?? waiting) }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={words('directive.remind.title')}
      deed={words('directive.remind.deed')}
      {...{ busy, trouble, onClose }}
      onDeed={() => void remind()}
    >
      <p>{words('directive.remind.text', { count: waiting })}</p>
    </ConfirmDialog>
  );
}

/** Ends a directive that has had its answers. */
export function CloseDialog({ directive, onClose }: EndDialogProps) {
  const group = useLive((state) => state.frame.id);
  const { busy, trouble, run } = useCommand(group, 'close-directive');
  const waiting = directive.recipients.filter(({ state }) => state !== 'replied').length;
  const close = async () => {
    const done = await run({ directive: directive.id });
    if (!done) return;
    if (done.kind === 'done') toast(words('directive.close.done', { seq: done.seq }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={words('directive.close.title', { number: directive.number })}
      deed={words('directive.close.deed')}
      {...{ busy, trouble, onClose }}
      onDeed={() => void close()}
    >
      <p>{waiting > 0 ? words('directive.close.waiting', { count: waiting }) : words('directive.close.text')}</p>
    </ConfirmDialog>
  );
}

/** Takes a directive back, with the reason in the open; it stays readable as revoked (3.5). */
export function RevokeDialog({ directive, onClose }: EndDialogProps) {
  const group = useLive((state) => state.frame.id);
  const { busy, trouble, run } = useCommand(group, 'revoke-directive');
  const screened = useScreenedText(group);
  const ready = screened.text.trim() !== '' && screened.blocking.length === 0;
  const revoke = async () => {
    const done = await run({ directive: directive.id, reason: screened.text, ...screened.said });
    if (!done) return;
    if (done.kind === 'done') toast(words('directive.revoke.done', { seq: done.seq }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={words('directive.revoke.title', { number: directive.number })}
      deed={words('directive.revoke.deed')}
      tone="danger"
      disabled={!ready}
      {...{ busy, trouble, onClose }}
      onDeed={() => void revoke()}
    >
      <p>{words('directive.revoke.text')}</p>
      <ScreenedTextArea label={words('directive.revoke.reason')} screened={screened} maxLength={LONGEST} />
    </ConfirmDialog>
  );
}
