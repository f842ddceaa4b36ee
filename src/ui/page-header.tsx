import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** The head of a page inside a group: where one is, and what one can do here. */
export function PageHeader({
  title,
  subtitle,
  actions,
}: {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <header className="sticky top-0 z-20 flex min-h-17 items-center gap-x-4 gap-y-2 border-b border-line bg-paper px-4 py-2.5 sm:px-6 print:static print:border-0 print:px-0">
      <div className="min-w-0 flex-1">
        <h1 className="text-lead font-bold">{title}</h1>
        {subtitle && (
          <p className={classNames('text-note text-muted', actions != null && 'max-sm:hidden')}>{subtitle}</p>
        )}
      </div>
      {actions && <div className="flex shrink-0 items-center gap-2 print:hidden">{actions}</div>}
    </header>
  );
}
