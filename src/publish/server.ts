import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';
import { UsageError } from '../text/usage.ts';
import { headersFor } from './headers.ts';
import { openReloads } from './reload.ts';
import { placeOf } from './tree.ts';

export interface ServerOptions {
  /** The output folder; looked at anew for every request. */
  readonly root: string;
  /** `/` or `/sub/`, as the site was built for. */
  readonly base: string;
  readonly port: number;
}

export interface SiteServer {
  readonly address: string;
  /** Lets every page that is open load itself again. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Serves a site on 127.0.0.1 as a host would, with the headers of its `_headers` file and its `404.html`, and with a
 * script in each page that waits for `reload`. Throws `UsageError` where the port is taken.
 */
export async function serveSite({ root, base, port }: ServerOptions): Promise<SiteServer> {
  const reloads = openReloads();
  const files = sirv(root, {
    dev: true,
    etag: true,
    setHeaders: (res, path) => setHeaders(res, root, base + path.slice(1)),
  });
  const server = createServer((request, response) => {
    try {
      const path = pathOf(request);
      if (path === null) answer(response, 400, 'This request is not one for this server.\n');
      else if (request.method !== 'GET' && request.method !== 'HEAD') answer(response, 405, 'Only for reading.\n');
      else if (!reloads.answer(path, response)) {
        if (path.startsWith(base)) serve(path.slice(base.length), request, response);
        else if (path === '/' || `${path}/` === base) redirect(response, base);
        else notFound(response);
      }
    } catch (error) {
      answer(response, 500, `${error instanceof Error ? error.message : error}\n`);
    }
  });

  function serve(path: string, request: IncomingMessage, response: ServerResponse): void {
    compress(request, response, () => send(path, request, response));
  }

  function send(path: string, request: IncomingMessage, response: ServerResponse): void {
    const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const kind = kindOf(root, page);
    if (kind === 'folder') redirect(response, encodeURI(`${base}${path}/`));
    else if (kind === 'file' && page.endsWith('.html')) sendPage(response, 200, page);
    else if (kind === 'file') {
      request.url = `/${encodeURI(page)}`;
      files(request, response, () => notFound(response));
    } else notFound(response);
  }

  function notFound(response: ServerResponse): void {
    if (kindOf(root, '404.html') === 'file') sendPage(response, 404, '404.html');
    else answer(response, 404, 'There is no such page.\n');
  }

  function sendPage(response: ServerResponse, status: number, page: string): void {
    const html = readFileSync(placeOf(root, page), 'utf8');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'no-cache');
    setHeaders(response, root, base + page);
    response.writeHead(status).end(reloads.withScript(html));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(taken ? new UsageError(`port ${port} is taken or not allowed; give another with --port`) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://127.0.0.1:${boundPort}${base}`,
    reload: reloads.reload,
    async close() {
      reloads.close();
      await new Promise((resolve) => server.close(resolve).closeAllConnections());
    },
  };
}

/** Texts go over the wire as gzip, as from nearly every host. */
const compress = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** The decoded path of a request; null for one that was meant for another host or makes no sense. */
function pathOf({ url = '', headers }: IncomingMessage): string | null {
  // A page on the web may point a name of its own at this machine and read the archive through it.
  if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(headers.host ?? '')) return null;
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
}

function kindOf(root: string, path: string): 'file' | 'folder' | null {
  try {
    const found = statSync(placeOf(root, path));
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : null;
  } catch {
    return null;
  }
}

function setHeaders(response: ServerResponse, root: string, path: string): void {
  for (const [name, value] of headersFor(root, path)) response.setHeader(name, value);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}
