'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Send } from 'lucide-react';
import { mayImportRoster } from '@/charter/article-3';
import { useLive } from '@/groups/ui/live';
import { reasonOf } from '@/groups/ui/reason-of';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { toast } from '@/ui/toast';
import { TroubleNotice } from '@/ui/trouble-notice';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';
import { OptionalDay } from './optional-day';
import type { RosterPreview } from './preview-view';

/** Brings a roster without a problem before the leader, with the decision that it rests on (1.2, 3.2). */
export function ImportForm({ preview }: { readonly preview: RosterPreview }) {
  const { id: group, me } = useLive((state) => state.frame);
  const { push } = useRouter();
  const { busy, trouble, run } = useCommand(group, 'import-roster');
  const [decision, setDecision] = useState('');
  const [from, setFrom] = useState('');
  const standing = preview.entries.filter(({ problems }) => problems.length > 0).length;
  const against = standing > 0 || preview.problems.length > 0;
  const forbidden = reasonOf(mayImportRoster({ actor: me, keepsLeader: true, keepsAdmin: true }));
  const submit = async () => {
    const entries = preview.entries.map(({ fullName, title, unit, phone, email, board }) => ({
      fullName,
      title,
      unit,
      phone,
      ...(email ? { email } : {}),
      board,
    }));
    const done = await run({ decision: decision.trim(), ...(from ? { from } : {}), entries });
    if (!done) return;
    toast(words('ui.notice.waiting'), 'info');
    push(`/g/${group}/phe-duyet`);
  };
  return (
    <section aria-labelledby="trinh" className="rounded-lg border border-line bg-paper p-4 shadow-card sm:p-5">
      <h2 id="trinh" className="text-lead font-bold">
        {words('roster.import.deed')}
      </h2>
      <div className="mt-3 grid gap-4 sm:grid-cols-[minmax(0,1fr)_auto]">
        <Field
          label={words('roster.import.decision')}
          hint={words('roster.import.decisionHint')}
          value={decision}
          maxLength={300}
          onChange={({ target }) => setDecision(target.value)}
          required
        />
        <OptionalDay label={words('roster.import.from')} value={from} onChange={setFrom} />
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          variant="primary"
          busy={busy}
          disabled={against || decision.trim() === ''}
          forbiddenBy={forbidden}
          onClick={() => void submit()}
          icon={<Send aria-hidden size={18} />}
        >
          {words('roster.import.submit', { count: preview.entries.length })}
        </Button>
        {against && (
          <p className="text-note font-medium text-order">
            {standing > 0 ? words('roster.import.mendFirst', { count: standing }) : words('roster.import.mendFile')}
          </p>
        )}
      </div>
      {trouble && <TroubleNotice trouble={trouble} className="mt-3" />}
    </section>
  );
}
