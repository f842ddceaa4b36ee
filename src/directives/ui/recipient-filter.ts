import type { DirectiveCounts, RecipientView } from '@/directives/view';
import { words } from '@/words/words';

export type RecipientFilter = 'all' | 'waiting' | 'late';

const KEEPS: Record<RecipientFilter, (recipient: RecipientView) => boolean> = {
  all: () => true,
  waiting: ({ state }) => state !== 'replied',
  late: ({ late }) => late,
};

/** The addressees that a filter keeps. */
export const keep = (recipients: readonly RecipientView[], filter: RecipientFilter) => recipients.filter(KEEPS[filter]);

/** The filters, each with how many it keeps. */
export const recipientFilters = ({ total, replied, late }: DirectiveCounts) =>
  [
    { value: 'all', label: words('directive.filter.all'), count: total },
    { value: 'waiting', label: words('directive.filter.waiting'), count: total - replied },
    { value: 'late', label: words('directive.filter.late'), count: late },
  ] as const;
