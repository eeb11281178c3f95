import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface TestServer {
  /** `http://127.0.0.1:<port><base>` */
  readonly address: string;
  /** Bytes of all answers so far, headers not counted. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
}

/** Serves a folder below a base path on 127.0.0.1 as a plain host does: types by ending, index.html, 404.html. */
export async function serveFolder(
  folder: string,
  base = '/',
  headers: { readonly [name: string]: string } = {},
): Promise<TestServer> {
  let sent = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = pathname.startsWith(base) ? fileAt(folder, decodeURIComponent(pathname.slice(base.length))) : null;
    const missing = join(folder, '404.html');
    const body = file ? readFileSync(file) : existsSync(missing) ? readFileSync(missing) : Buffer.from('not found');
    sent += body.length;
    const type = types[extname(file ?? '.html')] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'max-age=600', ...headers });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    sent: () => sent,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const types: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The file that a path names, an index.html for a folder; null for none, and for a path that leads out of the folder. */
function fileAt(folder: string, path: string): string | null {
  const inside = normalize(path);
  if (inside.startsWith('..')) return null;
  const file = join(folder, path === '' || path.endsWith('/') ? join(inside, 'index.html') : inside);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}
