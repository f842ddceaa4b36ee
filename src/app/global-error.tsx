'use client';

import { FailedPageLater } from '@/ui/failed-page-later';
import './globals.css';

/** For a fault in the root layout itself, which then cannot draw the page. */
export default function GlobalError(props: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <html lang="vi">
      <body>
        <FailedPageLater {...props} />
      </body>
    </html>
  );
}
