import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Root of the project. */
export const root = new URL('..', import.meta.url).pathname;

/** How a command ended and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs one of the compiled commands as `npm run` does, in an environment of its own. The program must be compiled:
 * `npm test` sees to it, and so does the first command that a test runs.
 */
export async function runCommand(
  name: 'build' | 'records' | 'explain',
  args: readonly string[],
  { cwd = root, env = {} }: { readonly cwd?: string; readonly env?: { readonly [name: string]: string } } = {},
): Promise<Ended> {
  compile();
  const { PATH = '', HOME = '', TMPDIR = tmpdir() } = process.env;
  const child = spawn(process.execPath, [join(root, 'dist', 'scripts', `${name}.js`), ...args], {
    cwd,
    env: { PATH, HOME, TMPDIR, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.err += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { code, ...texts };
}

/** Builds a site and gives its folder; throws with what was printed where the build fails. */
export async function buildSite(
  seeds: string,
  out: string,
  args: readonly string[] = [],
  env: { readonly [name: string]: string } = {},
): Promise<string> {
  const { code, out: printed, err } = await runCommand('build', ['--seeds', seeds, '--out', out, ...args], { env });
  if (code !== 0) throw new Error(`the build ended with ${code}: ${printed}${err}`);
  return out;
}

/** A folder for the tests of a file, removed after them. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-whole-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  return folder;
}

let compiled = false;

function compile(): void {
  if (compiled) return;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'prepare.mjs')], {
    encoding: 'utf8',
  });
  if (status !== 0 || !existsSync(join(root, 'dist'))) throw new Error(`${stdout}${stderr}`);
  compiled = true;
}
