import NextAuth from 'next-auth';
import { NextRequest } from 'next/server';
import { problem } from '@/doors/problems';
import { application } from '@/server/application';
import { SLOW_DOWN, UNEXPECTED, authOptions } from '@/server/session/auth-options';
import { type AuthRequest, knownAction, ownPath, readAuthRequest } from '@/server/session/auth-request';
import { words } from '@/words/words';

type Context = { readonly params: Promise<{ readonly nextauth: string[] }> };

/** next-auth's GET addresses: its form token, its session, and the ways to the sign-in page. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!knownAction('GET', nextauth)) return refuse(problem('not-found'));
  const url = new URL(request.nextUrl);
  const callbackUrl = url.searchParams.get('callbackUrl');
  if (callbackUrl !== null) url.searchParams.set('callbackUrl', ownPath(callbackUrl, application().publicUrl));
  return NextAuth(new NextRequest(url, { headers: request.headers }), context, authOptions());
}

/** Signing in and out, by form or by JSON. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!knownAction('POST', nextauth)) return refuse(problem('not-found'));
  const read = await readAuthRequest(request);
  if (read === 'too-large') return refuse(problem('too-large'));
  if (read === 'unreadable') return refuse(problem('invalid'));
  const answer: Response = await NextAuth(forward(request, read), context, authOptions());
  return read.json && nextauth[0] === 'callback' ? explain(answer) : answer;
}

function forward(request: NextRequest, { fields, json }: AuthRequest): NextRequest {
  const { publicUrl } = application();
  const body = new URLSearchParams({
    ...fields,
    ...(fields.callbackUrl ? { callbackUrl: ownPath(fields.callbackUrl, publicUrl) } : {}),
    ...(json ? { json: 'true' } : {}),
  });
  return new NextRequest(new URL(request.nextUrl.pathname, request.nextUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  });
}

/** Turns the library's answer, whose reason stands in an address, into one that says what is wrong (RFC 9457). */
async function explain(answer: Response): Promise<Response> {
  const { url } = (await answer.clone().json().catch(() => ({}))) as { url?: string };
  const search = URL.canParse(url ?? '') ? new URL(url!).searchParams : new URLSearchParams();
  const [code, seconds] = (search.get('error') ?? '').split('.');
  if (code === SLOW_DOWN) {
    const minutes = Math.ceil(Number(seconds) / 60);
    return refuse(problem('too-many', { url }, words('signIn.slowDown', { minutes })), { 'retry-after': seconds! });
  }
  if (code === UNEXPECTED) return refuse(problem('unavailable', { url }));
  if (search.get('csrf')) return refuse(problem('cross-origin', { url }, words('signIn.stale')));
  if (answer.status === 401) return refuse(problem('no-session', { url }, words('signIn.wrong')));
  return answer;
}

function refuse(said: ReturnType<typeof problem>, headers: Record<string, string> = {}): Response {
  return Response.json(said, {
    status: said.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}
