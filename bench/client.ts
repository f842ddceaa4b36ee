import { Agent, request } from 'node:http';

/** A person who is signed in at a server. */
export interface SignedIn {
  readonly origin: string;
  readonly cookie: string;
  readonly agent: Agent;
}

const cookiesOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!);

/**
 * Signs in as people do.
 *
 * @throws Error when refused
 */
export async function signIn(origin: string, phone: string, password: string): Promise<SignedIn> {
  const csrf = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const response = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: cookiesOf(csrf).join('; ') },
    body: new URLSearchParams({ csrfToken, identifier: phone, password, json: 'true' }),
  });
  const cookie = cookiesOf(response).find((one) => one.includes('session-token'));
  if (!cookie) throw new Error(`sign-in of ${phone} was answered ${response.status}`);
  return { origin, cookie, agent: new Agent({ keepAlive: true, maxSockets: 1 }) };
}

/** Somebody who needs no session, for the bare server. */
export const anyone = (origin: string): SignedIn => ({ origin, cookie: '', agent: new Agent({ keepAlive: true, maxSockets: 1 }) });

/** Posts JSON over a kept connection. */
export function post(
  { origin, cookie, agent }: SignedIn,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  const bytes = Buffer.from(JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const sent = request(
      origin + path,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': bytes.length, cookie, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(bytes);
  });
}

/** Follows a stream; `seen` gets the JSON of each event as it comes. Resolves once the answer has begun. */
export function follow({ origin, cookie }: SignedIn, path: string, seen: (data: string) => void): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const sent = request(origin + path, { agent: new Agent({ maxSockets: 1 }), headers: { cookie } }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`stream answered ${response.statusCode}`));
      let rest = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        const frames = (rest + chunk).split('\n\n');
        rest = frames.pop()!;
        for (const frame of frames) {
          const at = frame.indexOf('data: ');
          if (at >= 0) seen(frame.slice(at + 6));
        }
      });
      response.on('error', () => undefined);
      resolve(() => sent.destroy());
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** The p-th percentile (0–100) of what was measured. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((p / 100) * sorted.length))] ?? Number.NaN;
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Progress for people; the figures alone go to stdout. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
