/** The fields that the sign-in library is given; everything else in a body is dropped. */
const FIELDS = ['csrfToken', 'identifier', 'password', 'code', 'callbackUrl', 'redirect', 'json'];
const BODY_BYTES = 16 * 1024;
/** The library's actions that are used; its log collector and update of a session are not. */
const ACTIONS = ['csrf', 'providers', 'session', 'signin', 'callback', 'signout', 'error'];

/** What came in at the sign-in library's address, read and cut down to what the library handles without faults. */
export interface AuthRequest {
  readonly fields: Readonly<Record<string, string>>;
  /** the caller reads JSON, as opposed to a form that a browser posts */
  readonly json: boolean;
}

/** Whether an action is one of those in use, by the method that it is used with. */
export function knownAction(method: string, path: readonly string[]): boolean {
  const action = path[0] ?? '';
  if (!ACTIONS.includes(action) || path.length > 2) return false;
  return method === 'GET' || !['session', 'csrf', 'providers'].includes(action);
}

/**
 * Reads a posted body, JSON or form.
 *
 * @returns 'too-large' past 16 kB, 'unreadable' for what is neither
 */
export async function readAuthRequest(request: Request): Promise<AuthRequest | 'too-large' | 'unreadable'> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_BYTES) return 'too-large';
  const bytes = await readLimited(request);
  if (!bytes) return 'too-large';
  const type = request.headers.get('content-type') ?? '';
  const json = type.includes('application/json');
  if (!json && !type.includes('application/x-www-form-urlencoded')) return bytes.length === 0 ? { fields: {}, json } : 'unreadable';
  const body = json ? parseObject(new TextDecoder().decode(bytes)) : Object.fromEntries(new URLSearchParams(new TextDecoder().decode(bytes)));
  if (!body) return 'unreadable';
  const fields: Record<string, string> = {};
  for (const name of FIELDS) {
    const value = body[name];
    if (typeof value === 'string' || typeof value === 'boolean') fields[name] = String(value);
  }
  return { fields, json: json || fields.json === 'true' };
}

async function readLimited(request: Request): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** A place of our own to go to; anything else is the home page. */
export function ownPath(address: string | null | undefined, publicUrl: string): string {
  if (!address || !URL.canParse(address, publicUrl)) return publicUrl;
  const url = new URL(address, publicUrl);
  return url.origin === publicUrl ? url.href : publicUrl;
}
