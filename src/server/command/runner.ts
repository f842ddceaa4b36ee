import { randomUUID } from 'node:crypto';
import { type Decision, type Reason, both } from '@/charter/decision';
import type { Database, Prisma, Transaction } from '../database';
import { LedgerWriter, lockHead, openLedger } from '../ledger/append';
import type { AddressedEntry } from '../ledger/entry';
import type { Actor } from './actor';
import { type Answer, Halt } from './answer';
import { type Asker, type SessionMembers, findSessionMembers } from './askers';
import type { AnyCommand, CommandContext, Consent, InnerAnswer, Written } from './command';
import { GroupQueue } from './group-queue';
import { KeptAnswers, hashBody } from './kept-answers';
import { parseInput } from './parse';
import { standingOf } from './standings';

/** One wish to change a group. */
export interface Asked {
  readonly groupId: string;
  readonly name: string;
  readonly input: unknown;
  readonly asker: Asker;
  /** the UUID of the header Idempotency-Key, if any */
  readonly key?: string;
}

/** What the runner leaves to features: they are handed in where the application is put together. */
export interface RunnerParts {
  readonly database: Database;
  readonly commands: readonly AnyCommand[];
  readonly clock: () => Date;
  /** the charter's word on the users' words in an input (3.3, 4.1, 4.3, 4.7, D2–D4) */
  readonly screen: (command: AnyCommand, input: unknown, context: CommandContext) => Promise<Decision>;
  /** stores a command that waits for the leader (3.2); the result names the approval */
  readonly request: (
    waiting: { command: string; input: unknown; clause: string },
    context: CommandContext,
  ) => Promise<Written & { readonly result: { readonly approval: string } }>;
  /** hands a job to the queue inside the transaction */
  readonly job: (tx: Transaction, name: string, data: object, startAfter: Date) => Promise<void>;
  /** called after commit, in order, with what the ledger gained */
  readonly published: (groupId: string, entries: readonly AddressedEntry[]) => void;
  /** called when an act was refused, after its transaction */
  readonly refused: (groupId: string, actor: Actor, command: AnyCommand, reasons: readonly Reason[]) => void;
}

interface Work {
  readonly asked: Asked;
  readonly command: AnyCommand;
  readonly input: unknown;
  readonly founds: boolean;
}

/** What the acts of one transaction share. */
interface Turn {
  readonly tx: Transaction;
  readonly groupId: string;
  readonly now: Date;
  readonly ledger: LedgerWriter;
  readonly answers: KeptAnswers;
  readonly sessions: SessionMembers;
  readonly messages: Prisma.MessageCreateManyInput[];
  readonly refused: (() => void)[];
}

type Outcome = Exclude<InnerAnswer, { kind: 'done' }> | { kind: 'done'; written: Written; waits: boolean };

const TRANSACTION = { maxWait: 20_000, timeout: 60_000 } as const;

/** Takes every act through its life: parse → lock → facts → charter → write → ledger → commit → live stream. */
export class Runner {
  private readonly commands: ReadonlyMap<string, AnyCommand>;
  private readonly queue: GroupQueue<Work, Answer>;

  constructor(private readonly parts: RunnerParts) {
    this.commands = new Map(parts.commands.map((command) => [command.name, command]));
    this.queue = new GroupQueue((groupId, work) => this.perform(groupId, work));
  }

  /** Runs a command on a group that stands. Throws only for faults of ours. */
  async run(asked: Asked): Promise<Answer> {
    return this.take(asked, false);
  }

  /** Runs the command that founds a group; the group gets the id given in `asked`. */
  async found(asked: Asked): Promise<Answer> {
    return this.take(asked, true);
  }

  private async take(asked: Asked, founds: boolean): Promise<Answer> {
    const command = this.commands.get(asked.name);
    const by = asked.asker.kind === 'session' ? 'member' : asked.asker.kind;
    if (!command?.by.includes(by)) return { kind: 'not-found' };
    const input = parseInput(command.input, asked.input);
    if (input instanceof Halt) return input.answer;
    return this.queue.run(asked.groupId, { asked, command, input, founds });
  }

  private async perform(groupId: string, work: readonly Work[]): Promise<readonly Answer[]> {
    const { answers, turn } = await this.parts.database.write.$transaction(async (tx) => {
      const turn = await this.open(tx, groupId, work);
      const answers: Answer[] = [];
      for (const piece of work) answers.push(await this.answer(turn, piece));
      if (turn.messages.length > 0) await tx.message.createMany({ data: turn.messages });
      await turn.ledger.flush(tx);
      await turn.answers.flush(tx, turn.now);
      return { answers, turn };
    }, TRANSACTION);
    if (turn.ledger.published.length > 0) this.parts.published(groupId, turn.ledger.published);
    turn.refused.forEach((report) => report());
    return answers;
  }

