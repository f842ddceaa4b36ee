import { useId, type ComponentProps, type ReactNode } from 'react';
import { findWords, words } from '@/words/words';
import type { Reason } from '@/charter/decision';
import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class';
import { classNames } from './class-names';
import { clauseName, clauseShort } from './clause-name';
import { Link } from './link';
import { Tooltip } from './tooltip';

export { buttonClass, type ButtonSize, type ButtonVariant } from './button-class';

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
