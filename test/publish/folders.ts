import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type Known, knownKeys, openOutput, verifyOutput, withOpenSpare } from '../../src/publish/output.ts';
import type { BuiltPage, Published } from '../../src/publish/publish.ts';
import { publishPages } from '../../src/publish/publish.ts';
import { checkTree } from '../../src/publish/tree-check.ts';

/** A folder that is removed after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-test-'));
  folders.push(folder);
  return folder;
}

/** The files below a folder with what is in them. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

/** Publishes these files to `site` in a folder, rendering only what is not known; the spare tree may be opened `early`. */
export async function publish(
  folder: string,
  site: Readonly<Record<string, string>>,
  early = false,
): Promise<Published> {
  const opened = await openOutput({ out: join(folder, 'site'), seeds: join(folder, 'seeds'), onWait: () => {} });
  const check = early ? checkTree(opened) : null;
  const output = await withOpenSpare(verifyOutput(opened, check), check);
  try {
    return await publishPages(output, JSON.stringify(site), pagesOf(site, knownKeys(output)), () => {});
  } finally {
    output.lock.release();
  }
}

async function* pagesOf(site: Readonly<Record<string, string>>, known: Known): AsyncGenerator<readonly BuiltPage[]> {
  for (const [path, content] of Object.entries(site)) {
    yield [{ path, key: content, content: known.get(path) === content ? null : content }];
  }
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
