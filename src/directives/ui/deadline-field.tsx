'use client';

import { classNames } from '@/ui/class-names';
import { instantFrom, type Moment, momentFrom } from '@/ui/moment';
import { MomentBoxes } from '@/ui/moment-boxes';
import { useNow } from '@/ui/now';
import { remaining } from '@/ui/remaining';
import { formatDeadline } from '@/words/dates';
import { words } from '@/words/words';
import { deadlinePresets, type DeadlinePreset } from './deadline-presets';

type DeadlineFieldProps = {
  readonly value: Moment;
  readonly onChange: (value: Moment) => void;
  /** deadlines that were found in the text, to take with a tap */
  readonly found?: readonly DeadlinePreset[];
  readonly error?: string | null;
};

/** By when: a tap for what is usual or what the text says, or a date and a time. */
export function DeadlineField({ value, onChange, found = [], error }: DeadlineFieldProps) {
  const now = useNow();
  const at = instantFrom(value);
  const offers = [...found, ...deadlinePresets(now).filter((preset) => !found.some((one) => one.at === preset.at))];
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-note font-semibold">{words('directive.deadline')}</legend>
      <div className="flex flex-wrap gap-2">
        {offers.map((preset) => (
          <button
            key={preset.label}
            type="button"
            aria-pressed={preset.at === at}
            onClick={() => onChange(momentFrom(preset.at))}
            className={classNames(
              'min-h-9 rounded-full border px-3 text-note font-medium pointer-coarse:min-h-11',
              'aria-pressed:border-act aria-pressed:bg-act-soft aria-pressed:font-semibold aria-pressed:text-link',
              found.includes(preset) ? 'border-dashed border-link text-link' : 'border-line-strong',
            )}
          >
            {preset.label}
          </button>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <MomentBoxes value={value} onChange={onChange} min={momentFrom(now).date} />
        {at !== null && !error && (
          <span className="text-note text-muted">
            {formatDeadline(at)} ({remaining(new Date(at).toISOString(), now).text})
          </span>
        )}
      </div>
      {error && (
        <p role="alert" className="text-note font-medium text-order">
          {error}
        </p>
      )}
    </fieldset>
  );
}
