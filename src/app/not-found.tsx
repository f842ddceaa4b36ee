import { FileQuestion } from 'lucide-react';
import { ButtonLink } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { words } from '@/words/words';

/** For an address that leads nowhere, and for what is not the reader's to see: the two must look the same. */
export default function NotFound() {
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        icon={<FileQuestion aria-hidden />}
        title={words('page.lost.title')}
        action={<ButtonLink href="/">{words('page.lost.action')}</ButtonLink>}
      >
        {words('page.lost.text')}
      </EmptyState>
    </main>
  );
}
