import { words } from '@/words/words';
import { classNames } from './class-names';

export type Segment = {
  readonly value: number;
  readonly tone: 'done' | 'soon' | 'order' | 'idle';
  readonly label: string;
};

const fills = { done: 'bg-done-bar', soon: 'bg-soon-bar', order: 'bg-order-solid', idle: 'bg-idle' };

/** Parts of a whole in one bar, and under it what each is: "14 đã trả lời · 10 đã xem · 10 chưa xem". */
export function ProgressBar({
  segments,
  legend = true,
  className,
}: {
  readonly segments: readonly Segment[];
  readonly legend?: boolean;
  readonly className?: string;
}) {
  const total = segments.reduce((sum, { value }) => sum + value, 0);
  const shown = segments.filter(({ value }) => value > 0);
  return (
    <div className={className}>
      <div
        role="img"
        aria-label={words('ui.progress.label', { parts: shown.map(({ label }) => label).join(', '), total })}
        className="flex h-2.5 overflow-hidden rounded-full bg-idle-soft print:border print:border-line"
      >
        {shown
          .filter(({ tone }) => tone !== 'idle')
          .map(({ tone, value, label }) => (
            <span
              key={label}
              className={classNames('transition-[width] duration-300', fills[tone])}
              style={{ width: `${(value / total) * 100}%` }}
            />
          ))}
      </div>
      {legend && (
        <ul aria-hidden className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-note text-muted">
          {shown.map(({ tone, label }) => (
            <li key={label} className="flex items-center gap-1.5">
              <span className={classNames('size-2.5 rounded-full', fills[tone])} />
              {label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
