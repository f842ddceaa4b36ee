'use client';

import type { ReactNode } from 'react';
import { words } from '@/words/words';
import { Button } from './button';
import { Dialog } from './dialog';
import type { CommandTrouble } from './send-command';
import { TroubleNotice } from './trouble-notice';

type ConfirmDialogProps = {
  readonly title: string;
  /** the verb of the deed, on its button */
  readonly deed: string;
  readonly tone?: 'primary' | 'danger';
  readonly busy: boolean;
  readonly trouble: CommandTrouble | null;
  readonly disabled?: boolean;
  readonly onDeed: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** Asks once more before a deed that cannot be taken back, or asks for the little that it needs. */
export function ConfirmDialog({
  title,
  deed,
  tone = 'primary',
  busy,
  trouble,
  disabled = false,
  onDeed,
  onClose,
  children,
}: ConfirmDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{words('ui.action.cancel')}</Button>
          <Button variant={tone} busy={busy} disabled={disabled} onClick={onDeed}>
            {deed}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {children}
        {trouble && <TroubleNotice trouble={trouble} />}
      </div>
    </Dialog>
  );
}
