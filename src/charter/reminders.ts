const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export type Occasion = 'before' | 'due' | 'after-1' | 'after-2' | 'after-3';

/**
 * When those who have not replied are reminded (5.3c): a day before the deadline, or halfway to it when less than two
 * days are left; at the deadline; and on the three days after it.
 *
 * @param from when the deadline was set, ms since the epoch
 * @param deadline ms since the epoch
 */
export function reminderTimes(from: number, deadline: number): readonly { occasion: Occasion; at: number }[] {
  const before = Math.max(deadline - DAY_MS, from + (deadline - from) / 2);
  return [
    { occasion: 'before', at: before },
    { occasion: 'due', at: deadline },
    { occasion: 'after-1', at: deadline + DAY_MS },
    { occasion: 'after-2', at: deadline + 2 * DAY_MS },
    { occasion: 'after-3', at: deadline + 3 * DAY_MS },
  ];
}

/** Whether a later reminder of the same deadline has fallen due meanwhile: after a pause, only the latest is sent. */
export function isOvertaken(occasion: Occasion, deadline: number, now: number): boolean {
  const next: Readonly<Record<Occasion, number | null>> = {
    before: deadline,
    due: deadline + DAY_MS,
    'after-1': deadline + 2 * DAY_MS,
    'after-2': deadline + 3 * DAY_MS,
    'after-3': null,
  };
  const overtakenAt = next[occasion];
  return overtakenAt !== null && now >= overtakenAt;
}
