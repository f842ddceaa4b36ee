'use client';

import { DayBox } from '@/ui/day-box';
import { words } from '@/words/words';

type OptionalDayProps = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void };

/** A day that may be left out, under its name. */
export function OptionalDay({ label, value, onChange }: OptionalDayProps) {
  return (
    <div className="flex flex-col gap-1">
      <span aria-hidden className="text-note font-semibold">
        {label} <span className="font-normal text-muted">({words('ui.field.optional')})</span>
      </span>
      <DayBox label={label} value={value} onChange={onChange} />
    </div>
  );
}
