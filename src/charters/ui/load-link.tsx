'use client';

import { FileText } from 'lucide-react';
import type { Reason } from '@/charter/decision';
import { Button, ButtonLink } from '@/ui/button';
import { words } from '@/words/words';

type LoadLinkProps = { readonly group: string; readonly forbidden: Reason | null };

/** The way to bringing in the official text; where the charter forbids it, off, with its clause. */
export function LoadLink({ group, forbidden }: LoadLinkProps) {
  const icon = <FileText aria-hidden size={18} />;
  if (forbidden) {
    return (
      <span className="max-md:hidden">
        <Button icon={icon} forbiddenBy={forbidden}>
          {words('charter.load.short')}
        </Button>
      </span>
    );
  }
  return (
    <ButtonLink href={`/g/${group}/quy-che/van-ban`} icon={icon}>
      <span className="max-sm:sr-only">{words('charter.load.short')}</span>
    </ButtonLink>
  );
}
