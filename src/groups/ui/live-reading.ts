import type { LedgerLine } from '@/ledgers/view';
import type { DirectiveView } from '@/directives/view';
import type { MessagePage } from '@/messages/view';
import type { PinView } from '@/pins/view';
import { needsReading, put } from '@/directives/events';
import { add, quotesUnknown } from '@/messages/events';
import { pinsUnknown } from '@/pins/events';
import { leave } from '@/ui/send-command';
import { findWords, type LiveStore } from './live-store';

/** What a door answers to a GET, as JSON; null when it could not be had just now. */
export async function readDoor<Answer>(path: string): Promise<Answer | null> {
  const response = await fetch(path, { headers: { accept: 'application/json' } }).catch(() => null);
  if (response?.status === 401) leave();
  return response?.ok ? ((await response.json()) as Answer) : null;
}

/** One act is heard by everybody at once: their questions about it are spread over this time. */
const SPREAD_MS = 1_500;

/** Reads from the server what acts point at and the state does not hold: each thing once for a run of acts. */
export function readForEvents(group: string, store: LiveStore, events: readonly LedgerLine[]): void {
  const state = store.get();
  const directives = new Set(events.map((event) => needsReading(state.directives, event)).filter((id) => id !== null));
  for (const id of directives) setTimeout(() => void readDirective(group, store, id), Math.random() * SPREAD_MS);
  if (events.some((event) => pinsUnknown(event, findWords(state)))) void readPins(group, store);
  const quoting = state.page ? events.filter((event) => quotesUnknown(state.page!, event)) : [];
  for (const { seq } of quoting) void readMessage(group, store, seq);
}

/** Reads one directive whole. */
export async function readDirective(group: string, store: LiveStore, id: string): Promise<void> {
  const directive = await readDoor<DirectiveView>(`/api/groups/${group}/directives/${id}`);
  if (directive) store.change(({ directives }) => ({ directives: put(directives, directive) }));
}

async function readPins(group: string, store: LiveStore): Promise<void> {
  const answer = await readDoor<{ pins: readonly PinView[] }>(`/api/groups/${group}/pins`);
  if (answer) store.change(() => ({ pins: answer.pins }));
}

async function readMessage(group: string, store: LiveStore, seq: number): Promise<void> {
  const answer = await readDoor<MessagePage>(`/api/groups/${group}/messages?before=${seq + 1}&limit=1`);
  const message = answer?.messages[0];
  if (message?.seq === seq) store.change(({ page }) => ({ page: page && { ...page, ...add(page, message) } }));
}
