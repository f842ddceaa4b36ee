import type { Application } from '@/server/application';
import type { Answer } from '@/server/command/answer';
import { headOf } from '@/server/ledger/read';
import type { OfficeCalendar } from './calendar';
import type { Script } from './script';

/** Something that happens in the demo, at ms since the epoch. */
export interface Scene {
  readonly at: number;
  play(): Promise<void>;
}

type Result = Readonly<Record<string, unknown>>;

/** How long before acting a person looks at what is new, in ms. */
const READING_MS = 2 * 60_000;

/** Where the demo's people act: every one of their acts is a command, given by them. */
export class Stage {
  /** members' ids by the person's place on the roster, from 1 on */
  readonly members = new Map<number, string>();
  /** ids of roster entries, by the same */
  readonly entries = new Map<number, string>();
  /** ids of messages and directives, by their key in the script */
  readonly things = new Map<string, string>();

  constructor(
    readonly application: Pick<Application, 'database' | 'runner' | 'demoPassword'>,
    readonly groupId: string,
    readonly script: Script,
    readonly calendar: OfficeCalendar,
  ) {}

  /**
   * Gives a command as a person of the roster.
   *
   * @returns what it made; the approval's id when it waits for the leader
   * @throws Error where it is answered in any other way
   */
  async give(by: number, name: string, input: object): Promise<Result> {
    const asker = { kind: 'member', memberId: this.member(by) } as const;
    return made(name, await this.application.runner.run({ groupId: this.groupId, name, input, asker }));
  }

  /** Gives a command as somebody without a session, or as the software itself. */
  async giveAs(kind: 'visitor' | 'system', name: string, input: object): Promise<Result> {
    return made(name, await this.application.runner.run({ groupId: this.groupId, name, input, asker: { kind } }));
  }

  /** A person reads everything that is there. */
  reading(at: number, by: number): Scene {
    const upTo = () => headOf(this.application.database.read, this.groupId);
    return { at, play: async () => void (await this.give(by, 'mark-read', { upTo: await upTo() })) };
  }

  /** A person acts, having read what was there shortly before. */
  acting(at: number, by: number, play: () => Promise<void>): Scene[] {
    return [this.reading(at - READING_MS, by), { at, play }];
  }

  member = (by: number): string => this.members.get(by) ?? fail(`person ${by} is not a member yet`);

  thing = (key: string): string => this.things.get(key) ?? fail(`nothing is called ${key} yet`);

  /** The script's words with dates, quarters and "@names" put in. */
  say(text: string): string {
    return text.replace(/\{([^}]+)\}/g, (place, name: string) => {
      if (name.startsWith('@')) return `@${this.script.roster[Number(name.slice(1)) - 1]!.fullName}`;
      return this.calendar.word(name) ?? fail(`no words for ${place}`);
    });
  }

  /** Members' ids of the people whom a text names with "{@8}". */
  mentions(text: string): string[] {
    return [...text.matchAll(/\{@(\d+)\}/g)].map(([, by]) => this.member(Number(by)));
  }
}

function made(name: string, answer: Answer): Result {
  if (answer.kind === 'done') return answer.result;
  if (answer.kind === 'waiting') return { approval: answer.approval };
  return fail(`${name} was answered ${JSON.stringify(answer)}`);
}

function fail(why: string): never {
  throw new Error(`the demo cannot be made: ${why}`);
}
