'use client';

import { Search } from 'lucide-react';
import { useLive } from '@/groups/ui/live';
import { Button } from '@/ui/button';
import { formatDate } from '@/words/dates';
import { words } from '@/words/words';

/** The head of the stream: the charter in force under the title; on a phone, the group's own name. */
export function StreamHeader({ onSearch }: { readonly onSearch: () => void }) {
  const { name, members, charter } = useLive((state) => state.frame);
  const from = charter ? formatDate(charter.from) : null;
  return (
    <header className="flex min-h-17 items-center gap-3 border-b border-line bg-paper px-4 py-2.5 sm:px-6">
      <div className="min-w-0 flex-1">
        <h1 className="truncate text-lead font-bold">
          <span className="lg:hidden">{name}</span>
          <span className="max-lg:hidden">{words('shell.section.messages')}</span>
        </h1>
        <p className="truncate text-note text-muted">
          <span className="lg:hidden">
            {words('shell.members', { count: members })}
            {from && ` · ${words('stream.charter', { from })}`}
          </span>
          <span className="max-lg:hidden">{from && words('stream.underCharter', { from })}</span>
        </p>
      </div>
      <Button
        icon={<Search aria-hidden size={19} />}
        aria-label={words('stream.search')}
        onClick={onSearch}
        className="max-sm:border-0 max-sm:px-2.5 print:hidden"
      >
        <span className="max-sm:hidden">{words('stream.search')}</span>
      </Button>
    </header>
  );
}
