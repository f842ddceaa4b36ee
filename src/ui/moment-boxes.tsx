import { ChevronDown } from 'lucide-react';
import { words } from '@/words/words';
import { classNames } from './class-names';
import { DayBox } from './day-box';
import { boxClass } from './field';
import type { Moment } from './moment';

type MomentBoxesProps = {
  readonly value: Moment;
  readonly onChange: (value: Moment) => void;
  /** the first day that may be taken, YYYY-MM-DD */
  readonly min: string;
};

/** A day, typed or taken from the calendar, and a time of it. */
export function MomentBoxes({ value, onChange, min }: MomentBoxesProps) {
  return (
    <>
      <DayBox
        label={words('ui.field.date')}
        value={value.date}
        min={min}
        onChange={(date) => onChange({ ...value, date })}
      />
      <span className="relative inline-block w-28">
        <select
          aria-label={words('ui.field.time')}
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
    </>
  );
}

const HALF_HOURS = Array.from({ length: 48 }, (_, index) => {
  const hour = String(Math.floor(index / 2)).padStart(2, '0');
  return `${hour}:${index % 2 === 0 ? '00' : '30'}`;
});

/** Every half hour, and the time that is set, in order. */
const timesWith = (time: string) => (HALF_HOURS.includes(time) ? HALF_HOURS : [...HALF_HOURS, time].sort());
