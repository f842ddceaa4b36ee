import { words } from '@/words/words';
import { postJson } from './post-json';

/**
 * Signs in through next-auth's own doors.
 *
 * @returns null once signed in, else why not, in words
 */
export async function signIn(identifier: string, password: string): Promise<string | null> {
  const token = await fetch('/api/auth/csrf').catch(() => null);
  const { csrfToken } = ((await token?.json().catch(() => null)) ?? {}) as { csrfToken?: string };
  if (!csrfToken) return words('signIn.failed');
  const answer = await postJson('/api/auth/callback/credentials', { csrfToken, identifier, password, json: true });
  return answer.status === 200 ? null : answer.detail;
}

/** Where to go after signing in: a page of ours that was asked for, else the first group. */
export function placeAfter(asked: string | null): string {
  return asked && /^\/(?![/\\])[^\s]*$/.test(asked) ? asked : '/';
}
