'use client';

import { useState } from 'react';
import { mayChangeGroup } from '@/charter/article-5';
import type { GroupFrame } from '@/groups/view';
import { reasonOf } from '@/groups/ui/reason-of';
import { ScreenedField } from '@/screening/ui/screened-field';
import { ScreenedTextArea } from '@/screening/ui/screened-text-area';
import { joinSaid, useScreenedText } from '@/screening/ui/use-screened-text';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { TroubleNotice } from '@/ui/trouble-notice';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';

/** The group's name and description: changed by the admin, once the leader has consented (5.2a). */
export function GroupForm({ frame }: { readonly frame: GroupFrame }) {
  const { busy, trouble, run } = useCommand(frame.id, 'change-group');
  const title = useScreenedText(frame.id, frame.name);
  const name = title.text;
  const description = useScreenedText(frame.id, frame.description);
  const [waiting, setWaiting] = useState(false);
  const forbidden = reasonOf(mayChangeGroup(frame.me));
  const change = {
    ...(name.trim() !== frame.name ? { name: name.trim() } : {}),
    ...(description.text.trim() !== frame.description ? { description: description.text.trim() } : {}),
  };
  const blocked = title.blocking.length + description.blocking.length > 0;
  const nothing = Object.keys(change).length === 0 || name.trim() === '' || blocked;
  const submit = async () => {
    const done = await run({ ...change, ...joinSaid(title.said, description.said) });
    if (done) setWaiting(true);
  };
  return (
    <section aria-labelledby="thong-tin" className="rounded-lg border border-line bg-paper p-5 shadow-card">
      <h2 id="thong-tin" className="text-lead font-bold">
        {words('member.group.title')}
      </h2>
      {forbidden ? (
        <dl className="mt-3 grid gap-3">
          <Told name={words('member.group.name')} value={frame.name} />
          <Told name={words('member.group.description')} value={frame.description || words('member.group.none')} />
        </dl>
      ) : (
        <div className="mt-3 flex flex-col gap-4">
          <ScreenedField label={words('member.group.name')} screened={title} maxLength={200} />
          <ScreenedTextArea label={words('member.group.description')} screened={description} maxLength={2_000} />
        </div>
      )}
      <div className="mt-4 flex flex-col items-start gap-3">
        {waiting && (
          <Notice tone="done" urgent title={words('ui.notice.waiting')} className="w-full">
            {words('member.group.waiting')}
          </Notice>
        )}
        {trouble && <TroubleNotice trouble={trouble} className="w-full" />}
        <Button variant="primary" busy={busy} disabled={nothing} forbiddenBy={forbidden} onClick={() => void submit()}>
          {words('member.group.deed')}
        </Button>
      </div>
    </section>
  );
}

function Told({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt className="text-note text-muted">{name}</dt>
      <dd className="whitespace-pre-line">{value}</dd>
    </div>
  );
}
