import type { DirectiveSummary } from '@/directives/view';
import { putAll } from '@/directives/events';
import { readDoor } from '@/groups/ui/live-reading';
import type { LiveStore, StreamPage } from '@/groups/ui/live-store';
import { merge } from '@/messages/events';
import type { MessagePage } from '@/messages/view';

const PAGE = 50;
const AROUND = 25;
/** How many messages are in hand at most: what lies further off is read again when one comes near it. */
const MOST = 400;
const SLACK = 100;

/** A page without what lies furthest from its oldest messages: one has turned back, and the newest are out of sight. */
const oldest = (page: StreamPage): StreamPage =>
  page.messages.length > MOST + SLACK ? { ...page, messages: page.messages.slice(0, MOST), detached: true } : page;

/** A page without what lies furthest from its newest messages. */
export function newest(page: StreamPage): StreamPage {
  if (page.messages.length <= MOST + SLACK) return page;
  const messages = page.messages.slice(-MOST);
  return { ...page, messages, next: messages[0]!.seq };
}

const messagesDoor = (group: string, query: string) => readDoor<MessagePage>(`/api/groups/${group}/messages?${query}`);

/** Reads the directives that the first page came without, once, when the history is turned back beyond it. */
async function readAllDirectives(group: string, store: LiveStore): Promise<void> {
  const answer = await readDoor<{ directives: readonly DirectiveSummary[] }>(`/api/groups/${group}/directives`);
  if (answer) store.change(({ directives }) => ({ directives: putAll(directives, answer.directives) }));
}

/** Turns the history back by a page. False when it could not be read just now. */
export async function readOlder(group: string, store: LiveStore): Promise<boolean> {
  const before = store.get().page?.next;
  if (before == null) return true;
  const [older] = await Promise.all([
    messagesDoor(group, `before=${before}&limit=${PAGE}`),
    onceAllDirectives(group, store),
  ]);
  if (!older) return false;
  store.change(({ page }) => ({
    page: page && oldest({ ...page, messages: merge(page.messages, older.messages), next: older.next }),
  }));
  return true;
}

/** Goes on towards the newest from a stretch of old history. False when it could not be read just now. */
export async function readNewer(group: string, store: LiveStore): Promise<boolean> {
  const page = store.get().page;
  const last = page?.messages.at(-1)?.seq;
  if (!page?.detached || last === undefined) return true;
  const head = store.get().seq;
  for (let before = last + 1 + PAGE; ; before += PAGE) {
    const newer = await messagesDoor(group, `before=${before}&limit=${PAGE}`);
    if (!newer) return false;
    const fresh = newer.messages.filter(({ seq }) => seq > last);
    const reached = before > head;
    if (fresh.length === 0 && !reached) continue;
    store.change(({ page: held }) => ({
      page: held && newest({ ...held, messages: merge(held.messages, fresh), detached: !reached }),
    }));
    return catchUp(store, head);
  }
}

/** Brings a message into hand, with what stands around it. False when it could not be read. */
export async function readAround(group: string, store: LiveStore, seq: number): Promise<boolean> {
  const { page, seq: head } = store.get();
  if (page?.messages.some((message) => message.seq === seq)) return true;
  const [around] = await Promise.all([
    messagesDoor(group, `before=${seq + AROUND}&limit=${PAGE}`),
    onceAllDirectives(group, store),
  ]);
  if (!around?.messages.some((message) => message.seq === seq)) return false;
  store.change(() => ({ page: { ...around, detached: seq + AROUND <= head } }));
  return catchUp(store, head);
}

/** Back to the newest messages. False when they could not be read just now. */
export async function readNewest(group: string, store: LiveStore): Promise<boolean> {
  const { seq, page } = store.get();
  if (page && !page.detached) return true;
  const latest = await messagesDoor(group, `limit=${PAGE}`);
  if (!latest) return false;
  store.change(() => ({ page: { ...latest, detached: false } }));
  return catchUp(store, seq);
}

/** Plays over what was just read the acts that came in while it was on its way. */
function catchUp(store: LiveStore, seq: number): true {
  store.read({ seq });
  store.notify();
  return true;
}

const asked = new WeakMap<LiveStore, Promise<void>>();

function onceAllDirectives(group: string, store: LiveStore): Promise<void> {
  const known = asked.get(store) ?? readAllDirectives(group, store);
  asked.set(store, known);
  return known;
}

const FURTHEST_PAGES = 20;

/** Turns the history back until a message is in hand, and gives its number; null when it is not to be found soon. */
export async function readBackTo(group: string, store: LiveStore, message: string): Promise<number | null> {
  for (let pages = 0; pages <= FURTHEST_PAGES; pages++) {
    const { page } = store.get();
    const found = page?.messages.find(({ id }) => id === message);
    if (found) return found.seq;
    if (page?.next == null || !(await readOlder(group, store))) return null;
  }
  return null;
}
