'use client';

import type { ReactNode, RefObject } from 'react';
import { Menu as Base } from '@base-ui/react/menu';
import type { Reason } from '@/charter/decision';
import { words } from '@/words/words';
import { refusalSentence } from './button';
import { classNames } from './class-names';
import { clauseShort } from './clause-name';
import { Link } from './link';

/** One line of a menu. What the charter forbids is shown, off, with its clause. */
export type MenuItem = {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly onSelect?: () => void;
  readonly href?: string;
  readonly tone?: 'plain' | 'order';
  readonly forbiddenBy?: Reason | null | undefined;
};

type MenuListProps = {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly side: 'top' | 'right' | 'bottom' | 'left';
  readonly align: 'start' | 'center' | 'end';
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
};

const line =
  'flex min-h-11 w-full items-center gap-3 rounded-md px-3 text-left text-body outline-none ' +
  'data-highlighted:bg-hover data-disabled:cursor-not-allowed data-disabled:text-muted';

/** The open menu beside its button. */
export function MenuList({ label, items, side, align, anchor, onClose }: MenuListProps) {
  return (
    <Base.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} side={side} align={align} sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup
            aria-label={label}
            finalFocus={anchor}
            className="min-w-56 max-w-80 rounded-lg border border-line bg-paper p-1.5 text-ink shadow-float outline-none"
          >
            {items.map((item) => (
              <Line key={item.label} item={item} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Line({ item }: { readonly item: MenuItem }) {
  const className = classNames(line, item.tone === 'order' && 'text-order');
  if (item.href) {
    return (
      <Base.LinkItem className={className} closeOnClick render={<Link href={item.href} />}>
        {item.icon}
        {item.label}
      </Base.LinkItem>
    );
  }
  return (
    <Base.Item
      className={className}
      disabled={Boolean(item.forbiddenBy)}
      title={item.forbiddenBy ? refusalSentence(item.forbiddenBy) : undefined}
      onClick={item.onSelect}
    >
      {item.icon}
      {item.forbiddenBy
        ? words('ui.clause.forbidden', { act: item.label, clause: clauseShort(item.forbiddenBy.clause) })
        : item.label}
    </Base.Item>
  );
}
