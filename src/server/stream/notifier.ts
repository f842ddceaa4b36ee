import { Client } from 'pg';

const CHANNEL = 'ledger';
const GATHER_MS = 25;
const POLL_MS = 3_000;
const RECONNECT_MS = 1_000;

export interface NotifierParts {
  /** connection string of the app's role */
  readonly url: string;
  /** called with a group that has gained entries somewhere */
  readonly wake: (groupId: string) => void;
  /** the groups to look at again every few seconds, in case a hint was lost */
  readonly followed: () => readonly string[];
  readonly fault: (error: unknown) => void;
}

/**
 * Tells other processes, and hears from them, that a group's ledger has grown. Hints are gathered and sent apart from
 * the transactions that write: NOTIFY takes a lock across the whole server at commit.
 */
export class Notifier {
  private client: Client | null = null;
  private readonly grown = new Set<string>();
  private gathering: NodeJS.Timeout | null = null;
  private readonly polling: NodeJS.Timeout;
  private stopped = false;
  private readonly own = Math.random().toString(36).slice(2);

  constructor(private readonly parts: NotifierParts) {
    void this.connect();
    this.polling = setInterval(() => parts.followed().forEach(parts.wake), POLL_MS);
  }

  /** Lets the other processes know, soon. */
  tell(groupId: string): void {
    this.grown.add(groupId);
    this.gathering ??= setTimeout(() => void this.send(), GATHER_MS);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.polling);
    if (this.gathering) clearTimeout(this.gathering);
    await this.client?.end().catch(() => undefined);
  }

  private async send(): Promise<void> {
    this.gathering = null;
    const groups = [...this.grown];
    this.grown.clear();
    try {
      await this.client?.query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify({ from: this.own, groups })]);
    } catch (error) {
      this.parts.fault(error);
    }
  }

  private async connect(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({ connectionString: this.parts.url });
    client.on('notification', ({ payload }) => this.hear(payload));
    client.on('error', this.parts.fault);
    client.on('end', () => {
      this.client = null;
      if (!this.stopped) setTimeout(() => void this.connect(), RECONNECT_MS).unref();
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.client = client;
      this.parts.followed().forEach(this.parts.wake);
    } catch (error) {
      this.parts.fault(error);
      await client.end().catch(() => undefined);
    }
  }

  private hear(payload: string | undefined): void {
    const { from, groups } = JSON.parse(payload ?? '{}') as { from?: string; groups?: string[] };
    if (from !== this.own) groups?.forEach(this.parts.wake);
  }
}
