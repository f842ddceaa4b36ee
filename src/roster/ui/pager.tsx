'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '@/ui/button';
import { words } from '@/words/words';

type PagerProps = { readonly page: number; readonly pages: number; readonly onPage: (page: number) => void };

/** Turns the pages of a long table; nothing where there is only one. */
export function Pager({ page, pages, onPage }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={words('roster.pages')} className="mt-3 flex items-center justify-center gap-3">
      <Button
        size="small"
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
        icon={<ChevronLeft aria-hidden size={18} />}
        aria-label={words('roster.earlier')}
      />
      <span aria-live="polite" className="text-note text-muted">
        {words('roster.page', { page: page + 1, pages })}
      </span>
      <Button
        size="small"
        disabled={page === pages - 1}
        onClick={() => onPage(page + 1)}
        icon={<ChevronRight aria-hidden size={18} />}
        aria-label={words('roster.later')}
      />
    </nav>
  );
}
