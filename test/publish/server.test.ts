import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type SiteServer, serveSite } from '../../src/publish/server.ts';
import { UsageError } from '../../src/text/usage.ts';
import { scratch } from './folders.ts';

let server: SiteServer | undefined;

afterEach(() => server?.close());

async function start(base = '/'): Promise<string> {
  const folder = scratch();
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'site/articles/شهر'), { recursive: true });
  mkdirSync(join(folder, 'site/assets'));
  writeFileSync(join(folder, 'site/index.html'), '<body>home</body>');
  writeFileSync(join(folder, 'site/404.html'), '<body>lost</body>');
  writeFileSync(join(folder, 'site/articles/شهر/index.html'), '<body>city</body>');
  writeFileSync(join(folder, 'site/assets/site.css'), 'p{}');
  writeFileSync(join(folder, 'site/assets/long.css'), 'p{}\n'.repeat(1000));
  writeFileSync(join(folder, 'site/feed.json'), '{}');
  writeFileSync(
    join(folder, 'site/_headers'),
    `${base}*\n  X-Frame-Options: DENY\n\n${base}assets/*\n  Cache-Control: immutable\n`,
  );
  server = await serveSite({ root: join(folder, 'site'), base, port: 0 });
  return server.address;
}

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

interface AskOptions {
  readonly method?: string;
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks for a path as it is: `fetch` would tidy it up first. */
function get(address: string, path: string, options: AskOptions = {}): Promise<Answer> {
  const { port } = new URL(address);
  const headers = { ...options.headers, ...(options.host ? { host: options.host } : {}) };
  return new Promise((resolve, reject) => {
    const call = request({ port, host: '127.0.0.1', path, method: options.method ?? 'GET', headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    call.on('error', reject).end();
  });
}

describe('serveSite', () => {
  it('sends texts as gzip to who takes it', async () => {
    const address = await start();
    const plain = await get(address, '/assets/long.css');
    const { headers } = await get(address, '/assets/long.css', { headers: { 'accept-encoding': 'gzip' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body).toHaveLength(4000);
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'immutable' });
  });

  it('serves pages with the reload script and the headers of the site', async () => {
    const address = await start();
    const { status, headers, body } = await get(address, '/');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-frame-options': 'DENY' });
    expect(body).toBe('<body>home<script type="module" src="/_backfile/reload.js"></script></body>');
    expect((await get(address, encodeURI('/articles/شهر/'))).body).toContain('city');
    expect((await get(address, '/_backfile/reload.js')).headers['content-type']).toContain('text/javascript');
  });

  it('serves other files by their kind', async () => {
    const address = await start();
    const css = await get(address, '/assets/site.css?v=1');
    expect(css).toMatchObject({ status: 200, body: 'p{}' });
    expect(css.headers).toMatchObject({
      'content-type': expect.stringContaining('text/css'),
      'cache-control': 'immutable',
    });
    expect((await get(address, '/feed.json')).headers['content-type']).toContain('application/json');
  });

  it('answers what is not there with the 404 page, and folders with their address', async () => {
    const address = await start();
    expect(await get(address, '/nothing')).toMatchObject({ status: 404, body: expect.stringContaining('lost') });
    const folder = await get(address, encodeURI('/articles/شهر'));
    expect(folder).toMatchObject({ status: 302, headers: { location: encodeURI('/articles/شهر/') } });
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//etc/passwd',
    '/%00',
    '/.backfile/x',
    '/assets//site.css',
  ])('does not serve %s', async (path) => {
    const answer = await get(await start(), path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  it('refuses other methods, other hosts and addresses that make no sense', async () => {
    const address = await start();
    expect((await get(address, '/', { method: 'POST' })).status).toBe(405);
    expect((await get(address, '/', { host: 'evil.example' })).status).toBe(400);
    expect((await get(address, '/%zz')).status).toBe(400);
  });

  it('serves a site that was built for a folder', async () => {
    const address = await start('/sub/');
    expect((await get(address, '/sub/')).body).toContain('home');
    expect((await get(address, '/sub/assets/site.css')).headers['cache-control']).toBe('immutable');
    expect(await get(address, '/')).toMatchObject({ status: 302, headers: { location: '/sub/' } });
    expect(await get(address, '/sub')).toMatchObject({ status: 302, headers: { location: '/sub/' } });
    expect((await get(address, '/assets/site.css')).status).toBe(404);
  });

  it('tells the pages that are open to load again', async () => {
    const { port } = new URL(await start());
    const heard = new Promise<string>((resolve) => {
      request({ port, host: '127.0.0.1', path: '/_backfile/events' }, (response) => {
        response.setEncoding('utf8').on('data', (chunk: string) => chunk.includes('reload') && resolve(chunk));
        response.once('data', () => server?.reload());
      }).end();
    });
    expect(await heard).toContain('event: reload');
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL(await start()).port);
    const again = serveSite({ root: '.', base: '/', port });
    await expect(again).rejects.toThrow(UsageError);
    await expect(again).rejects.toThrow(`port ${port} is taken`);
  });
});
