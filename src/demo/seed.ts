import type { Application } from '@/server/application';
import { headOf } from '@/server/ledger/read';
import { formatNumber } from '@/words/words';
import { openAccounts } from './accounts';
import { asking } from './asking';
import { officeCalendar } from './calendar';
import { directing } from './directing';
import { foundDemo, gathering } from './founding';
import { readScript } from './script';
import type { Scene } from './stage';
import { talk } from './talk';

/** Where the demo is made, and how it tells of its progress. */
export interface DemoParts {
  readonly application: Pick<Application, 'database' | 'runner' | 'demoPassword'>;
  /** moves the clock of that application */
  readonly setClock: (at: Date) => void;
  readonly report: (line: string) => void;
  /** the moment up to which the demo lives; now if left out */
  readonly now?: Date;
}

/** No two acts fall on the full minute of the script: this many seconds later, by their order. */
const seconds = (index: number) => (index * 37) % 53;

/**
 * Makes the demo on an empty database: a department of fictional people, founded three office weeks ago, whose every act
 * was a command under the clock of its moment. The clock is left at `now`.
 *
 * @throws Error where the charter or a command does not let the script through
 */
export async function seedDemo({ application, setClock, report, now = new Date() }: DemoParts): Promise<void> {
  const script = readScript();
  const calendar = officeCalendar(now);
  setClock(new Date(calendar.at('d0 07:45')));
  const stage = await foundDemo(application, script, calendar);
  const scenes: Scene[] = [
    ...gathering(stage),
    ...asking(stage),
    ...script.directives.flatMap((directive) => directing(stage, directive)),
    ...talk(stage),
  ].map(({ at, play }, index) => ({ at: at + seconds(index) * 1000, play }));
  report(script.progress.days);
  const past = scenes.filter(({ at }) => at < now.getTime()).sort((one, other) => one.at - other.at);
  for (const { at, play } of past) {
    setClock(new Date(at));
    await play();
  }
  setClock(now);
  await openAccounts(stage);
  const entries = await headOf(application.database.read, stage.groupId);
  report(script.progress.done.replace('{entries}', formatNumber(entries)));
}
