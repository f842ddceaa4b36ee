'use client';

import { classNames } from '@/ui/class-names';
import { boxClass } from '@/ui/field';
import { useNow } from '@/ui/now';
import { remaining } from '@/ui/remaining';
import { formatDeadline } from '@/words/dates';
import { words } from '@/words/words';
import { boxesFrom, deadlinePresets, type DeadlinePreset, instantFrom } from './deadline-presets';

export type DeadlineBoxes = { readonly date: string; readonly time: string };

type DeadlineFieldProps = {
  readonly value: DeadlineBoxes;
  readonly onChange: (value: DeadlineBoxes) => void;
  /** deadlines that were found in the text, to take with a tap */
  readonly found?: readonly DeadlinePreset[];
  readonly error?: string | null;
};

/** By when: a tap for what is usual or what the text says, or a date and a time. */
export function DeadlineField({ value, onChange, found = [], error }: DeadlineFieldProps) {
  const now = useNow();
  const at = instantFrom(value.date, value.time);
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
            onClick={() => onChange(boxesFrom(preset.at))}
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
        <input
          type="date"
          aria-label={words('directive.date')}
          value={value.date}
          min={boxesFrom(now).date}
          onChange={({ target }) => onChange({ ...value, date: target.value })}
          className={classNames(boxClass, 'h-11 w-44')}
        />
        <input
          type="time"
          aria-label={words('directive.time')}
          value={value.time}
          onChange={({ target }) => onChange({ ...value, time: target.value })}
          className={classNames(boxClass, 'h-11 w-32')}
        />
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
