import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** What reads seeds: all that `job.ts` and its imports do. */
export type Readers = typeof import('./job.ts');

/** The bundle of the readers, run once. */
interface Bundle {
  readonly readers: Readers;
  /** Writes what V8 has compiled of it until now beside it, and what its rules look for in a text. */
  readonly keep: () => void;
}

/**
 * Loads the readers of seeds. They are some four hundred modules; bundled into one file they start in half the time, and
 * in a third with what V8 compiled of that file before and what their rules look for.
 */
export async function loadReaders(): Promise<Readers> {
  const path = fileURLToPath(new URL('job.bundle.js', import.meta.url));
  return existsSync(path) ? openBundle(path).readers : import('./job.ts');
}

/**
 * Runs the bundle at a path, a function of `module`, `require` and its own address. Code that V8 compiled of it and
 * the strings of its cues lie beside it; what is cut or of another bundle, of another V8 or for other flags is made anew.
 */
export function openBundle(path: string): Bundle {
  const bytes = readFileSync(path);
  const stem = path.slice(0, -'.js'.length);
  const source = createHash('sha256').update(bytes).digest();
  const cachedData = readKept(`${stem}.compiled`, source);
  const script = new Script(bytes.toString(), { filename: path, ...(cachedData && { cachedData }) });
  const run: (module: { exports: unknown }, require: NodeJS.Require, url: string) => Readers =
    script.runInThisContext();
  const readers = run({ exports: {} }, createRequire(path), pathToFileURL(path).href);
  const cues = readKept(`${stem}.cues`, source);
  if (cues) readers.openCues(cues);
  const write = (file: string, data: Buffer) => writeFileSync(file, Buffer.concat([digestOf(source, data), data]));
  return {
    readers,
    keep() {
      write(`${stem}.compiled`, script.createCachedData());
      write(`${stem}.cues`, readers.packCues());
    },
  };
}

const digestLength = 32;

/** What lies beside a bundle, which is taken as it is; so its digest, that of the bundle's own and itself, must be right. */
function readKept(path: string, source: Buffer): Buffer | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const data = bytes.subarray(digestLength);
  return bytes.subarray(0, digestLength).equals(digestOf(source, data)) ? data : undefined;
}

function digestOf(source: Buffer, data: Buffer): Buffer {
  return createHash('sha256').update(source).update(data).digest();
}
