'use client';

import { useState } from 'react';
import type { DirectiveSummary, ReplyStatus } from '@/directives/view';
import { useLive } from '@/groups/ui/live';
import { useDraft } from '@/messages/ui/use-draft';
import { ScreenedTextArea } from '@/screening/ui/screened-text-area';
import { useScreenedText } from '@/screening/ui/use-screened-text';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { toast } from '@/ui/toast';
import { TroubleNotice } from '@/ui/trouble-notice';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';
import { DeadlineLine } from './deadline-line';
import { STATUSES } from './directive-words';

const LONGEST = 10_000;

/** The written reply that an addressee owes: how the matter stands, and in words (5.3c). */
export function ReplyDialog({
  directive,
  onClose,
}: {
  readonly directive: DirectiveSummary;
  readonly onClose: () => void;
}) {
  const group = useLive((state) => state.frame.id);
  const [status, setStatus] = useState<ReplyStatus>(directive.mine?.status ?? 'received');
  const screened = useScreenedText(group);
  useDraft(`reply:${group}:${directive.id}`, screened.text, screened.write);
  const { busy, trouble, run } = useCommand(group, 'reply-to-directive');
  const ready = screened.text.trim() !== '' && screened.blocking.length === 0;

  const reply = async () => {
    const done = await run({ directive: directive.id, status, text: screened.text, ...screened.said });
    if (!done) return;
    screened.clear();
    toast(done.kind === 'done' ? words('directive.replied', { seq: done.seq }) : words('ui.notice.waiting'));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words('directive.replyTitle', { number: directive.number })}
      description={directive.title}
      footer={
        <>
          <Button onClick={onClose}>{words('ui.action.cancel')}</Button>
          <Button variant="primary" busy={busy} disabled={!ready} onClick={() => void reply()}>
            {words('directive.sendReply')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-note text-muted">
          {words('directive.deadline')}: <DeadlineLine deadline={directive.deadline} state={directive.state} />
        </p>
        <fieldset>
          <legend className="mb-1.5 text-note font-semibold">{words('directive.statusAsked')}</legend>
          <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
            {STATUSES.map((value) => (
              <label
                key={value}
                className="flex min-h-11 items-center justify-center rounded-md border border-line-strong px-2 text-center text-note font-medium has-checked:border-act has-checked:bg-act-soft has-checked:font-semibold has-checked:text-link has-focus-visible:outline-2 has-focus-visible:outline-link"
              >
                <input
                  type="radio"
                  name="status"
                  value={value}
                  checked={status === value}
                  onChange={() => setStatus(value)}
                  className="sr-only"
                />
                {words(`directive.status.${value}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <ScreenedTextArea
          screened={screened}
          label={words('directive.replyText')}
          hint={words('directive.replyHint')}
          maxLength={LONGEST}
        />
        {trouble && <TroubleNotice trouble={trouble} />}
      </div>
    </Dialog>
  );
}
