import type { Reason } from '@/charter/decision';
import { words } from '@/words/words';

/** What is wrong with an input, and where ("addressees/0"). */
export type Problem = {
  readonly path: string;
  readonly code: string;
  readonly facts?: Readonly<Record<string, string | number>>;
};

/** How the server answered. `unanswered` means that nobody knows: send again with the same key. */
export type CommandAnswer =
  | { readonly kind: 'done'; readonly seq: number; readonly result: Readonly<Record<string, unknown>> }
  | { readonly kind: 'waiting'; readonly approval: string }
  | { readonly kind: 'refused'; readonly detail: string; readonly reasons: readonly Reason[] }
  | { readonly kind: 'failed'; readonly status: number; readonly detail: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'unanswered'; readonly detail: string };

/** An answer that is not what was hoped for, and says so in words. */
export type CommandTrouble = Extract<CommandAnswer, { detail: string }>;

/** A UUID for one act: kept for every retry of it, so that the act is done once. Works without TLS, too. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * Gives a command to the one door for commands and reads its answer. Without a session it leads to the sign-in
 * page and keeps waiting for that; it never throws.
 *
 * @param key the same for every retry of one act
 */
export async function sendCommand(
  group: string,
  name: string,
  input: unknown,
  key: string = newKey(),
): Promise<CommandAnswer> {
  let response: Response;
  try {
    response = await fetch(`/api/groups/${group}/commands/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(input),
    });
  } catch {
    return { kind: 'unanswered', detail: words('ui.notice.offline') };
  }
  if (response.status === 401) leave();
  const body = (await response.json().catch(() => null)) as Record<string, unknown> | null;
  if (!body) return { kind: 'unanswered', detail: words('ui.notice.offline') };
  if (response.status === 200)
    return { kind: 'done', seq: body['seq'] as number, result: (body['result'] ?? {}) as Record<string, unknown> };
  if (response.status === 202) return { kind: 'waiting', approval: body['approval'] as string };
  const detail = typeof body['detail'] === 'string' ? body['detail'] : words('ui.notice.failed');
  if (response.status === 403 && Array.isArray(body['reasons']))
    return { kind: 'refused', detail, reasons: body['reasons'] as Reason[] };
  if (response.status >= 502) return { kind: 'unanswered', detail };
  return { kind: 'failed', status: response.status, detail, problems: (body['problems'] ?? []) as Problem[] };
}

/** To the sign-in page, and back here afterwards. */
export function leave(): void {
  const { pathname, search } = window.location;
  window.location.assign(`/dang-nhap?tiep=${encodeURIComponent(pathname + search)}`);
}
