'use client';

import { useState } from 'react';
import { PenLine } from 'lucide-react';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/field';
import { TroubleNotice } from '@/ui/trouble-notice';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';

type SignFormProps = { readonly group: string; readonly version: number; readonly fullName: string };

/** Signs the charter in force, once it is said to have been read; then on to the group (5.1c, 6). */
export function SignForm({ group, version, fullName }: SignFormProps) {
  const { busy, trouble, run } = useCommand(group, 'sign-charter');
  const [read, setRead] = useState(false);
  const [signed, setSigned] = useState(false);
  const sign = async () => {
    if (!(await run({ version }))) return;
    setSigned(true);
    window.location.assign(`/g/${group}`);
  };
  return (
    <div className="sticky bottom-0 border-t border-line bg-paper px-4 pt-2 pb-[max(1rem,env(safe-area-inset-bottom))] shadow-float sm:px-6">
      <div className="mx-auto flex max-w-3xl flex-wrap items-center gap-x-6 gap-y-1">
        <Checkbox
          label={words('charter.sign.read', { fullName })}
          checked={read}
          onChange={({ target }) => setRead(target.checked)}
          className="min-w-0 flex-1 basis-80"
        />
        <Button
          variant="primary"
          busy={busy || signed}
          disabled={!read}
          onClick={() => void sign()}
          icon={<PenLine aria-hidden size={18} />}
          className="max-sm:w-full"
        >
          {words('charter.sign.deed')}
        </Button>
        {trouble && <TroubleNotice trouble={trouble} className="w-full" />}
      </div>
    </div>
  );
}
