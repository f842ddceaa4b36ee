import { decode } from 'next-auth/jwt';

/** How the session cookie is named and sealed. */
export interface CookieSettings {
  readonly name: string;
  readonly secret: string;
}

const REMEMBERED = 5_000;
const opened = new Map<string, string>();

/**
 * The id of the session that a request's cookies name. Says nothing of whether that session still counts: ask
 * `findSession`. A seal that was opened once is remembered, since what it holds cannot change.
 */
export async function readSessionId(cookies: string | undefined, settings: CookieSettings): Promise<string | null> {
  const sealed = cookieValue(cookies, settings.name);
  if (!sealed) return null;
  const known = opened.get(sealed);
  if (known) return known;
  const token = await decode({ token: sealed, secret: settings.secret }).catch(() => null);
  const sessionId = typeof token?.sid === 'string' ? token.sid : null;
  if (sessionId) {
    if (opened.size >= REMEMBERED) opened.clear();
    opened.set(sealed, sessionId);
  }
  return sessionId;
}

function cookieValue(cookies: string | undefined, name: string): string | null {
  for (const cookie of cookies?.split(';') ?? []) {
    const at = cookie.indexOf('=');
    if (at > 0 && cookie.slice(0, at).trim() === name) return cookie.slice(at + 1).trim();
  }
  return null;
}
