import type { ReactNode } from 'react';
import { CircleCheck, Clock, Info, type LucideIcon, ShieldAlert } from 'lucide-react';
import { classNames } from './class-names';

export type NoticeTone = 'info' | 'soon' | 'order' | 'done';

const tones = {
  info: { box: 'border-line bg-act-soft', icon: Info, ink: 'text-link' },
  soon: { box: 'border-soon-line bg-soon-soft', icon: Clock, ink: 'text-soon' },
  order: { box: 'border-order-line bg-order-soft', icon: ShieldAlert, ink: 'text-order' },
  done: { box: 'border-done-line bg-done-soft', icon: CircleCheck, ink: 'text-done' },
} as const;

type NoticeProps = {
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  /** in place of the tone's own */
  readonly icon?: LucideIcon;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** said at once to who cannot see it: for what answers an act */
  readonly urgent?: boolean;
  readonly className?: string;
};

/** A line or two that one must not miss, where it concerns. */
export function Notice({ tone = 'info', icon, title, children, actions, urgent, className }: NoticeProps) {
  const { box, ink } = tones[tone];
  const Icon = icon ?? tones[tone].icon;
  return (
    <div
      role={urgent ? 'alert' : 'note'}
      className={classNames('flex gap-3 rounded-lg border px-4 py-3 text-note text-ink', box, className)}
    >
      <Icon aria-hidden size={20} className={classNames('mt-px shrink-0', ink)} />
      <div className="min-w-0 flex-1">
        {title && <strong className="font-bold">{title} </strong>}
        {children}
        {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
