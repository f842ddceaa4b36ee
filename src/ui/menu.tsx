'use client';

import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { classNames } from './class-names';
import type { MenuItem } from './menu-list';

const load = () => import('./menu-list');
const MenuList = lazy(() => load().then((module) => ({ default: module.MenuList })));

type MenuProps = {
  /** what the button is called when it shows only a picture */
  readonly label: string;
  readonly trigger: ReactNode;
  readonly items: readonly MenuItem[];
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly align?: 'start' | 'center' | 'end';
  readonly className?: string;
};

/** A button that opens a menu. The menu itself is fetched when a pointer or the keyboard comes near. */
export function Menu({ label, trigger, items, side = 'bottom', align = 'end', className }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => setOpen(!open)}
        className={classNames(
          'touch inline-grid place-items-center rounded-md text-muted hover:bg-hover hover:text-ink',
          className,
        )}
      >
        {trigger}
      </button>
      {open && (
        <Suspense>
          <MenuList {...{ items, side, align, label }} anchor={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
