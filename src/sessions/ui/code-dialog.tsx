'use client';

import { Printer } from 'lucide-react';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { words } from '@/words/words';
import { CodeSlip } from './code-slip';

type CodeDialogProps = { readonly fullName: string; readonly code: string; readonly onClose: () => void };

/** A code that has just been made: this once, until it is said to be handed over. */
export function CodeDialog({ fullName, code, onClose }: CodeDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="small"
      title={words('member.activate.made')}
      footer={
        <>
          <Button onClick={() => window.print()} icon={<Printer aria-hidden size={18} />}>
            {words('member.activate.print')}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {words('member.activate.handed')}
          </Button>
        </>
      }
    >
      <CodeSlip fullName={fullName} code={code} />
    </Dialog>
  );
}
