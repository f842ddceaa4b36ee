import type { LedgerLine } from '@/ledgers/view';
import { leave } from '@/ui/send-command';
import type { LiveStore } from './live-store';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 20_000;
const GATHER_MS = 20;
const ASLEEP_MS = 45_000;

/**
 * Follows a group's ledger and hands each act to the store, from the last one that it has. A lost connection is made
 * again, sooner when the device comes back on line; one that the server ended leads to where the reader now belongs.
 *
 * @returns stops following
 */
export function follow(group: string, store: LiveStore): () => void {
  let source: EventSource | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let gathered: LedgerLine[] = [];
  let wait = FIRST_WAIT_MS;
  let hiddenAt = 0;

  const deliver = () => {
    gathering = undefined;
    const events = gathered;
    gathered = [];
    store.receive(events);
  };
  const connect = () => {
    clearTimeout(waiting);
    source?.close();
    const after = gathered.at(-1)?.seq ?? store.get().seq;
    source = new EventSource(`/api/groups/${group}/stream?after=${after}`);
    source.onopen = () => {
      wait = FIRST_WAIT_MS;
      if (!store.get().connected) store.change(() => ({ connected: true }));
    };
    source.onmessage = ({ data }: MessageEvent<string>) => {
      gathered.push(JSON.parse(data) as LedgerLine);
      gathering ??= setTimeout(deliver, GATHER_MS);
    };
    source.onerror = () => {
      source?.close();
      store.change(() => ({ connected: false }));
      void whereIBelong(group);
      waiting = setTimeout(connect, wait * (0.75 + Math.random() / 2));
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    };
  };
  const onVisible = () => {
    if (document.hidden) hiddenAt = Date.now();
    else if (Date.now() - hiddenAt > ASLEEP_MS) connect();
  };

  connect();
  window.addEventListener('online', connect);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    window.removeEventListener('online', connect);
    document.removeEventListener('visibilitychange', onVisible);
    clearTimeout(waiting);
    clearTimeout(gathering);
    source?.close();
  };
}

/** A stream also ends when the session or the membership does: then the page is no longer the reader's. */
async function whereIBelong(group: string): Promise<void> {
  const response = await fetch('/api/me').catch(() => null);
  if (response?.status === 401) return leave();
  if (!response?.ok) return;
  const { groups } = (await response.json()) as { groups: readonly { id: string }[] };
  if (!groups.some(({ id }) => id === group)) window.location.assign('/');
}
