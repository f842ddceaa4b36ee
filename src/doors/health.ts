import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sendJson } from '@/server/http/reply';
import type { Door } from './door';

const { version } = JSON.parse(readFileSync(path.join(process.cwd(), 'package.json'), 'utf8')) as { version: string };

/** GET /api/health: whether it can serve. The scanner is not there yet, and says so: nothing that needs it is open. */
export const healthDoor: Door = async ({ application, response }) => {
  const database = await application.database.read.$queryRaw`SELECT 1`.then(
    () => 'ok' as const,
    () => 'down' as const,
  );
  const up = database === 'ok';
  sendJson(response, up ? 200 : 503, {
    status: up ? 'ok' : 'down',
    database,
    stream: 'ok',
    scanner: 'none',
    version,
  });
};
