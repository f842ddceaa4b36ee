import type { ReactNode } from 'react';

/** A list with nothing in it: why, and what one can do. */
export function EmptyState({
  icon,
  title,
  children,
  action,
}: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-2 px-6 py-14 text-center">
      {icon && (
        <span className="mb-2 grid size-14 place-items-center rounded-full bg-idle-soft text-muted">{icon}</span>
      )}
      <p className="text-lead font-semibold">{title}</p>
      {children && <p className="text-muted">{children}</p>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
