'use client';

import { useId, useState } from 'react';
import type { Reason } from '@/charter/decision';
import { Button } from '@/ui/button';
import { TroubleNotice } from '@/ui/trouble-notice';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';

type SettingFormProps = {
  readonly group: string;
  /** as `set-feature` takes it */
  readonly feature: string;
  readonly name: string;
  readonly hint?: string;
  readonly settings: readonly { readonly value: string; readonly label: string }[];
  readonly set: string;
  /** why the charter does not let this person change it */
  readonly forbidden: Reason | null;
};

/** One thing that the group has set, and what it may be set to; a change goes to the leader (3.2). */
export function SettingForm({ group, feature, name, hint, settings, set, forbidden }: SettingFormProps) {
  const id = useId();
  const { busy, trouble, run } = useCommand(group, 'set-feature');
  const [wanted, setWanted] = useState(set);
  const [asked, setAsked] = useState<string | null>(null);
  const submit = async () => {
    if (await run({ feature, setting: wanted })) setAsked(wanted);
  };
  return (
    <fieldset className="min-w-0 py-4" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className="float-left w-full font-semibold">{name}</legend>
      {hint && (
        <p id={`${id}-hint`} className="clear-both text-note text-muted">
          {hint}
        </p>
      )}
      <div className="clear-both flex flex-wrap items-center gap-x-6 gap-y-1 pt-1">
        {settings.map(({ value, label }) => (
          <label key={value} className="flex min-h-11 items-center gap-2.5">
            <input
              type="radio"
              name={id}
              value={value}
              checked={wanted === value}
              disabled={forbidden !== null}
              onChange={() => setWanted(value)}
              className="size-5 accent-(--act)"
            />
            {label}
          </label>
        ))}
        <span className="sm:ml-auto">
          <Button
            size="small"
            busy={busy}
            disabled={wanted === set || asked === wanted}
            forbiddenBy={forbidden}
            onClick={() => void submit()}
          >
            {words('member.group.propose')}
          </Button>
        </span>
      </div>
      <p role="status" className="text-note text-done">
        {asked && words('ui.notice.waiting')}
      </p>
      {trouble && <TroubleNotice trouble={trouble} className="mt-2" />}
    </fieldset>
  );
}
