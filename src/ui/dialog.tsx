'use client';

import type { ReactNode, RefObject } from 'react';
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { words } from '@/words/words';
import { classNames } from './class-names';

type DialogProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  /** buttons, the deed last; they stay in sight while the body scrolls */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  /** where focus goes first; the first control of the body unless given */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children?: ReactNode;
};

const widths = { small: 'sm:max-w-md', medium: 'sm:max-w-xl', large: 'sm:max-w-3xl' };

/**
 * A dialog over the page: a card in the middle, on a phone a sheet from below.
 * It weighs more than most pages need at first: load what holds it with `next/dynamic`.
 */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  footer,
  size = 'medium',
  initialFocus,
  children,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/45 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 print:hidden" />
        <Base.Viewport className="fixed inset-0 z-40 flex items-end justify-center sm:items-center sm:p-6">
          <Base.Popup
            {...(initialFocus ? { initialFocus } : {})}
            className={classNames(
              'flex max-h-[92dvh] w-full flex-col overflow-hidden rounded-t-xl bg-paper text-ink shadow-float outline-none',
              'transition-[translate,opacity] duration-150 data-ending-style:translate-y-4 data-ending-style:opacity-0 data-starting-style:translate-y-4 data-starting-style:opacity-0',
              'sm:max-h-[88dvh] sm:rounded-xl',
              widths[size],
            )}
          >
            <header className="flex items-start gap-3 border-b border-line py-3 pr-2 pl-5">
              <div className="min-w-0 flex-1 py-1.5">
                <Base.Title className="text-lead font-bold">{title}</Base.Title>
                {description && (
                  <Base.Description className="mt-0.5 text-note text-muted">{description}</Base.Description>
                )}
              </div>
              <Base.Close
                aria-label={words('ui.action.close')}
                className="touch grid shrink-0 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
              >
                <X aria-hidden size={20} />
              </Base.Close>
            </header>
            <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-4">{children}</div>
            {footer && (
              <footer className="flex flex-wrap items-center justify-end gap-2 border-t border-line bg-sunken px-5 py-3">
                {footer}
              </footer>
            )}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
