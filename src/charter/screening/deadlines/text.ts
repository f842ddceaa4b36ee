import type { WorkingCalendar } from '../../working-days';
import { readDuration, readNextWorkingDay, type Duration } from './durations';
import { leadAt, type Lead } from './leads';
import type { Token } from './tokens';
import { readWhen, type When } from './when';
import type { Phrase } from './words';

const READINGS_AT_LEAST = 200;
const READINGS_A_TOKEN = 0.25;

/** A text in tokens, which remembers what it has read where: many announcements may look at the same words. */
export class Text {
  readonly #leads: (Phrase<Lead> | null | undefined)[] = [];
  readonly #whens: (When | null | undefined)[] = [];
  readonly #durations: (Duration | null | undefined)[] = [];

  #readings: number;

  constructor(
    readonly tokens: readonly Token[],
    /** ms since the epoch */
    readonly now: number,
    readonly calendar: WorkingCalendar,
  ) {
    this.#readings = READINGS_AT_LEAST + READINGS_A_TOKEN * tokens.length;
  }

  get exhausted(): boolean {
    return this.#readings <= 0;
  }

  /** Whether one more reading is granted: dense prose takes one for twenty tokens, a text made to be slow takes many. */
  grantReading(): boolean {
    return this.#readings-- > 0;
  }

  /** The announcement that begins at a token. */
  lead(index: number): Phrase<Lead> | null {
    let lead = this.#leads[index];
    if (lead === undefined) this.#leads[index] = lead = leadAt(this.tokens, index);
    return lead;
  }

  /** The day, time or both that begin at a token. */
  when(index: number): When | null {
    let when = this.#whens[index];
    if (when === undefined) this.#whens[index] = when = readWhen(this.tokens, index, this.now);
    return when;
  }

  /** The length of time that begins at a token. */
  duration(index: number): Duration | null {
    let duration = this.#durations[index];
    if (duration === undefined) {
      duration = readDuration(this.tokens, index, this.now, this.calendar) ?? readNextWorkingDay(this.tokens, index, this.now, this.calendar);
      this.#durations[index] = duration;
    }
    return duration;
  }
}
