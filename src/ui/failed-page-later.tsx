'use client';

import { lazy, Suspense } from 'react';

const FailedPage = lazy(() => import('./failed-page').then((module) => ({ default: module.FailedPage })));

/** The page for a fault, fetched when there is one: every page carries its boundary, hardly any needs what it shows. */
export function FailedPageLater(props: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <Suspense>
      <FailedPage {...props} />
    </Suspense>
  );
}
