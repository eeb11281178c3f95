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
  /** Writes what V8 has compiled of it until now beside it. */
  readonly keepCompiled: () => void;
}

/**
 * Loads the readers of seeds. They are some four hundred modules; bundled into one file they start in half the time, and
 * in a third with what V8 compiled of that file before.
 */
export async function loadReaders(): Promise<Readers> {
  const path = fileURLToPath(new URL('job.bundle.js', import.meta.url));
  return existsSync(path) ? openBundle(path).readers : import('./job.ts');
}

/**
 * Runs the bundle at a path, a function of `module`, `require` and its own address. Code that V8 compiled of it lies
 * beside it; where that is cut, of another bundle, of another V8 or for other flags, it is compiled anew.
 */
export function openBundle(path: string): Bundle {
  const bytes = readFileSync(path);
  const compiled = `${path.slice(0, -'.js'.length)}.compiled`;
  const cachedData = readCompiled(compiled, bytes);
  const script = new Script(bytes.toString(), { filename: path, ...(cachedData && { cachedData }) });
  const run: (module: { exports: unknown }, require: NodeJS.Require, url: string) => Readers =
    script.runInThisContext();
  return {
    readers: run({ exports: {} }, createRequire(path), pathToFileURL(path).href),
    keepCompiled() {
      const data = script.createCachedData();
      writeFileSync(compiled, Buffer.concat([digestOf(bytes, data), data]));
    },
  };
}

const digestLength = 32;

/** Compiled code, which V8 takes as it is; so its digest, that of the source and the code, must be right. */
function readCompiled(path: string, source: Buffer): Buffer | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const data = bytes.subarray(digestLength);
  return bytes.subarray(0, digestLength).equals(digestOf(source, data)) ? data : undefined;
}

function digestOf(source: Buffer, data: Buffer): Buffer {
  return createHash('sha256').update(source).update(data).digest();
}
