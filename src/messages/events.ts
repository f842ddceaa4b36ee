import type { LedgerLine } from '@/ledgers/view';
import type { Person } from '@/members/view';
import type { MessagePage, MessageView } from './view';

interface Posted {
  readonly message: string;
  readonly text: string | null;
  readonly replyTo: { readonly id: string; readonly author: Person } | null;
  readonly mentions: readonly string[];
  readonly source?: string | null;
  readonly answeredFor: readonly string[];
}

/** What a page of messages becomes once an act has happened. Acts already in it change nothing. */
export function apply(page: MessagePage, event: LedgerLine): MessagePage {
  if (event.type === 'message-posted' && event.actor) return add(page, toMessage(page, event, event.actor));
  if (event.type === 'message-recalled') return recall(page, String(event.payload['message']), event.at);
  return page;
}

/** Whether an act quotes words that the page does not hold, so that the message has to be read from the server. */
export function quotesUnknown(page: MessagePage, event: LedgerLine): boolean {
  if (event.type !== 'message-posted') return false;
  const { replyTo } = event.payload as unknown as Posted;
  return replyTo !== null && !page.messages.some(({ id }) => id === replyTo.id);
}

/** The page with `message` in its place by number, in place of an earlier reading of it. */
export function add(page: MessagePage, message: MessageView): MessagePage {
  return { ...page, messages: merge(page.messages, [message]) };
}

/** Two runs of messages as one, each message once, in order; later readings win. */
export function merge(one: readonly MessageView[], other: readonly MessageView[]): readonly MessageView[] {
  const last = one.at(-1);
  if (last && other.length > 0 && other.every((message) => message.seq > last.seq)) return [...one, ...other];
  const known = new Map(one.map((message) => [message.id, message]));
  for (const message of other) known.set(message.id, message);
  return [...known.values()].sort((first, second) => first.seq - second.seq);
}

function toMessage(page: MessagePage, { seq, at, payload }: LedgerLine, author: Person): MessageView {
  const { message: id, text, replyTo, mentions, source, answeredFor } = payload as unknown as Posted;
  const known = page.messages.find((message) => message.id === id);
  if (known) return known;
  const quoted = replyTo && {
    ...replyTo,
    text: page.messages.find((message) => message.id === replyTo.id)?.text ?? null,
  };
  return {
    id,
    seq,
    author,
    at,
    text,
    recalledAt: null,
    replyTo: quoted,
    mentions,
    source: source ?? null,
    answeredFor,
  };
}

function recall(page: MessagePage, id: string, at: string): MessagePage {
  const messages = page.messages.map((message) => {
    if (message.id === id && message.recalledAt === null) return { ...message, text: null, recalledAt: at };
    if (message.replyTo?.id === id && message.replyTo.text !== null)
      return { ...message, replyTo: { ...message.replyTo, text: null } };
    return message;
  });
  return { ...page, messages };
}
