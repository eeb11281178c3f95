import { readFileSync, renameSync, rmdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type FileNote, verifyManifest, writeManifest } from './manifest.ts';
import type { Output } from './output.ts';
import { discard } from './sweep.ts';
import { mirrorTree, openTree, removeOthers, type TreeWriter } from './tree.ts';

/** A file of the site. */
export interface BuiltPage {
  /** Path inside the output, with `/`. */
  readonly path: string;
  /** Same key, same bytes. */
  readonly key: string;
  /** A string is written as UTF-8; a `from` is the full path of a file to share; null is the page as it is published. */
  readonly content: string | Uint8Array | { readonly from: string; readonly size: number } | null;
}

/** What publishing did, in files. */
export interface Published {
  /** Whether the output shows another tree now. */
  readonly changed: boolean;
  readonly pages: number;
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
  readonly bytes: number;
  /** Time spent on the pages' own files, in ms; what follows the last page not counted. */
  readonly writeMs: number;
}

/**
 * Publishes a site in one step: who reads the output sees the old site or the new one, whole, at every moment, also
 * where the process is killed or a write fails. Pages that are the same as published are neither written nor touched;
 * where all are, the output stays as it is.
 */
export async function publishPages(
  output: Output,
  stamp: string,
  batches: AsyncIterable<readonly BuiltPage[]>,
  onPages: (done: number) => void,
): Promise<Published> {
  const { current, spare, lock } = output;
  const files = new Map<string, FileNote>();
  const fresh = new Set<string>();
  const update = openUpdate(output);
  let writeMs = 0;
  for await (const batch of batches) {
    const started = performance.now();
    for (const page of batch) {
      if (files.has(page.path)) throw new Error(`Two pages are to be written to "${page.path}".`);
      const { note, isFresh } = takePage(page, output, update.open);
      files.set(page.path, note);
      if (isFresh) fresh.add(page.path);
    }
    writeMs += performance.now() - started;
    onPages(files.size);
  }
  const removed = [...current.manifest.files.keys()].filter((path) => !files.has(path)).length;
  const changed = fresh.size > 0 || removed > 0;
  const manifest = { number: current.manifest.number + 1, stamp, files };
  lock.check();
  if (changed) {
    finishTree(update.open(), update.files(), files, fresh, current.root);
    writeManifest(spare.manifestFile, manifest);
    lock.check();
    turnLink(output.home.out, spare.root);
  } else {
    if (stamp !== current.manifest.stamp) writeManifest(current.manifestFile, manifest);
    if (!output.isPublished) turnLink(output.home.out, current.root);
  }
  const bytes = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  const counts = { pages: files.size, written: fresh.size, kept: files.size - fresh.size, removed, bytes, writeMs };
  return { changed: changed || !output.isPublished, ...counts };
}

interface Update {
  readonly open: () => TreeWriter;
  /** What the spare tree held when it was opened. */
  readonly files: () => ReadonlyMap<string, FileNote>;
}

/** The spare tree, opened at the first difference. From then on nobody knows what it holds, until it is published. */
function openUpdate({ home, current, spare }: Output): Update {
  let writer: TreeWriter | undefined;
  let files = current.manifest.files;
  return {
    files: () => files,
    open() {
      if (writer) return writer;
      rmSync(spare.manifestFile, { force: true });
      // Taking over a tree file by file is slower than a new one, where none of its files can be shared.
      if (!spare.manifest && files.size === 0) discard(home, spare.root);
      if (spare.manifest) files = verifyManifest(spare.manifest, spare.root).files;
      writer = openTree(spare.root, spare.manifest ? files.keys() : []);
      removeOthers(spare.root, files);
      if (!spare.manifest) mirrorTree(current.root, writer, files);
      return writer;
    },
  };
}

/** Writes a page to the spare tree, if it differs from the published one. */
function takePage(page: BuiltPage, { current }: Output, open: () => TreeWriter): { note: FileNote; isFresh: boolean } {
  const { path, key, content } = page;
  const before = current.manifest.files.get(path);
  if (content === null) {
    if (before?.key !== key) throw new Error(`The page "${path}" is said to be as published, but is not.`);
    return { note: before, isFresh: false };
  }
  if (typeof content === 'object' && 'from' in content) {
    const note = { key, size: content.size };
    if (before?.key === key) return { note, isFresh: false };
    open().link(path, content.from);
    return { note, isFresh: true };
  }
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const note = { key, size: bytes.length };
  if (before?.size === bytes.length && readFileSync(`${current.root}/${path}`).equals(bytes))
    return { note, isFresh: false };
  open().write(path, bytes);
  return { note, isFresh: true };
}

/** Brings the rest of a tree up to date: what changed since it was published itself, and what is gone. */
function finishTree(
  tree: TreeWriter,
  before: ReadonlyMap<string, FileNote>,
  files: ReadonlyMap<string, FileNote>,
  fresh: ReadonlySet<string>,
  currentRoot: string,
): void {
  for (const path of before.keys()) if (!files.has(path)) tree.remove(path);
  for (const [path, { key }] of files) {
    if (!fresh.has(path) && before.get(path)?.key !== key) tree.link(path, `${currentRoot}/${path}`);
  }
}

/**
 * Lets the output lead to another tree, by one rename: relative, so that the folder may move. An empty folder gives
 * way. On Windows a junction, which cannot be replaced by renaming, is removed first.
 */
function turnLink(out: string, root: string): void {
  const fresh = join(dirname(root), 'link.new');
  rmSync(fresh, { force: true });
  const isWindows = process.platform === 'win32';
  symlinkSync(isWindows ? root : relative(dirname(out), root), fresh, isWindows ? 'junction' : 'dir');
  removeEmptyFolder(out);
  if (isWindows) rmSync(out, { force: true });
  renameSync(fresh, out);
}

function removeEmptyFolder(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // There is none, or it is the link.
  }
}
