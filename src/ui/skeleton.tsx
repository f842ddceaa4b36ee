import { classNames } from './class-names';

/** A grey shape where something will stand once it has come. */
export function Skeleton({ className }: { readonly className?: string }) {
  return (
    <span
      aria-hidden
      className={classNames('block animate-glint rounded-md bg-idle-soft', className ?? 'h-4 w-full')}
    />
  );
}
