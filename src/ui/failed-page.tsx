'use client';

import { TriangleAlert } from 'lucide-react';
import { words } from '@/words/words';
import { Button } from './button';
import { EmptyState } from './empty-state';

/** A page that could not be made: says so, gives the number under which the server logged it, and tries again. */
export function FailedPage({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const number = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <main className="grid min-h-[60dvh] place-items-center">
      <EmptyState
        icon={<TriangleAlert aria-hidden />}
        title={words('page.failed.title')}
        action={<Button onClick={() => retry()}>{words('page.failed.action')}</Button>}
      >
        {words('page.failed.text')}
        {number && <span className="mt-1 block text-note">{words('page.failed.number', { number })}</span>}
      </EmptyState>
    </main>
  );
}
