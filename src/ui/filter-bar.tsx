'use client';

import { formatNumber } from '@/words/words';
import { classNames } from './class-names';

type Filter<Value extends string> = { readonly value: Value; readonly label: string; readonly count?: number };

/** Which part of a list is in sight: one of a few, each with how many it holds. */
export function FilterBar<Value extends string>(props: {
  readonly label: string;
  readonly filters: readonly Filter<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
}) {
  return (
    <div
      role="group"
      aria-label={props.label}
      className={classNames('-mx-2 flex overflow-x-auto [scrollbar-width:none]', props.className)}
    >
      {props.filters.map(({ value, label, count }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === props.value}
          onClick={() => props.onChange(value)}
          className="min-h-9 rounded-md px-2 whitespace-nowrap text-note text-muted hover:bg-hover aria-pressed:font-semibold aria-pressed:text-link pointer-coarse:min-h-11"
        >
          {label}
          {count !== undefined && ` ${formatNumber(count)}`}
        </button>
      ))}
    </div>
  );
}
