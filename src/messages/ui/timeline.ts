import type { DirectiveSummary } from '@/directives/view';
import type { MessageView } from '@/messages/view';
import { dayNumber } from '@/words/dates';

/** Messages that one person wrote one after another, under one name. */
export interface Run {
  readonly kind: 'run';
  readonly seq: number;
  readonly messages: readonly MessageView[];
}

export interface DirectiveBlock {
  readonly kind: 'directive';
  readonly seq: number;
  readonly directive: DirectiveSummary;
}

export type Block = Run | DirectiveBlock;

/** What stands under one date. */
export interface Day {
  readonly number: number;
  readonly at: string;
  readonly blocks: readonly Block[];
}

const RUN_MS = 10 * 60_000;
/** A run ends at these numbers of the ledger, too: its bounds do not depend on how much of the history is in hand. */
const RUN_NUMBERS = 32;

/**
 * The stream as it is read: by day, then by author, directives in their place. What did not change since `previous` is
 * the very same object, so that only what changed is drawn again.
 *
 * @param unreadFrom number of the first message that was unread on opening: no run goes on across it
 */
export function timeline(
  messages: readonly MessageView[],
  directives: readonly DirectiveSummary[],
  unreadFrom: number | null,
  previous: readonly Day[] = [],
): readonly Day[] {
  const known = new Map(previous.flatMap(({ blocks }) => blocks.map((block) => [`${block.kind} ${block.seq}`, block])));
  const days: { number: number; at: string; blocks: Block[] }[] = [];
  for (const block of toBlocks(messages, directives, unreadFrom)) {
    const at = block.kind === 'run' ? block.messages[0]!.at : block.directive.issuedAt;
    const number = dayNumber(at);
    const before = known.get(`${block.kind} ${block.seq}`);
    const kept = before && sameBlock(before, block) ? before : block;
    if (days.at(-1)?.number !== number) days.push({ number, at, blocks: [] });
    days.at(-1)!.blocks.push(kept);
  }
  const past = new Map(previous.map((day) => [day.number, day]));
  return days.map((day) => {
    const before = past.get(day.number);
    return before && sameItems(before.blocks, day.blocks) ? before : day;
  });
}

function toBlocks(
  messages: readonly MessageView[],
  directives: readonly DirectiveSummary[],
  unreadFrom: number | null,
): readonly Block[] {
  const blocks: Block[] = [];
  const waiting = [...directives].sort((one, other) => one.seq - other.seq);
  for (const message of messages) {
    while (waiting[0] && waiting[0].seq < message.seq) blocks.push(toDirective(waiting.shift()!));
    const run = blocks.at(-1);
    if (run?.kind === 'run' && goesOn(run, message) && message.seq !== unreadFrom) {
      blocks[blocks.length - 1] = { ...run, messages: [...run.messages, message] };
    } else blocks.push({ kind: 'run', seq: message.seq, messages: [message] });
  }
  return [...blocks, ...waiting.map(toDirective)];
}

const toDirective = (directive: DirectiveSummary): DirectiveBlock => ({
  kind: 'directive',
  seq: directive.seq,
  directive,
});

function goesOn({ messages }: Run, next: MessageView): boolean {
  const last = messages.at(-1)!;
  return (
    last.author.id === next.author.id &&
    Math.floor(last.seq / RUN_NUMBERS) === Math.floor(next.seq / RUN_NUMBERS) &&
    dayNumber(last.at) === dayNumber(next.at) &&
    Date.parse(next.at) - Date.parse(last.at) < RUN_MS
  );
}

function sameBlock(one: Block, other: Block): boolean {
  if (one.kind === 'run' && other.kind === 'run') return sameItems(one.messages, other.messages);
  return one.kind === 'directive' && other.kind === 'directive' && one.directive === other.directive;
}

function sameItems<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/**
 * Where the unread begins: the number of the `unread`-th message from the end that another person wrote; null when
 * nothing is unread, or when it lies before what is in hand.
 */
export function firstUnread(messages: readonly MessageView[], me: string, unread: number): number | null {
  if (unread === 0) return null;
  const others = messages.filter(({ author }) => author.id !== me);
  return others.at(-unread)?.seq ?? null;
}

/** Directives that belong among these messages: not before the oldest while there are older ones, not after a cut. */
export function directivesAmong(
  directives: readonly DirectiveSummary[],
  page: { readonly messages: readonly MessageView[]; readonly next: number | null; readonly detached: boolean },
): readonly DirectiveSummary[] {
  const oldest = page.next === null ? 0 : (page.messages[0]?.seq ?? 0);
  const newest = page.detached ? (page.messages.at(-1)?.seq ?? 0) : Infinity;
  return directives.filter(({ seq }) => seq >= oldest && seq <= newest);
}

/** `timeline` that remembers what it drew last. */
export function keepTimeline() {
  let last: readonly Day[] = [];
  return (
    messages: readonly MessageView[],
    directives: readonly DirectiveSummary[],
    unreadFrom: number | null,
  ): readonly Day[] => (last = timeline(messages, directives, unreadFrom, last));
}
