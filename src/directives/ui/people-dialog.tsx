'use client';

import { useState } from 'react';
import { useLive } from '@/groups/ui/live';
import { ButtonLink } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { FilterBar } from '@/ui/filter-bar';
import { Person } from '@/ui/person';
import { ProgressBar } from '@/ui/progress-bar';
import { words } from '@/words/words';
import { progress } from './directive-words';
import { keep, type RecipientFilter, recipientFilters } from './recipient-filter';
import { RecipientPill } from './recipient-pill';
import { useWholeDirective } from './use-whole-directive';

/** Who owes an answer and who has given it, where there is no room for the panel. */
export function PeopleDialog({ directive: id, onClose }: { readonly directive: string; readonly onClose: () => void }) {
  const group = useLive((state) => state.frame.id);
  const directive = useWholeDirective(id);
  const [filter, setFilter] = useState<RecipientFilter>('all');
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words('directive.whoReplied')}
      description={directive && words('directive.numbered', { number: directive.number })}
      footer={<ButtonLink href={`/g/${group}/chi-dao/${id}`}>{words('directive.open')}</ButtonLink>}
    >
      {directive && (
        <>
          <ProgressBar segments={progress(directive.counts)} />
          <FilterBar
            label={words('directive.filter.name')}
            filters={recipientFilters(directive.counts)}
            value={filter}
            onChange={setFilter}
            className="mt-2"
          />
          <ul className="divide-y divide-line">
            {keep(directive.recipients, filter).map((recipient) => (
              <li key={recipient.member.id} className="py-2.5">
                <Person person={recipient.member} aside={<RecipientPill recipient={recipient} />} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
