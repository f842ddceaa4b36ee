import { words } from '@/words/words';
import { classNames } from '@/ui/class-names';

const MOST = 99;

/** How many wait behind a picture. Says nothing when there is nothing. */
export function Badge({ count, className }: { readonly count: number; readonly className?: string }) {
  if (count === 0) return null;
  return (
    <span
      className={classNames(
        'absolute grid h-5 min-w-5 place-items-center rounded-full bg-order-solid px-1 text-small/none font-bold text-white',
        className,
      )}
    >
      <span aria-hidden>{count > MOST ? `${MOST}+` : count}</span>
      <span className="sr-only">{words('shell.waiting', { count })}</span>
    </span>
  );
}
