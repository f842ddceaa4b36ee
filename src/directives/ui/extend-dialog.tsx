'use client';

import { useState } from 'react';
import type { DirectiveView } from '@/directives/view';
import { useLive } from '@/groups/ui/live';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { instantFrom } from '@/ui/moment';
import { toast } from '@/ui/toast';
import { useCommand } from '@/ui/use-command';
import { formatDeadline } from '@/words/dates';
import { words } from '@/words/words';
import { DeadlineField } from './deadline-field';

/** Moves a deadline later; nobody is made late by a change (5.1a). */
export function ExtendDialog({
  directive,
  onClose,
}: {
  readonly directive: DirectiveView;
  readonly onClose: () => void;
}) {
  const group = useLive((state) => state.frame.id);
  const { busy, trouble, run } = useCommand(group, 'extend-deadline');
  const [boxes, setBoxes] = useState({ date: '', time: '17:00' });
  const at = instantFrom(boxes);
  const later = at !== null && at > Date.parse(directive.deadline);
  const extend = async () => {
    if (at === null) return;
    const done = await run({ directive: directive.id, deadline: new Date(at).toISOString() });
    if (!done) return;
    if (done.kind === 'done') toast(words('directive.extend.done', { seq: done.seq }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={words('directive.extend.title', { number: directive.number })}
      deed={words('directive.extend.deed')}
      disabled={!later}
      {...{ busy, trouble, onClose }}
      onDeed={() => void extend()}
    >
      <p>{words('directive.extend.text', { deadline: formatDeadline(directive.deadline) })}</p>
      <DeadlineField
        value={boxes}
        onChange={setBoxes}
        error={at !== null && !later ? words('directive.extend.notLater') : null}
      />
    </ConfirmDialog>
  );
}
