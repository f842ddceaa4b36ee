'use client';

import { ChevronDown } from 'lucide-react';
import { classNames } from '@/ui/class-names';
import { DayBox } from '@/ui/day-box';
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
        <DayBox
          label={words('directive.date')}
          value={value.date}
          min={boxesFrom(now).date}
          onChange={(date) => onChange({ ...value, date })}
        />
        <span className="relative inline-block w-28">
          <select
            aria-label={words('directive.time')}
            value={value.time}
            onChange={({ target }) => onChange({ ...value, time: target.value })}
            className={classNames(boxClass, 'h-11 appearance-none pr-9')}
          >
            {timesWith(value.time).map((time) => (
              <option key={time}>{time}</option>
            ))}
          </select>
          <ChevronDown aria-hidden size={18} className="pointer-events-none absolute top-3 right-3 text-muted" />
        </span>
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

const HALF_HOURS = Array.from({ length: 48 }, (_, index) => {
  const hour = String(Math.floor(index / 2)).padStart(2, '0');
  return `${hour}:${index % 2 === 0 ? '00' : '30'}`;
});

/** Every half hour, and the time that is set, in order. */
const timesWith = (time: string) => (HALF_HOURS.includes(time) ? HALF_HOURS : [...HALF_HOURS, time].sort());
