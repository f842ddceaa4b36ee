'use client';

import { useRef, useState } from 'react';
import { CalendarDays } from 'lucide-react';
import { words } from '@/words/words';
import { classNames } from './class-names';
import { dayTextOf, isoDayFrom } from './day-text';
import { boxClass } from './field';
import { useNow } from './now';

type DayBoxProps = {
  readonly label: string;
  /** YYYY-MM-DD, or empty */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly min?: string;
};

/**
 * A day, typed as ngày/tháng/năm whatever the language of the browser, or taken from the device's calendar.
 */
export function DayBox({ label, value, onChange, min }: DayBoxProps) {
  const now = useNow();
  const calendar = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState<string | null>(null);
  return (
    <span className="relative inline-block w-44">
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        placeholder={words('ui.field.day')}
        value={typing ?? dayTextOf(value)}
        aria-invalid={typing !== null && typing !== '' && isoDayFrom(typing, now) === null ? true : undefined}
        onChange={({ target }) => {
          setTyping(target.value);
          onChange(isoDayFrom(target.value, now) ?? '');
        }}
        onBlur={() => value !== '' && setTyping(null)}
        className={classNames(boxClass, 'h-11 pr-11')}
      />
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={value}
        min={min}
        onChange={({ target }) => {
          setTyping(null);
          onChange(target.value);
        }}
        className="pointer-events-none absolute right-0 bottom-0 size-px opacity-0"
      />
      <button
        type="button"
        aria-label={words('ui.field.calendar', { label })}
        onClick={() => calendar.current?.showPicker?.()}
        className="absolute top-0 right-0 grid size-11 place-items-center rounded-md text-muted hover:text-ink"
      >
        <CalendarDays aria-hidden size={18} />
      </button>
    </span>
  );
}
