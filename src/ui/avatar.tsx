import { classNames } from './class-names';
import { initials, stableNumber } from './initials';

// Each carries white text at 4.5 : 1 or better, in both themes.
const COLOURS = [
  '#6a5ab5',
  '#0f766e',
  '#9a4a1c',
  '#2b6cb0',
  '#7b3a9e',
  '#a83a4b',
  '#1f7a45',
  '#3f5f8a',
  '#8a5a00',
  '#a0357a',
];

const sizes = { small: 'size-8 text-small', medium: 'size-9 text-small', large: 'size-11 text-body' };

/** The initials of a person on a colour that stays theirs. Decoration: the name stands beside it. */
export function Avatar({
  fullName,
  size = 'medium',
  className,
}: {
  readonly fullName: string;
  readonly size?: keyof typeof sizes;
  readonly className?: string;
}) {
  return (
    <span
      aria-hidden
      style={{ background: COLOURS[stableNumber(fullName) % COLOURS.length] }}
      className={classNames(
        'grid shrink-0 place-items-center rounded-full font-bold text-white select-none',
        sizes[size],
        className,
      )}
    >
      {initials(fullName)}
    </span>
  );
}
