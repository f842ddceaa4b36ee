import { type AddressedEntry, type Reader, mayRead } from '../ledger/entry';

/** Somebody who follows a group live. `send` gets one entry as its JSON text; `end` closes the connection. */
export interface Subscriber extends Reader {
  officer: boolean;
  /** the last entry that was sent or passed over */
  seq: number;
  send(seq: number, json: string): void;
  end(): void;
}

interface LiveGroup {
  readonly subscribers: Set<Subscriber>;
  /** the newest entry handed out; null until it is known */
  cursor: number | null;
  /** a reading of the ledger is under way, and whether to read once more after it */
  catchingUp: boolean;
  again: boolean;
}

/** Reads a group's entries after a number, in order, at most `limit`. */
export type ReadAfter = (groupId: string, after: number, limit: number) => Promise<AddressedEntry[]>;

const PAGE = 500;

/**
 * Hands each group's entries to those who follow it, in order and once. What this process commits comes in through
 * `publish`; what others commit is read from the ledger on `wake`. A hint may get lost, an entry may not.
 */
export class Hub {
  private readonly groups = new Map<string, LiveGroup>();

  constructor(
    private readonly readAfter: ReadAfter,
    private readonly fault: (error: unknown) => void,
  ) {}

  /** Groups that somebody follows here. */
  followed(): string[] {
    return [...this.groups.keys()];
  }

  subscribers(): Iterable<[groupId: string, subscriber: Subscriber]> {
    const { groups } = this;
    return (function* () {
      for (const [groupId, group] of groups) for (const subscriber of group.subscribers) yield [groupId, subscriber];
    })();
  }

  get connections(): number {
    let count = 0;
    for (const group of this.groups.values()) count += group.subscribers.size;
    return count;
  }

  /**
   * Sends everything after `subscriber.seq` from the ledger, then joins the live ones: the last page and the joining
   * happen without a pause between them, so nothing falls between.
   *
   * @param open says whether the connection still stands
   */
  async follow(groupId: string, subscriber: Subscriber, open: () => boolean): Promise<void> {
    const group = this.group(groupId);
    group.subscribers.add(subscriber);
    try {
      for (;;) {
        const page = await this.readAfter(groupId, subscriber.seq, PAGE);
        if (!open()) return this.leave(groupId, subscriber);
        for (const addressed of page) this.give(subscriber, addressed, text(addressed));
        const caughtUp = group.cursor === null || subscriber.seq >= group.cursor;
        if (page.length < PAGE && caughtUp) break;
      }
    } catch (error) {
      this.leave(groupId, subscriber);
      throw error;
    }
    live.add(subscriber);
    if (group.cursor !== null) return;
    group.cursor = subscriber.seq;
    await this.wake(groupId);
  }

  leave(groupId: string, subscriber: Subscriber): void {
    live.delete(subscriber);
    const group = this.groups.get(groupId);
    group?.subscribers.delete(subscriber);
    if (group?.subscribers.size === 0) this.groups.delete(groupId);
  }

  /** What this process has just committed. */
  publish(groupId: string, entries: readonly AddressedEntry[]): void {
    const group = this.groups.get(groupId);
    if (!group || group.cursor === null || entries.length === 0) return;
    if (entries[0]!.entry.seq <= group.cursor + 1) this.hand(group, entries);
    else void this.wake(groupId);
  }

  /** Reads what the ledger holds beyond the cursor, and hands it out. */
  async wake(groupId: string): Promise<void> {
    const group = this.groups.get(groupId);
    if (!group || group.cursor === null) return;
    group.again = true;
    if (group.catchingUp) return;
    group.catchingUp = true;
    try {
      while (group.again) {
        group.again = false;
        await this.catchUp(groupId, group, group.cursor);
      }
    } catch (error) {
      this.fault(error);
    } finally {
      group.catchingUp = false;
    }
  }

  private async catchUp(groupId: string, group: LiveGroup, from: number): Promise<void> {
    for (let after = from; ; ) {
      const page = await this.readAfter(groupId, after, PAGE);
      this.hand(group, page);
      if (page.length < PAGE) return;
      after = page.at(-1)!.entry.seq;
    }
  }

  private hand(group: LiveGroup, entries: readonly AddressedEntry[]): void {
    for (const addressed of entries) {
      if (group.cursor !== null && addressed.entry.seq <= group.cursor) continue;
      group.cursor = addressed.entry.seq;
      const json = text(addressed);
      for (const subscriber of group.subscribers) if (live.has(subscriber)) this.give(subscriber, addressed, json);
    }
  }

  private give(subscriber: Subscriber, { audience, entry }: AddressedEntry, json: string): void {
    if (entry.seq <= subscriber.seq) return;
    subscriber.seq = entry.seq;
    if (mayRead(audience, subscriber)) subscriber.send(entry.seq, json);
  }

  private group(groupId: string): LiveGroup {
    const known = this.groups.get(groupId);
    if (known) return known;
    const group: LiveGroup = { subscribers: new Set(), cursor: null, catchingUp: false, again: false };
    this.groups.set(groupId, group);
    return group;
  }
}

const live = new WeakSet<Subscriber>();

const text = ({ entry }: AddressedEntry) => JSON.stringify(entry);
