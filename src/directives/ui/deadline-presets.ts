import { addWorkingDays, vietnamCalendar, type WorkingCalendar } from '@/charter/working-days';
import { type Day, dayAt, instantOf, minutesAt, weekdayOf } from '@/charter/vietnam-time';
import { formatDay } from '@/words/dates';
import { words } from '@/words/words';

/** A deadline that one may take with a tap. */
export interface DeadlinePreset {
  readonly label: string;
  /** ms since the epoch */
  readonly at: number;
}

const CLOSE = 17 * 60;
const LEAST_MINUTES = 60;
const FRIDAY = 5;

/**
 * The ends of office days that orders usually name: today, the next working day, the last one of this week, and a week
 * of working days from now; each once.
 *
 * @param now ms since the epoch
 */
export function deadlinePresets(now: number, calendar: WorkingCalendar = vietnamCalendar): readonly DeadlinePreset[] {
  const today = dayAt(now);
  const next = addWorkingDays(today, 1, calendar);
  const friday = today + FRIDAY - weekdayOf(today);
  const soonEnough = calendar.isWorkingDay(today) && minutesAt(now) <= CLOSE - LEAST_MINUTES;
  const days: readonly (readonly [Day, string] | false)[] = [
    soonEnough && [today, words('directive.preset.today')],
    [next, next === today + 1 ? words('directive.preset.tomorrow') : nameOf(next)],
    friday > today + 1 && calendar.isWorkingDay(friday) && [friday, words('directive.preset.week')],
    [addWorkingDays(today, 5, calendar), words('directive.preset.days', { days: 5 })],
  ];
  const seen = new Set<Day>();
  return days.flatMap((choice) => {
    if (!choice || seen.has(choice[0])) return [];
    seen.add(choice[0]);
    return [{ label: words('directive.preset.close', { day: choice[1] }), at: instantOf(choice[0], CLOSE) }];
  });
}

const nameOf = (day: Day) => formatDay(instantOf(day)).slice(0, -5);
