'use client';

import { Printer } from 'lucide-react';
import { Button, ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { words } from '@/words/words';
import { CodeSlip } from './code-slip';

/** What founding a group answers: its address, and the codes of its first two people, shown this once. */
export interface SetupResult {
  readonly group: string;
  readonly codes: readonly { readonly fullName: string; readonly phone: string; readonly code: string }[];
}

export function SetupCodes({ codes }: SetupResult) {
  return (
    <div className="flex flex-col gap-4">
      <Notice tone="done" urgent title={words('setup.founded')}>
        {words('setup.codesOnce')}
      </Notice>
      {codes.map((person) => (
        <CodeSlip key={person.phone} {...person} />
      ))}
      <div className="flex flex-wrap gap-3 print:hidden">
        <Button onClick={() => window.print()} icon={<Printer aria-hidden size={18} />}>
          {words('setup.print')}
        </Button>
        <ButtonLink href="/kich-hoat" variant="primary">
          {words('setup.toActivation')}
        </ButtonLink>
      </div>
    </div>
  );
}
