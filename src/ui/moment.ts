import { HOUR_MS } from '@/charter/vietnam-time';

/** A day (YYYY-MM-DD, or empty) and a time of it (hh:mm), of Vietnam, as boxes for them hold it. */
export type Moment = { readonly date: string; readonly time: string };

/** The instant of a moment, in ms since the epoch; null when it is incomplete. */
export function instantFrom({ date, time }: Moment): number | null {
  const at = Date.parse(`${date}T${time}:00+07:00`);
  return Number.isNaN(at) ? null : at;
}

/** The moment in Vietnam of an instant. */
export function momentFrom(at: number): Moment {
  const local = new Date(at + 7 * HOUR_MS).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}
