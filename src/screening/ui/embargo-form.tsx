'use client';

import { useState } from 'react';
import type { Reason } from '@/charter/decision';
import { Button } from '@/ui/button';
import { Checkbox, Field, TextArea } from '@/ui/field';
import { instantFrom, momentFrom } from '@/ui/moment';
import { MomentBoxes } from '@/ui/moment-boxes';
import { useNow } from '@/ui/now';
import { TroubleNotice } from '@/ui/trouble-notice';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';

const EMPTY = { topic: '', kept: '', publisher: '', timed: true, moment: { date: '', time: '17:00' } };

type EmbargoFormProps = { readonly group: string; readonly forbidden: Reason | null };

/** A topic to be held until its publisher has spoken: proposed by the admin, put in force by the leader (D3). */
export function EmbargoForm({ group, forbidden }: EmbargoFormProps) {
  const now = useNow();
  const { busy, trouble, run, forget } = useCommand(group, 'set-embargo');
  const [editing, setEditing] = useState(false);
  const [asked, setAsked] = useState(false);
  const [form, setForm] = useState(EMPTY);
  const list = form.kept.split('\n').map((word) => word.trim()).filter(Boolean);
  const at = form.timed ? instantFrom(form.moment) : null;
  const whole = form.topic.trim() !== '' && form.publisher.trim() !== '' && list.length > 0 && (!form.timed || (at ?? 0) > now);
  const submit = async () => {
    const from = at === null ? {} : { from: new Date(at).toISOString() };
    if (!(await run({ topic: form.topic, words: list, publisher: form.publisher, ...from }))) return;
    setForm(EMPTY);
    setAsked(true);
    setEditing(false);
  };
  const cancel = () => {
    forget();
    setEditing(false);
  };
  const change = (part: Partial<typeof EMPTY>) => setForm((before) => ({ ...before, ...part }));
  return (
    <>
      <p role="status" className="mt-2 text-note text-done">
        {asked && !editing && words('ui.notice.waiting')}
      </p>
      {!editing || forbidden ? (
        <Button size="small" forbiddenBy={forbidden} onClick={() => setEditing(true)} className="mt-1">
          {words('content.embargoes.propose')}
        </Button>
      ) : (
        <form
          className="mt-2 flex flex-col gap-4 border-t border-line pt-4"
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Field
            label={words('content.embargoes.topic')}
            value={form.topic}
            maxLength={200}
            onChange={({ target }) => change({ topic: target.value })}
          />
          <TextArea
            label={words('content.embargoes.words')}
            hint={words('content.embargoes.wordsHint')}
            value={form.kept}
            onChange={({ target }) => change({ kept: target.value })}
          />
          <Field
            label={words('content.embargoes.publisher')}
            value={form.publisher}
            maxLength={200}
            onChange={({ target }) => change({ publisher: target.value })}
          />
          <fieldset className="min-w-0">
            <legend className="text-note font-semibold">{words('content.embargoes.end')}</legend>
            <Checkbox
              label={words('content.embargoes.openEnd')}
              checked={!form.timed}
              onChange={({ target }) => change({ timed: !target.checked })}
            />
            {form.timed && (
              <div className="flex flex-wrap gap-2">
                <MomentBoxes
                  value={form.moment}
                  onChange={(moment) => change({ moment })}
                  min={momentFrom(now).date}
                />
              </div>
            )}
          </fieldset>
          {trouble && <TroubleNotice trouble={trouble} />}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" size="small" variant="primary" busy={busy} disabled={!whole}>
              {words('member.group.deed')}
            </Button>
            <Button size="small" onClick={cancel}>
              {words('ui.action.cancel')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
