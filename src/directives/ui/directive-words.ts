import type { DirectiveCounts, DirectiveSummary, ReplyStatus } from '@/directives/view';
import type { PillTone } from '@/ui/pill';
import type { Segment } from '@/ui/progress-bar';
import { words } from '@/words/words';

/** Whether a directive binds as an order or guides as a direction, with the clause that says so. */
export const FORCE = {
  order: { clause: '3.5', name: 'directive.order', ink: 'text-order' },
  direction: { clause: '5.1a', name: 'directive.direction', ink: 'text-direction' },
} as const;

export const STATUSES: readonly ReplyStatus[] = ['received', 'in-progress', 'done', 'blocked'];

export const STATUS_TONES: Readonly<Record<ReplyStatus, PillTone>> = {
  received: 'act',
  'in-progress': 'act',
  done: 'done',
  blocked: 'soon',
};

export const STATE_TONES: Readonly<Record<DirectiveSummary['state'], PillTone>> = {
  open: 'act',
  closed: 'plain',
  revoked: 'soon',
  replaced: 'plain',
};

const NAMED = 4;

/** To whom it goes, in a line: "34 đồng chí: Văn phòng, Phòng Bổ trợ tư pháp và 9 nơi khác". */
export function addresseesLine({ addressees, counts }: Pick<DirectiveSummary, 'addressees' | 'counts'>): string {
  const labels = addressees.map(({ kind, label }) => (kind === 'all' ? words('directive.everybody') : label));
  const named = labels.slice(0, NAMED).join(', ');
  const more = labels.length - NAMED;
  const list = more > 0 ? words('directive.andMore', { named, more }) : named;
  return words('directive.recipients', { count: counts.total, list });
}

/** How the addressees stand, for a bar: replied, late, seen, not seen. */
export function progress({ replied, seen, owed }: DirectiveCounts): readonly Segment[] {
  return [
    { value: replied, tone: 'done', label: words('directive.count.replied', { count: replied }) },
    { value: seen, tone: 'soon', label: words('directive.count.seen', { count: seen }) },
    { value: owed, tone: 'idle', label: words('directive.count.owed', { count: owed }) },
  ];
}
