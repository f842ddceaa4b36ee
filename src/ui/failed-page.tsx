'use client';

import { words } from '@/words/words';
import { buttonClass } from './button-class';

/** A page that could not be made: says so, gives the number under which the server logged it, and tries again. */
export function FailedPage({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const number = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <main className="mx-auto flex min-h-[60dvh] max-w-md flex-col items-center justify-center gap-2 px-6 text-center">
      <h1 className="text-lead font-semibold">{words('page.failed.title')}</h1>
      <p className="text-muted">{words('page.failed.text')}</p>
      {number && <p className="text-note text-muted">{words('page.failed.number', { number })}</p>}
      <button type="button" onClick={() => retry()} className={`mt-3 ${buttonClass()}`}>
        {words('page.failed.action')}
      </button>
    </main>
  );
}
