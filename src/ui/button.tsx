import Link from 'next/link';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { findWords, words } from '@/words/words';
import type { Reason } from '@/charter/decision';
import { classNames } from './class-names';
import { clauseName, clauseShort } from './clause-name';
import { Tooltip } from './tooltip';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'medium' | 'small';

const base =
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-md font-semibold whitespace-nowrap select-none ' +
  'transition-colors duration-150 aria-disabled:cursor-not-allowed [&_svg]:shrink-0';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-act text-on-act hover:bg-act-hover aria-disabled:hover:bg-act aria-disabled:opacity-50',
  secondary:
    'border border-line-strong bg-paper text-ink hover:bg-hover aria-disabled:text-muted aria-disabled:hover:bg-paper',
  quiet: 'text-link hover:bg-hover aria-disabled:text-muted aria-disabled:hover:bg-transparent',
  danger:
    'border border-order-line bg-paper text-order hover:bg-order-soft aria-disabled:opacity-60 aria-disabled:hover:bg-paper',
};

const sizes: Record<ButtonSize, string> = {
  medium: 'touch px-4 text-body',
  small: 'min-h-9 px-3 text-note pointer-coarse:min-h-11',
};

/** The class names of a button, for what looks like one but is not (a label, a summary). */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'medium'): string {
  return classNames(base, variants[variant], sizes[size]);
}

/** A reason of the charter in a sentence that names its clause. */
export function refusalSentence({ clause, code, facts }: Reason): string {
  const cited = clauseName(clause);
  const said = findWords(`refusals.${code}`, { ...facts, cited });
  return said ? words('clause.cited', { said, cited }) : cited;
}

type ButtonProps = ComponentProps<'button'> & {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
  /** work is under way: the button says so and takes no second press */
  readonly busy?: boolean;
  /** why the charter does not let this person act: the button stays where it is, grey, with its clause */
  readonly forbiddenBy?: Reason | null | undefined;
};

/** A button. What is off stays focusable (`aria-disabled`), so that its reason can be read by everyone. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  busy,
  forbiddenBy,
  disabled,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  const tip = useId();
  const off = Boolean(disabled || busy || forbiddenBy);
  const button = (
    <button
      type="button"
      {...rest}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      aria-describedby={forbiddenBy ? tip : rest['aria-describedby']}
      onClick={off ? cancel : onClick}
      className={classNames(
        buttonClass(forbiddenBy ? 'secondary' : variant, size),
        forbiddenBy && 'border-line! bg-sunken! text-muted!',
        className,
      )}
    >
      {icon}
      {forbiddenBy && children
        ? words('ui.clause.forbidden', { act: textOf(children), clause: clauseShort(forbiddenBy.clause) })
        : children}
    </button>
  );
  if (!forbiddenBy) return button;
  return (
    <Tooltip id={tip} text={refusalSentence(forbiddenBy)}>
      {button}
    </Tooltip>
  );
}

type ButtonLinkProps = ComponentProps<typeof Link> & {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
};

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({ variant, size, icon, children, className, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={classNames(buttonClass(variant, size), className)}>
      {icon}
      {children}
    </Link>
  );
}

function cancel(event: { preventDefault(): void }) {
  event.preventDefault();
}

function textOf(children: ReactNode): string {
  return Array.isArray(children)
    ? children.map(textOf).join('')
    : typeof children === 'string' || typeof children === 'number'
      ? String(children)
      : '';
}
