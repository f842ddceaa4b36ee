import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { application } from '../application';
import { readSessionId } from './cookie';
import { type MemberScope, memberScope } from './scope';
import { type Session, findSession } from './session';

/** The session of the page being rendered; null when nobody is signed in. */
export const pageSession = cache(async (): Promise<Session | null> => {
  const { cookie, database, clock } = application();
  const id = await readSessionId((await headers()).get('cookie') ?? undefined, cookie);
  return id ? findSession(database.read, id, clock()) : null;
});

/** The session of the page; without one, the browser goes to sign in. */
export async function requireSession(): Promise<Session> {
  return (await pageSession()) ?? redirect('/dang-nhap');
}

const scopeOf = cache(async (slug: string): Promise<MemberScope | null> => {
  const { database, clock } = application();
  return memberScope(database.read, await requireSession(), slug, clock());
});

/**
 * The member who looks at a page of a group. A group one is not in does not exist; who has not signed the charter in
 * force is led to it first (5.1c, 6), except where `unsigned` is allowed.
 */
export async function requireScope(slug: string, { unsigned = false } = {}): Promise<MemberScope> {
  const scope = (await scopeOf(slug)) ?? notFound();
  if (!scope.standing.signed && !unsigned) redirect(`/g/${slug}/ky-quy-che`);
  return scope;
}
