import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { sweepHome } from '../../src/publish/sweep.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-sweep-'));
const home = { folder } as Parameters<typeof sweepHome>[0];
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('removes what killed builds left, and of locks moved aside those of processes that are gone', () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  mkdirSync(join(folder, 'search.new'));
  const names = ['link.new', 'lock', 'tree-1', `lock.${gone}.new`, `spare.lock.${gone}.new`];
  for (const name of [...names, `lock.${process.pid}.new`]) writeFileSync(join(folder, name), name);
  sweepHome(home);
  expect(readdirSync(folder).sort()).toEqual(['lock', `lock.${process.pid}.new`, 'tree-1']);
});
