'use client';

import { Printer } from 'lucide-react';
import { Button } from '@/ui/button';
import { words } from '@/words/words';

/** Prints the page, without what stands around it. */
export function PrintButton() {
  return (
    <Button onClick={() => window.print()} icon={<Printer aria-hidden size={18} />}>
      <span className="max-sm:sr-only">{words('charter.print')}</span>
    </Button>
  );
}
