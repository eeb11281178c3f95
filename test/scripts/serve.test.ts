import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scratch } from '../publish/folders.ts';

const command = fileURLToPath(new URL('../../dist/scripts/serve.js', import.meta.url));

let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = scratch();
  mkdirSync(join(folder, 'seeds'));
  put('pier.txt', 'The pier was opened again on Friday.');
});

afterEach(async () => {
  for (const child of children.splice(0)) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill('SIGKILL')) await ended;
  }
});

function put(source: string, text: string): void {
  writeFileSync(
    join(folder, 'seeds', source),
    `Pier opens again\n\nBy Ida Lund\n\n3 May 2024\n\n${text} It was cold.\n`,
  );
}

interface Started {
  /** Resolves with what was printed, when it matches; rejects when the command ends before. */
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
}

function start(args: readonly string[]): Started {
  const child = spawn(process.execPath, [command, '--no-search', ...args], { cwd: folder });
  children.push(child);
  let text = '';
  const looks = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const look of looks) look();
    });
  }
  return {
    ended: new Promise((resolve) => child.once('close', resolve)),
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(text);
          if (match) looks.delete(look);
          if (match) resolve(match);
        };
        looks.add(look);
        child.once('close', () => reject(new Error(text)));
        look();
      }),
  };
}

/** Waits for the server to tell the open pages to load again. */
function reloaded(address: string): { readonly open: Promise<void>; readonly told: Promise<void> } {
  let isOpen = (): void => {};
  let isTold = (): void => {};
  const open = new Promise<void>((resolve) => {
    isOpen = resolve;
  });
  const told = new Promise<void>((resolve) => {
    isTold = resolve;
  });
  request(new URL('/_backfile/events', address), (response) => {
    isOpen();
    response.setEncoding('utf8').on('data', (chunk: string) => chunk.includes('event: reload') && isTold());
    response.on('error', () => {});
  })
    .on('error', () => {})
    .end();
  return { open, told };
}

describe('npm start', () => {
  it('serves the site, and shows what changes in the seeds', async () => {
    const { printed } = start(['--port', '0']);
    const [address = ''] = await printed(/http:\/\/127\.0\.0\.1:\d+\//);
    const page = async (): Promise<string> => (await fetch(new URL('articles/pier/', address))).text();
    expect(await page()).toContain('opened again on Friday');
    const change = reloaded(address);
    await change.open;
    put('pier.txt', 'The pier was shut again on Sunday.');
    await change.told;
    expect(await page()).toContain('shut again on Sunday');
    const addition = reloaded(address);
    await addition.open;
    put('scan.pdf', '');
    put('ferry.txt', 'The ferry sank at its berth.');
    await addition.told;
    expect((await fetch(new URL('articles/ferry/', address))).status).toBe(200);
    await printed(/scan\.pdf {2}kind-not-read/);
  });

  it('goes on when the seeds cannot be read for a while', async () => {
    const { printed } = start(['--port', '0']);
    const [address = ''] = await printed(/http:\/\/127\.0\.0\.1:\d+\//);
    rmSync(join(folder, 'seeds/pier.txt'));
    await printed(/there is no article/);
    expect(await (await fetch(address)).text()).toContain('Pier opens again');
    put('pier.txt', 'The pier was rebuilt.');
    await printed(/files? written/);
  });

  it('says in one line that a port is taken, and exits 2', async () => {
    const first = start(['--port', '0']);
    const [, port = ''] = await first.printed(/127\.0\.0\.1:(\d+)\//);
    const second = start(['--port', port]);
    await second.printed(new RegExp(`port ${port} is taken`));
    expect(await second.ended).toBe(2);
  });

  it.each(['x', '-1', '65536', '80.5'])('refuses the port %s', async (port) => {
    const { printed, ended } = start([`--port=${port}`]);
    await printed(/--port is a number/);
    expect(await ended).toBe(2);
  });
});
