import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../src/checks/site.ts';
import { buildSite, root, scratchFolder } from '../command.ts';

const scratch = scratchFolder();

it('is after a change what a clean build is', async () => {
  const seeds = join(scratch, 'seeds');
  cpSync(join(root, 'seeds'), seeds, { recursive: true });
  const grown = await buildSite(seeds, join(scratch, 'grown'));
  const before = listFiles(grown);
  const strike = join(seeds, 'harbour-courier', 'strike.md');
  writeFileSync(strike, `${readFileSync(strike, 'utf8')}\nThe cranes started again before noon.\n`);
  rmSync(join(seeds, 'torrenby-library.txt'));
  mkdirSync(join(seeds, 'new'));
  writeFileSync(
    join(seeds, 'new', 'gulls.md'),
    '---\ntitle: Gulls return to the mole\ndate: 2003-10-20\noutlet: Harbour Courier\n---\n\nThe gulls came back on Monday.\n',
  );
  // One more copy of a text, nearly the same, and one fewer: pages and results that nobody touched tell of it.
  const reprint = readFileSync(join(seeds, 'brackenmouth-weekly', 'last-log-reprint.md'), 'utf8');
  writeFileSync(
    join(seeds, 'new', 'log.md'),
    reprint.replace('Brackenmouth Weekly', 'Ostwick Evening Post').replace('nine', 'ten'),
  );
  rmSync(join(seeds, 'brackenmouth-weekly', 'last-log-reprint.md'));
  await buildSite(seeds, grown);
  const log = readFileSync(join(grown, 'articles', 'harbour-courier', 'last-log', 'index.html'), 'utf8');
  expect(log).toContain('nearly the same text');
  expect(log).not.toContain('last-log-reprint');
  const after = listFiles(grown);
  expect(after).toContain('articles/new/gulls/index.html');
  expect(before).toContain('articles/torrenby-library/index.html');
  expect(after).not.toContain('articles/torrenby-library/index.html');
  expectSame(grown, await buildSite(seeds, join(scratch, 'clean'), ['--no-cache']));
});

/** Holds that two sites have the same files with the same bytes, and names those that differ. */
function expectSame(site: string, other: string): void {
  const paths = listFiles(other);
  expect(paths.length).toBeGreaterThan(100);
  expect(listFiles(site)).toEqual(paths);
  expect(paths.filter((path) => !readFileSync(join(site, path)).equals(readFileSync(join(other, path))))).toEqual([]);
}
