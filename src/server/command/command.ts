import type { z } from 'zod';
import type { Decision } from '@/charter/decision';
import type { Prisma, Transaction } from '../database';
import type { Audience } from '../ledger/entry';
import type { Actor } from './actor';
import type { Answer, Halt } from './answer';

/** The leader's consent under which a stored command runs again (3.2). */
export interface Consent {
  readonly approval: string;
}

/** What a command is given besides its input. */
export interface CommandContext<A extends Actor = Actor> {
  readonly tx: Transaction;
  readonly groupId: string;
  readonly actor: A;
  readonly now: Date;
  /** the number that the next event will get in the ledger */
  readonly seq: number;
  readonly consent: Consent | null;
  /** schedules a job; it exists only if the transaction commits */
  job(name: string, data: object, startAfter: Date): Promise<void>;
  /** runs a stored command inside this one, as `actor`; without consent, one that still needs it is a conflict */
  inner(name: string, input: unknown, actor: Actor, consent: Consent | null): Promise<InnerAnswer>;
}

export type InnerAnswer =
  | { readonly kind: 'done'; readonly written: Written }
  | Exclude<Answer, { kind: 'done' | 'waiting' }>;

/** An act to be recorded. `texts` are users' words: kept beside the ledger, which keeps their salted hash. */
export interface NewEvent {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly texts?: Readonly<Record<string, string>>;
  readonly audience?: Audience;
}

export interface Written {
  readonly result: Readonly<Record<string, unknown>>;
  readonly events: readonly NewEvent[];
  /** rows that nobody can name before they are answered: written together with those of other acts */
  readonly messages?: readonly Prisma.MessageCreateManyInput[];
}

/** Users' words in an input, to be screened before anything is kept. `path` as in an InputProblem. */
export interface WrittenText {
  readonly path: string;
  readonly text: string;
  readonly subject: 'text' | 'file-name';
  /** the code of the detector whose finding the author says is wrong, where that is what the text is sent for */
  readonly contested?: string;
}

type ActorOf<By> = Extract<Actor, { kind: By }>;

/**
 * One kind of act. The runner takes it through parse → facts → decide → write; see `defineCommand`.
 */
export interface Command<Input, Facts, By extends Actor['kind']> {
  /** kebab-case, as in the URL */
  readonly name: string;
  readonly by: readonly By[];
  readonly input: z.ZodType<Input>;
  /** the users' words in the input; none if left out */
  texts?(input: Input): readonly WrittenText[];
  /** loads, and locks, exactly what the rule asks for */
  facts(context: CommandContext<ActorOf<By>>, input: Input): Promise<Facts | Halt>;
  /** the charter's word; pure */
  decide(facts: NoInfer<Facts>, context: CommandContext<ActorOf<By>>): Decision;
  /** the only place that writes; a Halt says that nothing was written after all */
  write(context: CommandContext<ActorOf<By>>, input: Input, facts: NoInfer<Facts>): Promise<Written | Halt>;
  /** names in `result` that are shown once and never kept with the answer */
  readonly secretResults?: readonly string[];
  /** talk and orders: leaves everybody's standing, the group's settings and what texts are screened by as they are */
  readonly keepsStanding?: boolean;
}

/** A command whose types have been closed over, as the runner keeps it. */
export type AnyCommand = Command<unknown, unknown, Actor['kind']>;

/** Checks the types of a command where it is defined, and forgets them for the registry. */
export function defineCommand<Input, Facts, By extends Actor['kind']>(command: Command<Input, Facts, By>): AnyCommand {
  return command as unknown as AnyCommand;
}
