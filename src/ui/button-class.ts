import { classNames } from './class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'medium' | 'small';

const base =
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-md font-semibold whitespace-nowrap select-none ' +
  'transition-colors duration-150 aria-disabled:cursor-not-allowed [&_svg]:shrink-0';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-act text-on-act hover:bg-act-hover aria-disabled:opacity-50 aria-disabled:hover:bg-act',
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
