import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import path from 'node:path';
import next from 'next';
import type { Application } from '@/server/application';
import { guardPage } from '@/server/http/page-headers';
import { staticFiles } from '@/server/http/static-files';
import { logFault } from '@/server/log';
import { CannotStart } from '@/server/operator';
import { doorRouter } from './router';

const STATIC = '/_next/static/';

/**
 * Serves the application: our doors from bare Node, everything else as pages.
 *
 * @returns the listening server
 */
export async function serve(
  application: Application,
  { host, port, checkout }: { host: string; port: number; checkout: string },
): Promise<Server> {
  const pages = next({ dev: false, dir: checkout, hostname: host, port });
  await pages.prepare();
  const showPage = pages.getRequestHandler();
  const sendStatic = staticFiles(path.join(checkout, '.next/static'));
  const knock = doorRouter(application);
  const secure = application.publicUrl.startsWith('https:');

  const show = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const name = request.url?.split('?')[0] ?? '/';
    if (name.startsWith(STATIC) && (await sendStatic(request, response, decodeURIComponent(name.slice(STATIC.length))))) return;
    guardPage(request, response, secure);
    await showPage(request, response);
  };
  const server = createServer((request, response) => {
    if (knock(request, response)) return;
    show(request, response).catch((error: unknown) => {
      logFault('page', error);
      if (!response.headersSent) response.writeHead(error instanceof URIError ? 400 : 500).end();
      else response.destroy();
    });
  });
  server.keepAliveTimeout = 65_000;
  server.requestTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new CannotStart('running.portTaken', { port }) : error),
    );
    server.listen(port, host, resolve);
  });
  return server;
}
