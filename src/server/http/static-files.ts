import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
};
const TEXT = new Set(['.js', '.css', '.json', '.svg']);

type Encoding = 'br' | 'gzip' | 'identity';

const encoders: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (bytes) => compressGzip(bytes, { level: 9 }),
  identity: async (bytes) => bytes,
};

/**
 * Serves the build's own files, whose names change with their content: compressed once, kept in memory, cached by
 * browsers for good.
 *
 * @param directory the build's `static` folder
 */
export function staticFiles(directory: string) {
  const root = path.resolve(directory);
  const kept = new Map<string, Promise<Buffer | null>>();

  const load = (file: string, encoding: Encoding): Promise<Buffer | null> => {
    const key = `${encoding} ${file}`;
    const known = kept.get(key);
    if (known) return known;
    const loading = readFile(file).then(encoders[encoding], () => null);
    kept.set(key, loading);
    void loading.then((bytes) => {
      if (!bytes) kept.delete(key);
    });
    return loading;
  };

  return async (request: IncomingMessage, response: ServerResponse, name: string): Promise<boolean> => {
    const file = path.resolve(root, name);
    const type = TYPES[path.extname(file)];
    if (!type || !file.startsWith(root + path.sep)) return false;
    const encoding = TEXT.has(path.extname(file)) ? accepted(request.headers['accept-encoding']) : 'identity';
    const bytes = await load(file, encoding);
    if (!bytes) return false;
    response.writeHead(200, {
      'content-type': type,
      'content-length': bytes.length,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
    return true;
  };
}

function accepted(header: string | string[] | undefined): Encoding {
  const offered = String(header ?? '');
  if (/\bbr\b/.test(offered)) return 'br';
  return /\bgzip\b/.test(offered) ? 'gzip' : 'identity';
}
