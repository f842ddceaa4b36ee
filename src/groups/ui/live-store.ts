import type { LedgerLine } from '@/ledgers/view';
import type { GroupFrame } from '@/groups/view';
import type { DirectiveSummary } from '@/directives/view';
import type { MessagePage } from '@/messages/view';
import type { PinView } from '@/pins/view';
import * as directiveEvents from '@/directives/events';
import * as messageEvents from '@/messages/events';
import * as pinEvents from '@/pins/events';
import * as frameEvents from './frame-events';

/** The part of the history that is in hand. Detached: it does not reach the newest message. */
export interface StreamPage extends MessagePage {
  readonly detached: boolean;
}

/** What the screens of one group know, kept current by the acts in the ledger. */
export interface GroupState {
  readonly frame: GroupFrame;
  /** null until the stream has been opened */
  readonly page: StreamPage | null;
  readonly directives: directiveEvents.DirectivesState;
  readonly pins: readonly PinView[];
  readonly connected: boolean;
  /** the newest ledger number that has come in */
  readonly seq: number;
}

/** What a page of the group was read with on the server, and the ledger number before which it was read. */
export interface Reading {
  readonly seq: number;
  readonly page?: MessagePage;
  readonly directives?: readonly DirectiveSummary[];
}

const REMEMBERED = 2_000;

/** Holds the state of one group for as long as its pages are open. Changes only by `change`, `receive` and `read`. */
export class LiveStore {
  private state: GroupState;
  private recent: LedgerLine[] = [];
  private readonly watchers = new Set<() => void>();
  private readonly listeners = new Set<(events: readonly LedgerLine[]) => void>();

  constructor(frame: GroupFrame, directives: readonly DirectiveSummary[], pins: readonly PinView[]) {
    const byId = Object.fromEntries(directives.map((directive) => [directive.id, directive]));
    this.state = {
      frame,
      page: null,
      directives: { me: frame.me.id, byId },
      pins,
      connected: true,
      seq: frame.seq,
    };
  }

  readonly get = (): GroupState => this.state;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  /** Hears of acts as they come in, after the state has taken them up. */
  readonly listen = (listener: (events: readonly LedgerLine[]) => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  change(step: (state: GroupState) => Partial<GroupState>): void {
    this.state = { ...this.state, ...step(this.state) };
    this.notify();
  }

  notify(): void {
    for (const watcher of this.watchers) watcher();
  }

  /** Takes up acts in the order of the ledger; those that came in before are passed over. */
  receive(events: readonly LedgerLine[]): void {
    const fresh = events.filter(({ seq }) => seq > this.state.seq);
    if (fresh.length === 0) return;
    this.recent = [...this.recent, ...fresh].slice(-REMEMBERED);
    this.state = fresh.reduce(step, this.state);
    this.notify();
    for (const listener of this.listeners) listener(fresh);
  }

  /**
   * Takes up what a page was read with, and plays over it the acts that came in since: none is lost between the
   * server's reading and the browser's first drawing. Safe to call while drawing, since it tells no watcher.
   */
  read({ seq, page, directives = [] }: Reading): void {
    const before = this.state;
    const opened = before.page ?? (page ? { ...page, detached: false } : null);
    const merged = { ...before, page: opened, directives: directiveEvents.putAll(before.directives, directives) };
    this.state = this.recent.filter((event) => event.seq > seq).reduce(replay, merged);
  }

  /** Takes up the frame as the server has just read it again. */
  renew(frame: GroupFrame): void {
    if (frame.seq >= this.state.frame.seq && frame !== this.state.frame) this.change(() => ({ frame }));
  }
}

function step(state: GroupState, event: LedgerLine): GroupState {
  return { ...replay(state, event), frame: frameEvents.apply(state.frame, event), seq: event.seq };
}

function replay(state: GroupState, event: LedgerLine): GroupState {
  const { page } = state;
  const missing = page?.detached && event.type === 'message-posted';
  return {
    ...state,
    page: page && !missing ? { ...page, ...messageEvents.apply(page, event) } : page,
    directives: directiveEvents.apply(state.directives, event),
    pins: pinEvents.apply(state.pins, event, findWords(state)),
  };
}

/** The words of a message or the title of a directive, as far as the state holds them. */
export function findWords({ page, directives }: GroupState): pinEvents.FindWords {
  return ({ kind, id }) =>
    kind === 'directive' ? directives.byId[id]?.title : page?.messages.find((message) => message.id === id)?.text;
}

/** What I still owe an answer, the nearest deadline first (5.3c). */
export function owed({ byId }: directiveEvents.DirectivesState): readonly DirectiveSummary[] {
  return Object.values(byId)
    .filter(({ state, mine }) => state === 'open' && mine !== null && mine.state !== 'replied')
    .sort((one, other) => Date.parse(one.deadline) - Date.parse(other.deadline));
}