  private async open(tx: Transaction, groupId: string, work: readonly Work[]): Promise<Turn> {
    const head = work[0]!.founds ? await openLedger(tx, groupId) : await lockHead(tx, groupId);
    const now = this.parts.clock();
    return {
      tx,
      groupId,
      now,
      ledger: new LedgerWriter(groupId, head),
      answers: await KeptAnswers.load(tx, work.flatMap(({ asked }) => asked.key ?? [])),
      sessions: await findSessionMembers(tx, groupId, work.map(({ asked }) => asked.asker), now),
      messages: [],
      refused: [],
    };
  }

  private async answer(turn: Turn, { asked, command, input }: Work): Promise<Answer> {
    const actor = await this.actor(turn, asked.asker);
    if (!('standing' in actor) && (actor.kind === 'not-found' || actor.kind === 'no-session')) return actor;
    const key = asked.key && actor.kind === 'member' ? { actor: actor.memberId, key: asked.key } : null;
    const bodyHash = hashBody(asked.input);
    const kept = key && turn.answers.find(key, command.name, bodyHash);
    if (kept) return kept;

    const seq = turn.ledger.next;
    const outcome = await this.act(turn, { command, input }, actor, null, async (clause, context) => {
      const written = await this.parts.request({ command: command.name, input, clause }, context);
      return { kind: 'done', written, waits: true };
    });
    if (outcome.kind === 'refused') {
      turn.refused.push(() => this.parts.refused(turn.groupId, actor, command, outcome.reasons));
    }
    if (outcome.kind !== 'done') return outcome;
    this.record(turn, command, outcome, actor);
    const answer: Answer = outcome.waits
      ? { kind: 'waiting', approval: outcome.written.result.approval as string }
      : { kind: 'done', seq: Math.min(seq, turn.ledger.next - 1), result: outcome.written.result };
    if (key) turn.answers.keep(key, { command: command.name, bodyHash, answer }, command.secretResults ?? []);
    return answer;
  }

  private async actor(turn: Turn, asker: Asker): Promise<Actor | { kind: 'not-found' } | { kind: 'no-session' }> {
    if (asker.kind === 'visitor' || asker.kind === 'system') return asker;
    const memberId = asker.kind === 'member' ? asker.memberId : turn.sessions.get(asker.sessionId);
    if (memberId === undefined) return { kind: 'no-session' };
    const { tx, groupId, now, ledger } = turn;
    const { standingSeq } = ledger;
    const actor = memberId && (await standingOf(tx, { groupId, memberId, standingSeq }, now));
    return actor || { kind: 'not-found' };
  }

  private record(turn: Turn, command: AnyCommand, { written, waits }: { written: Written; waits: boolean }, actor: Actor): void {
    const keepsStanding = waits || (command.keepsStanding ?? false);
    const member = actor.kind === 'member' ? actor : null;
    for (const event of written.events) turn.ledger.add(event, member, { now: turn.now, keepsStanding });
    turn.messages.push(...(written.messages ?? []));
  }

  /** facts → rule and screening → write; where consent is needed and not given, what `unconsented` makes of it. */
  private async act(
    turn: Turn,
    { command, input }: Pick<Work, 'command' | 'input'>,
    actor: Actor,
    consent: Consent | null,
    unconsented: (clause: string, context: CommandContext) => Promise<Outcome>,
  ): Promise<Outcome> {
    const context = this.context(turn, actor, consent);
    const facts = await command.facts(context, input);
    if (facts instanceof Halt) return facts.answer;
    const decision = both(command.decide(facts, context), await this.parts.screen(command, input, context));
    if (decision.outcome === 'refused') return { kind: 'refused', reasons: decision.reasons };
    if (decision.outcome === 'needs-approval' && !consent) return unconsented(decision.clause, context);
    const written = await command.write(context, input, facts);
    return written instanceof Halt ? written.answer : { kind: 'done', written, waits: false };
  }

  private context(turn: Turn, actor: Actor, consent: Consent | null): CommandContext {
    return {
      tx: turn.tx,
      groupId: turn.groupId,
      actor,
      now: turn.now,
      get seq() {
        return turn.ledger.next;
      },
      consent,
      job: (name, data, startAfter) => this.parts.job(turn.tx, name, data, startAfter),
      inner: (name, input, as, given) => this.inner(turn, name, input, as, given),
    };
  }

  /** A stored command runs again with the facts of this moment; its acts are recorded as its requester's. */
  private async inner(turn: Turn, name: string, stored: unknown, actor: Actor, consent: Consent | null): Promise<InnerAnswer> {
    const command = this.commands.get(name);
    if (!command) return { kind: 'not-found' };
    const input = parseInput(command.input, stored);
    if (input instanceof Halt) return input.answer;
    const stillWaits = async (): Promise<Outcome> => ({ kind: 'conflict', code: 'facts-changed' });
    const outcome = await this.act(turn, { command, input }, actor, consent, stillWaits);
    if (outcome.kind === 'done') this.record(turn, command, outcome, actor);
    return outcome;
  }
}

/** A new id for anything that a command makes. */
export const newId = (): string => randomUUID();
