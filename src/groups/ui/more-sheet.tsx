'use client';

import type { ReactNode } from 'react';
import { Dialog } from '@/ui/dialog';
import { Link } from '@/ui/link';
import { Person } from '@/ui/person';
import { words } from '@/words/words';
import { useAccountItems } from './account-menu';
import { useLive } from './live';
import { FURTHER_SECTIONS } from './sections';
import { useSections } from './use-sections';

const line = 'flex min-h-12 w-full items-center gap-3 rounded-md px-2 text-left text-body hover:bg-hover';

/** What a phone has no room for under the thumb. */
export function MoreSheet({ onClose }: { readonly onClose: () => void }) {
  const place = useSections();
  const { me } = useLive((state) => state.frame);
  const account = useAccountItems();
  const lines: { label: string; icon: ReactNode; href?: string | undefined; act?: (() => void) | undefined }[] = [
    ...FURTHER_SECTIONS.map(({ name, icon: Icon, ...section }) => {
      const { href, count } = place({ name, icon: Icon, ...section });
      const label = count > 0 ? words('shell.counted', { name: words(name), count }) : words(name);
      return { label, icon: <Icon aria-hidden size={20} className="text-muted" />, href };
    }),
    ...account.map(({ label, icon, href, onSelect }) => ({ label, icon, href, act: onSelect })),
  ];
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={words('shell.more')} size="small">
      <Person person={me} className="mb-3 border-b border-line pb-3" />
      <ul>
        {lines.map(({ label, icon, href, act }) => (
          <li key={label}>
            {href ? (
              <Link href={href} onClick={onClose} className={line}>
                {icon}
                {label}
              </Link>
            ) : (
              <button
                type="button"
                className={line}
                onClick={() => {
                  onClose();
                  act?.();
                }}
              >
                {icon}
                {label}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
