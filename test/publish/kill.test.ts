import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { filesIn, publish, scratch } from './folders.ts';

/** A program that publishes version after version until it is killed. */
const program = (folder: string): string => `
import { knownKeys, openOutput, verifyOutput } from './src/publish/output.ts';
import { publishPages } from './src/publish/publish.ts';
${siteOf.toString()}
for (let version = Number(process.argv[2]); ; version += 1) {
  const output = verifyOutput(
    await openOutput({ out: ${JSON.stringify(join(folder, 'site'))}, seeds: '/nowhere', onWait() {} }),
  );
  const known = knownKeys(output);
  const site = siteOf(version);
  async function* pages() {
    for (const [path, content] of Object.entries(site)) {
      yield [{ path, key: content, content: known.get(path) === content ? null : content }];
    }
  }
  await publishPages(output, String(version), pages(), () => {});
  output.lock.release();
  process.stdout.write('.');
}`;

/** A site of a version: some files change each time, some now and then, some come and go. */
function siteOf(version: number): Record<string, string> {
  const site: Record<string, string> = { 'index.html': `version ${version}` };
  for (let page = 0; page < 150; page += 1) {
    const own = page % 3 === 0 ? version : Math.floor((version + page) / 5);
    if ((version + page) % 7 > 0)
      site[`articles/${page}/index.html`] = `page ${page} of ${own} ${'x'.repeat(page * 20)}`;
  }
  return site;
}

describe('a build that is killed', () => {
  it('leaves the site wholly old or wholly new, and nothing that the next build trips over', async () => {
    const folder = scratch();
    const script = join(folder, 'child.mjs');
    const root = fileURLToPath(new URL('../..', import.meta.url));
    await build({
      stdin: { contents: program(folder), resolveDir: root, loader: 'ts' },
      ...{ bundle: true, platform: 'node', format: 'esm', outfile: script, logLevel: 'silent' },
    });
    let version = 1;
    let built = 0;
    for (let turn = 0; turn < 25; turn += 1) {
      const child = spawn(process.execPath, [script, String(version)], { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.on('data', (dots: Buffer) => {
        built += dots.length;
      });
      const ended = once(child, 'exit');
      // Now and then before anything is done, mostly in the midst of it.
      if (turn % 4 > 0) await once(child.stdout, 'data');
      await pause((turn * 37) % 230);
      child.kill('SIGKILL');
      await ended;
      if (!existsSync(join(folder, 'site'))) continue;
      const found = filesIn(join(folder, 'site'));
      version = Number(found['index.html']?.replace('version ', ''));
      expect(found).toEqual(sorted(siteOf(version)));
      version += 1;
    }
    expect(built).toBeGreaterThan(5);
    await publish(folder, siteOf(version));
    expect(filesIn(join(folder, 'site'))).toEqual(sorted(siteOf(version)));
    expect(readdirSync(join(folder, '.backfile/site')).sort()).toEqual(['a', 'a.manifest', 'b', 'b.manifest']);
  });
});

function sorted(site: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(site).sort(([a], [b]) => (a < b ? -1 : 1)));
}
