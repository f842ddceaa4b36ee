'use client';

import { useId, useState } from 'react';
import type { Reason } from '@/charter/decision';
import { FEATURES, type Feature, type Features, settingOf } from '@/charter/features';
import { Button } from '@/ui/button';
import { TroubleNotice } from '@/ui/trouble-notice';
import { useCommand } from '@/ui/use-command';
import { type WordKey, words } from '@/words/words';

type FeatureFormProps = {
  readonly group: string;
  readonly feature: Feature;
  readonly features: Features;
  /** why the charter does not let this person change it */
  readonly forbidden: Reason | null;
};

/** One feature and its settings; a change goes to the leader (3.2). */
export function FeatureForm({ group, feature, features, forbidden }: FeatureFormProps) {
  const set = settingOf(features, feature);
  const id = useId();
  const { busy, trouble, run } = useCommand(group, 'set-feature');
  const [wanted, setWanted] = useState<string>(set);
  const [waiting, setWaiting] = useState<string | null>(null);
  const submit = async () => {
    if (await run({ feature, setting: wanted })) setWaiting(wanted);
  };
  return (
    <fieldset className="py-4" aria-describedby={`${id}-hint`}>
      <legend className="float-left w-full font-semibold">{words(`member.feature.${feature}.name`)}</legend>
      <p id={`${id}-hint`} className="clear-both text-note text-muted">
        {words(`member.feature.${feature}.hint`)}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-1">
        {FEATURES[feature].map((setting) => (
          <label key={setting} className="flex min-h-11 items-center gap-2.5">
            <input
              type="radio"
              name={id}
              value={setting}
              checked={wanted === setting}
              disabled={forbidden !== null}
              onChange={() => setWanted(setting)}
              className="size-5 accent-(--act)"
            />
            {words(`member.feature.${feature}.${setting}` as WordKey)}
          </label>
        ))}
        <Button
          size="small"
          busy={busy}
          disabled={wanted === set || waiting === wanted}
          forbiddenBy={forbidden}
          onClick={() => void submit()}
          className="ml-auto"
        >
          {words('member.group.propose')}
        </Button>
      </div>
      <p role="status" className="text-note text-done">
        {waiting && words('ui.notice.waiting')}
      </p>
      {trouble && <TroubleNotice trouble={trouble} className="mt-2" />}
    </fieldset>
  );
}
