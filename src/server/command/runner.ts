import { randomUUID } from 'node:crypto';
import type { Decision, Reason } from '@/charter/decision';
import type { Database, Transaction } from '../database';
import { GENESIS } from '../ledger/chain';
import { type Head, LedgerWriter, lockHead } from '../ledger/append';
import type { AddressedEntry } from '../ledger/entry';
import type { Actor, MemberActor } from './actor';
import { loadActor } from './actor-facts';
import { type Answer, Halt } from './answer';
import type { AnyCommand, CommandContext, Consent, InnerAnswer, Written } from './command';
import { GroupQueue } from './group-queue';
import { type AnswerKey, findKeptAnswer, hashBody, keepAnswer } from './kept-answers';
import { parseInput } from './parse';

/** Who asks: a member is looked up again inside the transaction, so that nobody acts on a standing they have lost. */
export type Asker =
  | { readonly kind: 'member'; readonly memberId: string }
  | { readonly kind: 'visitor' }
  | { readonly kind: 'system' };

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
  /** called when an act was refused, after everything is rolled back or nothing was written */
  readonly refused: (asked: Asked, command: AnyCommand, reasons: readonly Reason[]) => void;
}

interface Work {
  readonly asked: Asked;
  readonly command: AnyCommand;
  readonly input: unknown;
  readonly founds: boolean;
}

interface Turn {
  readonly tx: Transaction;
  readonly groupId: string;
  readonly now: Date;
  readonly ledger: LedgerWriter;
}

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
    if (!command || !command.by.includes(asked.asker.kind)) return { kind: 'not-found' };
    const input = parseInput(command.input, asked.input);
    if (input instanceof Halt) return input.answer;
    const answer = await this.queue.run(asked.groupId, { asked, command, input, founds });
    if (answer.kind === 'refused') this.parts.refused(asked, command, answer.reasons);
    return answer;
  }

  private async perform(groupId: string, work: readonly Work[]): Promise<readonly Answer[]> {
    const { answers, published } = await this.parts.database.write.$transaction(
      async (tx) => {
        const head = work[0]!.founds ? await this.openLedger(tx, groupId) : await lockHead(tx, groupId);
        const turn: Turn = { tx, groupId, now: this.parts.clock(), ledger: new LedgerWriter(groupId, head) };
        const answers: Answer[] = [];
        for (const piece of work) answers.push(await this.answer(turn, piece));
        await turn.ledger.flush(tx);
        return { answers, published: turn.ledger.published };
      },
      { maxWait: 20_000, timeout: 60_000 },
    );
    if (published.length > 0) this.parts.published(groupId, published);
    return answers;
  }

  private async openLedger(tx: Transaction, groupId: string): Promise<Head> {
    await tx.ledgerHead.create({ data: { groupId, seq: 0, hash: GENESIS } });
    return { seq: 0, hash: GENESIS };
  }

  private async answer(turn: Turn, { asked, command, input }: Work): Promise<Answer> {
    const actor = await this.actor(turn, asked.asker);
    if (!actor) return { kind: 'not-found' };
    const key: AnswerKey | null =
      asked.key && actor.kind === 'member' ? { actor: actor.memberId, key: asked.key } : null;
    const bodyHash = hashBody(asked.input);
    const kept = key && (await findKeptAnswer(turn.tx, key, command.name, bodyHash));
    if (kept) return kept;

    const outcome = await this.act(turn, command, input, actor, null);
    if (outcome.kind !== 'done') return outcome;
    const seq = turn.ledger.next;
    this.record(turn, outcome.written, actor);
    const approval = outcome.waits ? (outcome.written.result.approval as string) : null;
    const answer: Answer = approval
      ? { kind: 'waiting', approval }
      : { kind: 'done', seq: Math.min(seq, turn.ledger.next - 1), result: outcome.written.result };
    if (key) {
      const secretResults = command.secretResults ?? [];
      await keepAnswer(turn.tx, key, { command: command.name, bodyHash, answer, secretResults, now: turn.now });
    }
    return answer;
  }

  private async actor(turn: Turn, asker: Asker): Promise<Actor | null> {
    return asker.kind === 'member' ? loadActor(turn.tx, turn.groupId, asker.memberId, turn.now) : asker;
  }

  private record(turn: Turn, written: Written, actor: Actor): void {
    const member: MemberActor | null = actor.kind === 'member' ? actor : null;
    for (const event of written.events) turn.ledger.add(event, member, turn.now);
  }

  /** facts → screening and rule → write, or a request for the leader's consent. */
  private async act(
    turn: Turn,
    command: AnyCommand,
    input: unknown,
    actor: Actor,
    consent: Consent | null,
  ): Promise<(InnerAnswer & { readonly kind: Exclude<InnerAnswer['kind'], 'done'> }) | { kind: 'done'; written: Written; waits: boolean }> {
    const context = this.context(turn, actor, consent);
    const facts = await command.facts(context, input);
    if (facts instanceof Halt) return facts.answer;
    const screened = await this.parts.screen(command, input, context);
    const decision = both(command.decide(facts, context), screened);
    if (decision.outcome === 'refused') return { kind: 'refused', reasons: decision.reasons };
    if (decision.outcome === 'needs-approval' && !consent) {
      const waiting = { command: command.name, input, clause: decision.clause };
      return { kind: 'done', written: await this.parts.request(waiting, context), waits: true };
    }
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

  /** The stored command runs again with the facts of this moment; its acts are recorded as its requester's. */
  private async inner(turn: Turn, name: string, input: unknown, actor: Actor, consent: Consent): Promise<InnerAnswer> {
    const command = this.commands.get(name);
    if (!command) return { kind: 'not-found' };
    const parsed = parseInput(command.input, input);
    if (parsed instanceof Halt) return parsed.answer as InnerAnswer;
    const outcome = await this.act(turn, command, parsed, actor, consent);
    if (outcome.kind !== 'done') return outcome;
    this.record(turn, outcome.written, actor);
    return outcome;
  }
}

/** Both words of the charter on one act: every reason of a refusal, else the need for approval, else allowed. */
function both(one: Decision, other: Decision): Decision {
  const reasons = [one, other].flatMap((decision) => (decision.outcome === 'refused' ? decision.reasons : []));
  if (reasons.length > 0) return { outcome: 'refused', reasons };
  return one.outcome === 'needs-approval' ? one : other;
}

/** A new id for anything that a command makes. */
export const newId = (): string => randomUUID();
