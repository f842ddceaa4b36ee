'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Menu as MenuIcon } from 'lucide-react';
import { Link } from '@/ui/link';
import { words } from '@/words/words';
import { Badge } from './badge';
import { FURTHER_SECTIONS, PHONE_SECTIONS } from './sections';
import { useSections } from './use-sections';

const MoreSheet = dynamic(() => import('./more-sheet').then((module) => module.MoreSheet), { ssr: false });

const tab =
  'flex min-h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 px-1 text-small font-medium text-muted ' +
  'aria-[current]:font-semibold aria-[current]:text-link';

/** The sections of the group under the thumb, on a phone. */
export function BottomTabs() {
  const place = useSections();
  const [open, setOpen] = useState(false);
  const further = FURTHER_SECTIONS.map(place);
  return (
    <>
      <nav
        aria-label={words('shell.sections')}
        className="flex border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
      >
        {PHONE_SECTIONS.map((section) => {
          const { href, current, count } = place(section);
          const Icon = section.icon;
          return (
            <Link key={section.path} href={href} aria-current={current ? 'page' : undefined} className={tab}>
              <span className="relative">
                <Icon aria-hidden size={23} strokeWidth={1.8} />
                <Badge count={count} className="-top-2 left-4 ring-2 ring-paper" />
              </span>
              <span className="max-w-full truncate">{words(section.name)}</span>
            </Link>
          );
        })}
        <button
          type="button"
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-current={further.some(({ current }) => current) || undefined}
          onClick={() => setOpen(true)}
          className={tab}
        >
          <span className="relative">
            <MenuIcon aria-hidden size={23} strokeWidth={1.8} />
            <Badge
              count={further.reduce((sum, { count }) => sum + count, 0)}
              className="-top-2 left-4 ring-2 ring-paper"
            />
          </span>
          {words('shell.more')}
        </button>
      </nav>
      {open && <MoreSheet onClose={() => setOpen(false)} />}
    </>
  );
}
