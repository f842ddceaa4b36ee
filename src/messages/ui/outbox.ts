import type { Reason } from '@/charter/decision';
import type { MessageView, QuotedMessage } from '@/messages/view';
import { add } from '@/messages/events';
import type { LiveStore } from '@/groups/ui/live-store';
import { type CommandAnswer, type CommandTrouble, newKey, sendCommand } from '@/ui/send-command';

/** What `post-message` takes. */
export interface PostInput {
  readonly text: string;
  readonly replyTo?: string;
  readonly mentions?: readonly string[];
  readonly source?: string;
  readonly ground?: string;
  readonly acknowledge?: readonly string[];
}

/** A message on its way. Its key stays the same however often it is sent, so that it is posted once. */
export interface Outgoing {
  readonly key: string;
  readonly input: PostInput;
  readonly replyTo: QuotedMessage | null;
  /** ISO 8601, of this device */
  readonly at: string;
  readonly state: 'sending' | 'held' | CommandTrouble;
}

/** Messages that were written here and are not in the ledger yet; kept over a reload of the page. */
export class Outbox {
  private outgoing: readonly Outgoing[] = [];
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly group: string,
    private readonly store: LiveStore,
  ) {}

  readonly get = (): readonly Outgoing[] => this.outgoing;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  /** Takes up again what an earlier page was sending, and sends it. */
  restore(): void {
    const kept = read(this.place).filter(({ key }) => !this.outgoing.some((one) => one.key === key));
    this.set([...kept, ...this.outgoing]);
    for (const one of kept) if (one.state === 'sending') void this.send(one);
  }

  /** @param onRefused told when the charter refuses it */
  post(
    input: PostInput,
    replyTo: QuotedMessage | null,
    onRefused: (one: Outgoing, reasons: readonly Reason[]) => void,
  ): void {
    const one: Outgoing = { key: newKey(), input, replyTo, at: new Date().toISOString(), state: 'sending' };
    this.set([...this.outgoing, one]);
    void this.send(one).then((answer) => answer.kind === 'refused' && onRefused(one, answer.reasons));
  }

  retry(key: string): void {
    const one = this.outgoing.find((outgoing) => outgoing.key === key);
    if (!one) return;
    this.put(key, { state: 'sending' });
    void this.send(one);
  }

  /** Sends again, under their old keys, those of which nobody knows whether they arrived. */
  retryUnanswered(): void {
    for (const { key, state } of this.outgoing)
      if (typeof state === 'object' && state.kind === 'unanswered') this.retry(key);
  }

  /** Lets go of what the ledger was seen to hold before the answer to it came back. */
  recorded(text: string): void {
    const one = this.outgoing.find(
      ({ state, input }) => state === 'sending' && input.text.normalize('NFC').trim() === text,
    );
    if (one) this.drop(one.key);
  }

  drop(key: string): void {
    this.set(this.outgoing.filter((one) => one.key !== key));
  }

  private async send(one: Outgoing): Promise<CommandAnswer> {
    const answer = await sendCommand(this.group, 'post-message', one.input, one.key);
    if (answer.kind === 'done') {
      const message = this.toMessage(one, answer.seq, String(answer.result['message']));
      this.store.change(({ page }) => ({
        page:
          page && !page.detached && !page.messages.some(({ id }) => id === message.id)
            ? { ...page, ...add(page, message) }
            : page,
      }));
      this.drop(one.key);
      return answer;
    }
    const state = answer.kind === 'waiting' ? 'held' : answer;
    if (this.outgoing.some(({ key }) => key === one.key)) this.put(one.key, { state });
    else this.set([...this.outgoing, { ...one, state }]);
    return answer;
  }

  private toMessage({ input, replyTo, at }: Outgoing, seq: number, id: string): MessageView {
    const { id: me, fullName, title, unit } = this.store.get().frame.me;
    const { text, mentions = [], source = null, acknowledge = [] } = input;
    const author = { id: me, fullName, title, unit };
    return { id, seq, author, at, text, recalledAt: null, replyTo, mentions, source, answeredFor: acknowledge };
  }

  private put(key: string, change: Partial<Outgoing>): void {
    this.set(this.outgoing.map((one) => (one.key === key ? { ...one, ...change } : one)));
  }

  private set(outgoing: readonly Outgoing[]): void {
    this.outgoing = outgoing;
    try {
      sessionStorage.setItem(this.place, JSON.stringify(outgoing));
    } catch {
      // without storage a reload loses what is on its way, nothing else
    }
    for (const watcher of this.watchers) watcher();
  }

  private get place(): string {
    return `sending:${this.group}`;
  }
}

function read(place: string): readonly Outgoing[] {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '[]') as readonly Outgoing[];
  } catch {
    return [];
  }
}
