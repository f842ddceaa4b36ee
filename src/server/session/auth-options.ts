import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { application } from '../application';
import { log, logFault } from '../log';
import { endSession } from './end-session';
import { readSessionId } from './cookie';
import { findSession } from './session';

/** What `authorize` throws: `slow-down.<seconds>` where guessing is slowed, `unexpected` for a fault of ours. */
export const SLOW_DOWN = 'slow-down';
export const UNEXPECTED = 'unexpected';

const SESSION_SECONDS = 30 * 24 * 3600;
const IDENTIFIER_CHARACTERS = 200;
const PASSWORD_CHARACTERS = 200;

type Credentials = Readonly<Record<string, string>> | undefined;
type Headers = Readonly<Record<string, string | undefined>>;

/** Opens a session for who knows the password; null for who does not. */
async function authorize(credentials: Credentials, headers: Headers) {
  const identifier = readable(credentials?.identifier, IDENTIFIER_CHARACTERS);
  const password = readable(credentials?.password, PASSWORD_CHARACTERS);
  if (!identifier || !password) return null;
  const { signIn, database, clock, cookie } = application();
  const outcome = await signIn.attempt(identifier, password, {
    device: readable(headers['user-agent'], 1000) ?? '',
    address: headers['x-forwarded-for']?.split(',')[0]?.trim() ?? '',
  });
  if (outcome.kind === 'wrong') return null;
  if (outcome.kind === 'slow-down') throw new Error(`${SLOW_DOWN}.${Math.ceil(outcome.afterMs / 1000)}`);
  const before = await readSessionId(headers.cookie, cookie);
  if (before) await endSession(database, before, clock());
  return { id: outcome.accountId, sid: outcome.sessionId };
}

/** Text that Postgres can hold, of at most `most` characters. */
function readable(text: string | undefined, most: number): string | null {
  return text && text.length <= most && text.isWellFormed() && !text.includes('\u0000') ? text : null;
}

/**
 * How next-auth signs people in: the sealed cookie only carries the session's id, and the session itself is a row of the
 * database, checked on every request (5.1c).
 */
export function authOptions(): AuthOptions {
  const { cookie, publicUrl } = application();
  const secure = publicUrl.startsWith('https://');
  return {
    secret: cookie.secret,
    useSecureCookies: secure,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/dang-nhap', signOut: '/dang-nhap', error: '/dang-nhap' },
    cookies: {
      sessionToken: { name: cookie.name, options: { httpOnly: true, sameSite: 'lax', path: '/', secure } },
    },
    providers: [
      CredentialsProvider({
        credentials: { identifier: {}, password: {}, code: {} },
        authorize: async (credentials, request) => {
          try {
            return await authorize(credentials, (request.headers ?? {}) as Headers);
          } catch (error) {
            if (error instanceof Error && error.message.startsWith(SLOW_DOWN)) throw error;
            logFault('sign-in', error);
            throw new Error(UNEXPECTED);
          }
        },
      }),
    ],
    callbacks: {
      jwt: async ({ token, user }) => {
        if (user) return { sub: user.id, sid: (user as { sid?: string }).sid };
        const { database, clock } = application();
        const session = typeof token.sid === 'string' ? await findSession(database.read, token.sid, clock()) : null;
        if (!session) throw new Error('the session has ended');
        return { sub: token.sub, sid: token.sid };
      },
      session: ({ session, token }) => ({ ...session, user: { id: token.sub } }) as typeof session,
    },
    events: {
      signOut: async ({ token }) => {
        const { database, clock } = application();
        if (typeof token?.sid === 'string') await endSession(database, token.sid, clock());
      },
    },
    // The library's messages may quote what a user typed: only its own fixed codes are logged.
    logger: {
      error: (code) => log.debug({ code }, 'sign-in library'),
      warn: (code) => log.debug({ code }, 'sign-in library'),
      debug: () => undefined,
    },
  };
}
