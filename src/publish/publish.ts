import { existsSync, readFileSync, renameSync, rmdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Spent, spentByThread } from '../archive/stages.ts';
import { writeBehind } from './behind.ts';
import { type FileNote, writeManifest } from './manifest.ts';
import type { Output } from './output.ts';
import { closeUnused, finishTree, type OpenSpare, openSpare } from './spare.ts';
import type { TreeWriter } from './tree.ts';

/** A file of the site. */
export interface BuiltPage {
  /** Path inside the output, with `/`. */
  readonly path: string;
  /** Same key, same bytes. */
  readonly key: string;
  /** A string is written as UTF-8; a `from` is the full path of a file that is moved there; null is the page as it is published. */
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
  /** Time spent on the pages' own files; what follows the last page not counted. */
  readonly writing: Spent;
}

/**
 * Publishes a site in one step, with a stamp that says what it was made from, '' where that is not known: who reads the output sees the old site or the new one, whole, at every moment, also
 * where the process is killed or a write fails. Pages that are the same as published are neither written nor touched;
 * where all are, the output stays as it is.
 */
export async function publishPages(
  output: Output,
  stamp: string,
  batches: AsyncIterable<readonly BuiltPage[]>,
  onPages: (done: number) => void,
): Promise<Published> {
  const { home, current, spare, lock, spareCheck } = output;
  const openTree = async () => openSpare(home, current, spare, { check: (await spareCheck) ?? null });
  const files = new Map<string, FileNote>();
  const fresh = new Set<string>();
  let open: OpenSpare | undefined = output.opened;
  let writing: Spent = { wallMs: 0, cpuMs: 0 };
  try {
    for await (const batch of batches) {
      const start = spentByThread();
      for (const page of batch) {
        const note = publishedNote(page, current);
        const before = files.size;
        if (files.set(page.path, note ?? noteOf(page)).size === before)
          throw new Error(`Two pages are to be written to "${page.path}".`);
        if (note) continue;
        fresh.add(page.path);
        open ??= await openTree();
        writePage(page, open.writer);
      }
      const now = spentByThread();
      writing = {
        wallMs: writing.wallMs + now.wallMs - start.wallMs,
        cpuMs: writing.cpuMs + now.cpuMs - start.cpuMs,
      };
      onPages(files.size);
    }
    const removed = [...current.manifest.files.keys()].filter((path) => !files.has(path));
    const changed = fresh.size > 0 || removed.length > 0;
    lock.check();
    if (changed) {
      const number = current.manifest.number + 1;
      // What nobody knows of cannot be told from what is there.
      const isKnown = current.manifest.number > 0 || !existsSync(current.root);
      open ??= await openTree();
      finishTree(open, files, { fresh, gone: removed }, current);
      open.lock.check();
      writeManifest(spare.manifestFile, { number, stamp, finished: Date.now(), files });
      lock.check();
      turnLink(home.out, spare.root);
      // The tree that was published stays as it is for those who still read from it, until the next build.
      const { finished } = current.manifest;
      if (isKnown) writeBehind(current.manifestFile, { number, finished, paths: [...fresh, ...removed] });
    } else {
      if (stamp !== '' && stamp !== current.manifest.stamp)
        writeManifest(current.manifestFile, { ...current.manifest, stamp, files });
      if (!output.isPublished) turnLink(home.out, current.root);
      if (open) closeUnused(open, spare, current.manifest);
    }
    const bytes = [...files.values()].reduce((sum, { size }) => sum + size, 0);
    const counts = { pages: files.size, written: fresh.size, kept: files.size - fresh.size, removed: removed.length };
    return { changed: changed || !output.isPublished, ...counts, bytes, writing };
  } finally {
    open?.lock.release();
  }
}

/** The note of a page that is as it is published; null where it differs. */
function publishedNote({ path, key, content }: BuiltPage, { root, manifest }: Output['current']): FileNote | null {
  const before = manifest.files.get(path);
  if (content === null) {
    if (before?.key !== key) throw new Error(`The page "${path}" is said to be as published, but is not.`);
    return before;
  }
  if (!before || before.size !== sizeOf(content)) return null;
  if (isStaged(content)) return before.key === key ? before : null;
  const isSame = readFileSync(`${root}/${path}`).equals(typeof content === 'string' ? Buffer.from(content) : content);
  return isSame ? { key, size: before.size } : null;
}

function noteOf({ key, content }: BuiltPage): FileNote {
  return { key, size: content === null ? 0 : sizeOf(content) };
}

function writePage({ path, content }: BuiltPage, writer: TreeWriter): void {
  if (content === null) return;
  if (isStaged(content)) writer.move(path, content.from);
  else writer.write(path, typeof content === 'string' ? Buffer.from(content) : content);
}

type Content = NonNullable<BuiltPage['content']>;

function isStaged(content: Content): content is Exclude<Content, string | Uint8Array> {
  return typeof content === 'object' && 'from' in content;
}

function sizeOf(content: Content): number {
  if (isStaged(content)) return content.size;
  return typeof content === 'string' ? Buffer.byteLength(content) : content.length;
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
