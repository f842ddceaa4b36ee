'use client';

import { Check } from 'lucide-react';
import type { RecipientView } from '@/directives/view';
import { useNow } from '@/ui/now';
import { Pill } from '@/ui/pill';
import { dayNumber, formatDate, formatTime } from '@/words/dates';
import { words } from '@/words/words';

/** How an addressee stands, and since when: replied, seen, not seen, late. */
export function RecipientPill({ recipient }: { readonly recipient: RecipientView }) {
  const now = useNow();
  const { state, late, seenAt, repliedAt } = recipient;
  const moment = (at: string | null) => {
    if (!at) return '';
    return dayNumber(at) === dayNumber(now) ? formatTime(at) : formatDate(at).slice(0, 5);
  };
  if (state === 'replied' && late)
    return <Pill tone="order">{words('directive.person.repliedLate', { at: moment(repliedAt) })}</Pill>;
  if (state === 'replied') {
    return (
      <Pill tone="done">
        <Check aria-hidden size={14} strokeWidth={3} />
        <span className="sr-only">{words('directive.person.replied')} </span>
        {moment(repliedAt)}
      </Pill>
    );
  }
  if (late)
    return <Pill tone="order">{words(state === 'seen' ? 'directive.person.lateSeen' : 'directive.person.late')}</Pill>;
  if (state === 'seen') return <Pill tone="soon">{words('directive.person.seen', { at: moment(seenAt) })}</Pill>;
  return <Pill>{words('directive.person.owed')}</Pill>;
}
