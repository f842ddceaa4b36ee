import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type PillTone = 'plain' | 'act' | 'done' | 'soon' | 'order' | 'direction';

const tones: Record<PillTone, string> = {
  plain: 'bg-idle-soft text-muted',
  act: 'bg-act-soft text-link',
  done: 'bg-done-soft text-done',
  soon: 'bg-soon-soft text-soon',
  order: 'bg-order-soft text-order',
  direction: 'bg-direction-soft text-direction',
};

/** A state in a word or two. Red is for orders, lateness and refusals. */
export function Pill({
  tone = 'plain',
  children,
  className,
}: {
  readonly tone?: PillTone;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-full px-2.5 py-0.5 text-note font-semibold whitespace-nowrap',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
