'use client';

import { initials } from '@/ui/initials';
import { Link } from '@/ui/link';
import { words } from '@/words/words';
import { AccountMenu } from './account-menu';
import { Badge } from './badge';
import { useLive } from './live';
import { ALL_SECTIONS } from './sections';
import { useSections } from './use-sections';

/** The sections of the group, down the side of a screen that has room for them. */
export function Rail() {
  const frame = useLive((state) => state.frame);
  const place = useSections();
  return (
    <nav
      aria-label={words('shell.sections')}
      className="hidden w-21 flex-col items-center gap-1 overflow-y-auto bg-rail px-1.5 py-3 text-on-rail md:flex print:hidden"
    >
      <Link
        href={`/g/${frame.id}`}
        aria-label={frame.name}
        className="mb-2 grid size-13 shrink-0 place-items-center rounded-full bg-white text-body font-bold text-[#0a3d7c] focus-visible:outline-white"
      >
        {groupInitials(frame.name)}
      </Link>
      {ALL_SECTIONS.map((section) => {
        const { href, current, count } = place(section);
        const Icon = section.icon;
        return (
          <Link
            key={section.path}
            href={href}
            aria-current={current ? 'page' : undefined}
            className="flex min-h-15 w-full flex-col items-center justify-center gap-1 rounded-lg text-center text-small/tight font-medium transition-colors hover:bg-white/10 focus-visible:outline-white aria-[current]:bg-rail-active aria-[current]:font-semibold"
          >
            <span className="relative">
              <Icon aria-hidden size={22} strokeWidth={1.8} />
              <Badge count={count} className="-top-2.5 left-4 ring-2 ring-rail" />
            </span>
            {words(section.name)}
          </Link>
        );
      })}
      <div className="mt-auto pt-3">
        <AccountMenu />
      </div>
    </nav>
  );
}

/** "Sở Tư pháp" is "STP": as offices are written short. */
function groupInitials(name: string): string {
  const letters = name.split(/\s+/).map((word) => initials(word));
  return letters.slice(0, 4).join('');
}
