import type { DeadlineCase } from './case';

/** Wednesday, in the morning. */
export const WEDNESDAY = '2026-11-25T09:00:00+07:00';

/**
 * A text with its deadlines: "≤ 2026-11-27 17:00" is still in time at that minute, "< 2026-11-27 17:00" is not.
 */
export function due(text: string, times: string | readonly string[], now = WEDNESDAY): DeadlineCase {
  const deadlines = [times].flat().map((time) => {
    const parts = /^([≤<]) (\d{4}-\d\d-\d\d) (\d\d:\d\d)$/.exec(time);
    if (!parts) throw new Error(`no such time: ${time}`);
    return { at: `${parts[2]}T${parts[3]}:00+07:00`, inclusive: parts[1] === '≤' };
  });
  return { text, now, deadlines };
}

/** A text that sets no deadline. */
export function none(text: string, now = WEDNESDAY): DeadlineCase {
  return { text, now, deadlines: [] };
}
