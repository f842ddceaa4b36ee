import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encode } from 'next-auth/jwt';
import { doorRouter } from '@/doors/router';
import { type Name, PEOPLE, type World, foundWorld } from './world';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of every shape are looked into by tests
  readonly body: any;
}

/** A world with its doors open on a port of this machine. */
export interface OpenWorld extends World {
  readonly origin: string;
  /** a signed-in cookie of the person; a new session each time */
  cookie(name: Name): Promise<{ cookie: string; sessionId: string }>;
  call(path: string, init?: RequestInit & { as?: Name }): Promise<Reply>;
  command(as: Name, name: string, input: unknown, headers?: Record<string, string>): Promise<Reply>;
}

/** Founds a world and opens its doors. */
export async function openWorld(): Promise<OpenWorld> {
  const world = await foundWorld();
  const knock = doorRouter(world.application);
  const server = createServer((request, response) => {
    if (!knock(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cookies = new Map<Name, string>();

  const cookie: OpenWorld['cookie'] = async (name) => {
    const { signIn, cookie: settings, database } = world.application;
    const account = await database.read.account.findUniqueOrThrow({ where: { phone: PEOPLE[name].phone } });
    const sessionId = await signIn.open(account.id, { device: 'vitest', address: '127.0.0.1' });
    const token = await encode({ token: { sub: account.id, sid: sessionId }, secret: settings.secret });
    return { cookie: `${settings.name}=${token}`, sessionId };
  };
  const call: OpenWorld['call'] = async (path, { as, headers, ...init } = {}) => {
    if (as && !cookies.has(as)) cookies.set(as, (await cookie(as)).cookie);
    const response = await fetch(origin + path, {
      ...init,
      headers: { ...(as ? { cookie: cookies.get(as)! } : {}), ...(headers as Record<string, string>) },
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text };
  };
  return Object.assign(Object.create(world) as World, {
    origin,
    cookie,
    call,
    command: (as: Name, name: string, input: unknown, headers: Record<string, string> = {}) =>
      call(`/api/groups/so-tu-phap/commands/${name}`, {
        as,
        method: 'POST',
        body: JSON.stringify(input),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    end: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await world.end();
    },
  });
}

export interface Followed {
  readonly seq: number;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Follows a stream until `enough`, or until it ends; gives what came, in order. */
export async function follow(
  url: string,
  headers: Record<string, string>,
  enough: (events: readonly Followed[]) => boolean,
): Promise<{ status: number; events: readonly Followed[]; ended: boolean }> {
  const stop = new AbortController();
  const response = await fetch(url, { headers, signal: stop.signal });
  if (response.status !== 200 || !response.body) return { status: response.status, events: [], ended: true };
  const events: Followed[] = [];
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    while (!enough(events)) {
      const { value, done } = await reader.read();
      if (done) return { status: 200, events, ended: true };
      const frames = (rest + value).split('\n\n');
      rest = frames.pop()!;
      for (const frame of frames) {
        const data = frame.split('\n').find((line) => line.startsWith('data: '));
        if (data) events.push(JSON.parse(data.slice(6)) as Followed);
      }
    }
    return { status: 200, events, ended: false };
  } catch {
    return { status: 200, events, ended: true };
  } finally {
    stop.abort();
  }
}
